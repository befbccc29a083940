import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, withoutMarks } from '../../../site/search/fold.ts';
import { anyText } from '../../helpers/any-text.ts';

test.each([
  ['małżeństwo', 'malzenstwo'],
  ['działalność', 'dzialalnosc'],
  ['Łódź', 'lodz'],
  ['мельдунек', 'meldunek'],
  ['мельдунек', 'mełdunek'],
  ['карта побиту', 'karta pobytu'],
  ['карта побыту', 'karta pobytu'],
  ['пшедшколе', 'przedszkole'],
  ['ПЕСЕЛЬ', 'pesel'],
  ['ПЕСЭЛЬ', 'PESEL'],
  ['ужонд праци', 'urzond pracy'],
  ['воевода', 'wojewoda'],
  ['паспорт', 'passport'],
  ['новорождённый', 'новорожденный'],
  ['реестрация', 'rejestracja'],
  ['щецин', 'Szczecin'],
  ['propyska', 'прописка'],
  ['shliub', 'шлюб'],
  ['პესელ', 'pesel'],
  ['პშედშკოლე', 'przedszkole'],
  ['პროფილ', 'profil'],
  ['ჟეშუვ', 'Rzeszuw'],
  ['dżem', 'ჯემ'],
  ['сім’я', "сім'я"],
  ['بيسل', 'bisl'],
  ['إقامة', 'اقامة'],
  ['تـسـجـيـل', 'تسجيل'],
  ['٨٠٠', '800'],
  ['ＰＥＳＥＬ', 'pesel'],
])('%s meets %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['karta', 'kartka'],
  ['ślub', 'słup'],
  ['800+', '80+'],
  ['praca', 'praża'],
  ['شهادة', 'سادة'],
])('%s stays apart from %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('Folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('Upper case, decomposed accents and invisible stretching make no difference', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    }),
  );
  expect(fold('ЗАМЕЛЬДОВАНИЕ')).toBe(fold('замельдование'));
});

test('Any text can be folded, and no diacritics are left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).not.toMatch(/\p{M}/u);
      expect(withoutMarks(text)).not.toMatch(/\p{M}/u);
    }),
  );
});

test('Lone surrogates pass', () => {
  expect(fold('a\ud800b')).toBe('a\ud800b');
});

/** Texts of the letters that our readers type. Arabic is left out: it joins after the rules about Latin digraphs. */
const words = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aąbcćdeęfghiíjklłmnńoóprsśtuüvwxyzźżßEŁ абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяЖ'),
    ...Array.from('აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ -+’789'),
  ),
});
