import { say } from '../../i18n/admin-words.ts';

/** Asks the CMS; a refusal and a broken line come back with their reason in words, never as an exception. */
export async function askDesk<Data>({ url, body, language }: Question): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  } catch {
    return { ok: false, status: 0, message: say(language, 'desk.ui.offline') };
  }
  const data: unknown = await response.json().catch(() => undefined);
  if (response.ok && data !== undefined) return { ok: true, data: data as Data };
  const { status } = response;
  if (status === 401) return { ok: false, status, message: say(language, 'desk.ui.signed-out') };
  const { message, key, current } = (data ?? {}) as Partial<Refused>;
  return { ok: false, status, message: message ?? say(language, 'desk.failed'), key, current };
}

interface Question {
  url: string;
  /** What to send; without it the question only reads. */
  body?: object;
  language: string;
}

export type Answer<Data> = { ok: true; data: Data } | Refused;

/** Why something was not done. */
export interface Refused {
  ok: false;
  /** The HTTP status; 0 if there was no answer at all. */
  status: number;
  message: string;
  /** The key of the row that it is about. */
  key?: string | undefined;
  /** The newer text that stands in the way. */
  current?: NewerText | undefined;
}

/** A text that somebody saved meanwhile; only an answer to a save says its revision and state. */
export interface NewerText {
  key: string;
  target: string;
  rev?: number;
  state?: 'draft' | 'submitted' | 'approved';
}
