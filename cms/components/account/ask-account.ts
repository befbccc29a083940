import { say } from '../../i18n/admin-words.ts';

/** Asks an endpoint about an account; what goes wrong comes back in words. With `sent` it is a POST. */
export async function askAccount(
  url: string,
  { language, sent }: { language: string; sent?: object },
): Promise<{ answer: unknown } | { problem: string }> {
  try {
    const response = await fetch(url, {
      headers: { 'accept-language': language, ...(sent && { 'content-type': 'application/json' }) },
      ...(sent && { method: 'POST', body: JSON.stringify(sent) }),
    });
    const answer = (await response.json()) as { message?: string };
    return response.ok ? { answer } : { problem: answer.message ?? say(language, 'login.ui.failed') };
  } catch {
    return { problem: say(language, 'login.ui.failed') };
  }
}
