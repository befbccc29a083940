import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { PortalError } from '../../content/model/portal-error.ts';
import { Refusal } from '../desk/refusal.ts';
import { errorsIn } from '../forms/validate.ts';
import { say } from '../i18n/admin-words.ts';

/** An endpoint that reads its input by a schema and answers in JSON; a refusal comes back with its reason in words. */
export function endpoint<Input extends z.ZodType>(
  method: Endpoint['method'],
  path: string,
  {
    input,
    handle,
  }: { input: Input; handle: (req: PayloadRequest, input: z.output<Input>) => Promise<unknown> },
): Endpoint {
  const handler: PayloadHandler = async (req) => {
    const { language } = req.i18n;
    try {
      // The address says what it is about, whatever the body claims.
      const given = { ...(method === 'get' ? {} : await bodyOf(req)), ...req.routeParams };
      const parsed = input.safeParse(given, { error: errorsIn(language) });
      if (!parsed.success)
        return answer(400, { reason: 'desk.wrong-request', message: z.prettifyError(parsed.error) });
      return answer(200, await handle(req, parsed.data));
    } catch (error) {
      if (error instanceof Refusal) {
        const { status, reason, details } = error;
        return answer(status, { reason, message: say(language, reason), ...details });
      }
      if (error instanceof PortalError) return answer(400, { message: error.message, hint: error.hint });
      if (error instanceof APIError) return answer(error.status, { message: error.message });
      req.payload.logger.error(error);
      return answer(500, { message: say(language, 'desk.failed') });
    }
  };
  return { method, path, handler };
}

async function bodyOf(req: PayloadRequest): Promise<object> {
  try {
    const body: unknown = await req.json?.();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
