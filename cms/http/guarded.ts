import type { Turns } from './turns.ts';

/**
 * Puts what must never be reachable over the network in front of Payload's routes. The first administrator is made
 * before the CMS listens, so nobody may make one over the network, not even in the moment when there is none.
 */
export function guarded(handle: Handler, inTurn: Turns): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params;
    const parts = slug.filter((part) => part !== '');
    // Payload finds its routes whatever the case of their letters, and collections by names that every object has.
    const route = parts.join('/').toLowerCase();
    if (closed.has(route) || (parts[0] ?? '') in {}) return refusal();
    const answer = () => handle(request, context);
    return request.method !== 'GET' && changesAccounts(route) ? inTurn(answer) : answer();
  };
}

/** Signing in, staying in and signing out write nothing of an account but its sessions, and may take their time. */
function changesAccounts(route: string): boolean {
  return (
    /^(?:users|reset-link)(?:\/|$)/u.test(route) && !/^users\/(?:login|logout|refresh-token)$/u.test(route)
  );
}

function refusal(): Response {
  return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 });
}

// No account is ever locked, so there is nothing to unlock.
const closed = new Set(['users/first-register', 'users/unlock', 'graphql', 'graphql-playground', 'og']);

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;
