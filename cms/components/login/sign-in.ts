import { say } from '../../i18n/admin-words.ts';

/** Sends what was typed, and says what comes next. */
export async function signIn(
  url: string,
  { sent, language }: { sent: Record<string, string>; language: string },
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(sent),
    });
    if (response.ok) return { state: 'in' };
    const { errors } = (await response.json()) as {
      errors?: { message?: string; data?: { step?: string } }[];
    };
    const [error] = errors ?? [];
    const message = error?.message ?? say(language, 'login.ui.failed');
    const step = error?.data?.step;
    if (step === 'code' && sent['code'] === undefined) return { state: 'code-needed' };
    // A wrong code leaves one where one is; anything else is about the password.
    return { state: step === 'code' || step === 'wait' ? 'refused' : 'start-again', message };
  } catch {
    return { state: 'refused', message: say(language, 'login.ui.failed') };
  }
}

type Answer =
  | { state: 'in' }
  | { state: 'code-needed' }
  | { state: 'refused'; message: string }
  | { state: 'start-again'; message: string };
