import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it is on the wire: `fetch` would send headers of its own, mend addresses and unpack what comes. */
export function rawGet(
  url: string,
  target: string,
  { method = 'GET', headers = {} }: Asking = {},
): Promise<Raw> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: target, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          });
        });
    });
    asked.on('error', reject).end();
  });
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
}

interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
