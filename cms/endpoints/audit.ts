import type { Endpoint } from 'payload';
import { z } from 'zod';
import { hasRole } from '../access/roles.ts';
import { auditAsCsv } from '../audit/as-csv.ts';
import { record } from '../audit/record.ts';
import { say } from '../i18n/admin-words.ts';

/** The audit log as a file for a spreadsheet, for administrators; that somebody took it is in it from then on. */
export const auditEndpoint: Endpoint = {
  method: 'get',
  path: '/audit-export',
  handler: async (req) => {
    const { language } = req.i18n;
    if (!hasRole(req.user, 'administrator'))
      return Response.json({ message: say(language, 'audit.administrators') }, { status: 403 });
    const period = periodSchema.safeParse(Object.fromEntries(req.searchParams));
    if (!period.success) return Response.json({ message: z.prettifyError(period.error) }, { status: 400 });
    await record(req, { kind: 'audit.exported', details: period.data });
    const day = new Date().toISOString().slice(0, 10);
    return new Response(streamOf(auditAsCsv(req.payload, period.data)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="audit-${day}.csv"`,
        'cache-control': 'no-store',
      },
    });
  },
};

/** From a day, up to before a day. */
export const periodSchema = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });

function streamOf(pages: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pages.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => {
      await pages.return(undefined);
    },
  });
}
