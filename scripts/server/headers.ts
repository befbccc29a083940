import path from 'node:path';

/**
 * What every answer carries. Nothing comes from elsewhere and nothing is sent elsewhere; Pagefind needs to compile
 * its WebAssembly.
 */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** The media type of a file by its ending. */
export function contentType(file: string): string {
  return types[path.extname(file)] ?? 'application/octet-stream';
}

/** Whether sending a file compressed makes it smaller. */
export function isCompressible(file: string): boolean {
  return (
    /^(text|application\/(json|xml|manifest)|image\/svg)/.test(contentType(file)) ||
    contentType(file).startsWith('text/javascript')
  );
}

/** Whether a client takes brotli: `acceptsBrotli('gzip, br;q=0') // => false`. */
export function acceptsBrotli(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((coding) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}

/** Whether a file's name changes with what is in it, so that it may be kept for ever. */
export function isHashed(file: string): boolean {
  return file.includes(`${path.sep}_astro${path.sep}`);
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};
