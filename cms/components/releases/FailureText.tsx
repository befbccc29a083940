import type { Say } from '../desk/use-say.ts';

/** The reason in the builder's words, which are English; of a long one the rest unfolds. */
export function FailureText({ message, hint, isShortened = false, isOpen = false, say }: FailureTextProps) {
  const text = message?.trim() ?? '';
  const [firstLine = '', ...others] = text.split('\n');
  return (
    <div className="portal-releases__reason">
      {text === '' ? <p>{say('releases.ui.failed.general')}</p> : <p lang="en">{firstLine}</p>}
      {others.length > 0 && (
        <details open={isOpen && others.length <= linesInSight}>
          <summary>{say('releases.ui.failed.all')}</summary>
          <p className="portal-releases__lines" lang="en">
            {others.join('\n').trim()}
          </p>
        </details>
      )}
      {hint !== undefined && <p lang="en">{hint}</p>}
      {isShortened && text !== '' && (
        <p className="portal-releases__help">{say('releases.ui.failed.more')}</p>
      )}
    </div>
  );
}

// A list of some faults is for reading; what is longer is a bug’s trace.
const linesInSight = 12;

interface FailureTextProps {
  message?: string | undefined;
  hint?: string | undefined;
  /** Whether an administrator reads more. */
  isShortened?: boolean | undefined;
  /** Whether a list in it is unfolded. */
  isOpen?: boolean;
  say: Say;
}
