import { siteUrl } from '../site-url.ts';

export function GET(): Response {
  const site = siteUrl();
  const sitemap = site ? `Sitemap: ${new URL('/sitemap.xml', site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
