import type { Locale } from '../../locales/registry.ts';
import { periodState } from '../../content/model/evidence.ts';
import type { Entry } from '../../content/model/collections.ts';
import type { FactReference } from '../../content/model/markdown/inline.ts';
import type { Passage } from '../../content/model/passages.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { feeText, rowInForce } from '../render/fees.ts';
import { addressHtml, escapeHtml, languageAttributes } from '../render/html.ts';
import type { Names } from '../render/inline.ts';
import { entryPath, localUrl, officeUrl } from '../routes.ts';
import type { Directory } from './directory.ts';

/** What the links and facts in an entry's texts stand for, on a page in `locale`. */
export function createNames(entry: Entry, context: NamesContext): Names {
  return {
    link: ({ scheme, key }) => linkUrl({ scheme, key, entry, ...context }),
    fact: (fact) => factHtml({ fact, entry, ...context }),
  };
}

function linkUrl({
  scheme,
  key,
  entry,
  locale,
  directory,
}: NamesContext & { scheme: string; key: string; entry: Entry }): string | undefined {
  switch (scheme) {
    case 'procedure':
      return pageUrl('procedures');
    case 'chapter':
      return pageUrl('chapters');
    case 'information':
      return pageUrl('information');
    case 'office': {
      const [office] = directory.officesFor(key);
      return office && officeUrl(locale, office.key);
    }
  }
  if (!isProcedure(entry)) return undefined;
  if (scheme === 'form') return entry.facts.forms.find((form) => form.key === key)?.url;
  if (scheme === 'online') return entry.facts.online;
  return scheme === 'official' ? entry.facts.officialPage?.url : undefined;

  function pageUrl(collection: 'procedures' | 'chapters' | 'information'): string | undefined {
    const page = directory.page(collection, key);
    return page && localUrl(locale, entryPath(collection, page.facts.slug));
  }
}

function factHtml({
  fact: { kind, key },
  entry,
  locale,
  directory,
  t,
  format,
  today,
  officeName,
}: NamesContext & { fact: FactReference; entry: Entry }): string {
  if (kind === 'fee') {
    const known = isProcedure(entry) && periodState(entry.facts.groups.fees, today).state !== 'ended';
    const fee = known ? rowInForce(entry.facts.fees, key, today) : undefined;
    const amount = `<bdi>${escapeHtml(inSentence(feeText(fee ?? {}, { t, format }), locale))}</bdi>`;
    // What is only to be paid later says from when; what is paid now and changes is told beside the fees.
    if (fee?.validFrom === undefined || fee.validFrom <= today) return amount;
    const from = inSentence(t('valid.row', { date: format.date(fee.validFrom) }), locale);
    return `${amount} (${escapeHtml(from)})`;
  }
  const [office] = directory.officesFor(key);
  if (!office) return '';
  switch (kind) {
    case 'office': {
      const { text, lang } = officeName(office);
      return `<span${languageAttributes(lang, locale)}>${escapeHtml(text)}</span>`;
    }
    case 'phone':
      return phoneHtml(mainPhone(office));
    case 'email':
      return office.facts.email
        ? `<a href="mailto:${escapeHtml(office.facts.email)}" dir="ltr">${escapeHtml(office.facts.email)}</a>`
        : '';
    case 'address':
      return addressHtml(office.facts.address ?? '', locale);
  }
}

/** The number that a text means: one to call where there is one, else one for text messages. */
function mainPhone({ facts: { phones } }: Entry<'offices'>): Phone | undefined {
  return phones.find(({ textMessage }) => !textMessage) ?? phones[0];
}

/** A number to tap, read from left to right in every language. */
function phoneHtml(phone: Phone | undefined): string {
  if (!phone) return '';
  return `<a href="${contactUrl(phone)}" dir="ltr">${phone.number.replaceAll(' ', '\u00a0')}</a>`;
}

/** What tapping a number does: it is called, or a message to it is begun. */
export function contactUrl({ number, textMessage }: Phone): string {
  return textMessage ? phoneUrl(number).replace('tel:', 'sms:') : phoneUrl(number);
}

export function phoneUrl(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

/** A text as part of a sentence: `inSentence('Bezpłatnie', 'pl') // => 'bezpłatnie'`. */
function inSentence(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

function isProcedure(entry: Entry): entry is Entry<'procedures'> {
  return entry.collection === 'procedures';
}

type Phone = Entry<'offices'>['facts']['phones'][number];

interface NamesContext {
  locale: Locale;
  directory: Directory;
  t: Translate;
  format: Format;
  today: string;
  officeName: (office: Entry<'offices'>) => Passage;
}
