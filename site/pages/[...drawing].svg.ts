import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSprite } from '../render/icon-sprite.ts';
import { mark } from '../render/mark.ts';

/** The drawings that every page links to, each under a name that changes with it. */
export const getStaticPaths = (() =>
  [iconSprite(), mark()].map(({ url, text }) => ({
    params: { drawing: url.replace(/^\/|\.svg$/g, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'image/svg+xml' } });
