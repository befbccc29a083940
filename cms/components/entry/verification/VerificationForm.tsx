'use client';
import { useId, useState, type ReactNode } from 'react';
import { Button, useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui';
import type { GroupWords } from '../../../forms/group-label.ts';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';
import { GroupRow } from './GroupRow.tsx';
import { useVerification, type VerificationNotice } from './use-verification.ts';

/** The facts groups with who vouches for each, and for those who may the button with which they do. */
export function VerificationForm({ collection, words }: VerificationFormProps) {
  const { id, hasPublishedDoc, unpublishedVersionCount, lastUpdateTime } = useDocumentInfo();
  const key = useFormFields(([fields]) => fields['key']?.value as string | undefined);
  const modified = useFormModified();
  const { language } = useTranslation().i18n;
  const t = (word: AdminWordKey) => say(language, word);
  const entryKey = id === undefined ? undefined : key;
  const { view, notice, busy, verify } = useVerification({ collection, entryKey, savedAt: lastUpdateTime });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [confirmedBy, setConfirmedBy] = useState('');
  const heading = useId();
  const office = useId();

  const reason = whyNot({ published: hasPublishedDoc, draft: unpublishedVersionCount > 0, modified });
  const open = view?.groups.filter(({ verification }) => !verification).map(({ group }) => group) ?? [];
  const choose = (group: string, isChosen: boolean) =>
    setChosen((before) => [...before.filter((other) => other !== group), ...(isChosen ? [group] : [])]);
  const send = async () => {
    if (!(await verify(chosen, confirmedBy.trim()))) return;
    setChosen([]);
    // The office confirmed these groups and perhaps no others.
    setConfirmedBy('');
  };

  return (
    <section aria-labelledby={heading} className="portal-verify">
      <h2 className="portal-verify__heading" id={heading}>
        {t('verify.ui.heading')}
      </h2>
      {reason !== undefined && <p className="portal-verify__reason">{t(reason)}</p>}
      {view && hasPublishedDoc && (
        <ul className="portal-verify__groups">
          {view.groups.map((group) => (
            <GroupRow
              chosen={chosen.includes(group.group)}
              group={group}
              key={group.group}
              language={language}
              words={words[group.group] ?? { label: group.group, help: '' }}
              {...(view.mayVerify &&
                reason === undefined && { onChoose: (is: boolean) => choose(group.group, is) })}
            />
          ))}
        </ul>
      )}
      {view?.mayVerify === false && <p className="portal-verify__help">{t('verify.not-allowed')}</p>}
      {view?.mayVerify && reason === undefined && (
        <div className="portal-verify__actions">
          {open.length > 1 && (
            <Button
              buttonStyle="none"
              className="portal-verify__all"
              margin={false}
              onClick={() => setChosen(open)}
            >
              {t('verify.ui.choose-open')}
            </Button>
          )}
          <label className="portal-verify__label" htmlFor={office}>
            {t('verify.ui.office')}
          </label>
          <input
            aria-describedby={`${office}-help`}
            className="portal-verify__input"
            id={office}
            maxLength={200}
            onChange={(event) => setConfirmedBy(event.target.value)}
            // It stands in the entry's form, which Enter would save.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
            type="text"
            value={confirmedBy}
          />
          <p className="portal-verify__help" id={`${office}-help`}>
            {t('verify.ui.office.help')}
          </p>
          <Button
            buttonStyle="primary"
            disabled={busy || chosen.length === 0 || notice?.reload === true}
            margin={false}
            onClick={() => void send()}
            size="medium"
          >
            {t('verify.ui.verify')}
          </Button>
          {chosen.length === 0 && <p className="portal-verify__help">{t('verify.ui.choose-first')}</p>}
        </div>
      )}
      <div aria-live="polite">{notice && <Notice notice={notice}>{t('verify.ui.reload')}</Notice>}</div>
    </section>
  );
}

function Notice({ notice, children }: { notice: VerificationNotice; children: ReactNode }) {
  return (
    <div className={`portal-verify__notice portal-verify__notice--${notice.tone}`}>
      <p>{notice.text}</p>
      {notice.reload === true && (
        <Button buttonStyle="secondary" margin={false} onClick={() => window.location.reload()} size="small">
          {children}
        </Button>
      )}
    </div>
  );
}

/**
 * Why nothing can be verified at the moment. A person vouches for what is before their eyes, and it is what readers
 * see that is recorded: so the two have to be the same.
 */
function whyNot({ published, draft, modified }: Record<'published' | 'draft' | 'modified', boolean>) {
  if (!published) return 'verify.not-published';
  if (modified) return 'verify.ui.modified';
  return draft ? 'verify.ui.draft' : undefined;
}

interface VerificationFormProps {
  collection: string;
  /** What the groups are called. */
  words: Record<string, GroupWords>;
}
