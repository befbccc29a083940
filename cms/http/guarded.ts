/**
 * Puts what must never be reachable over the network in front of Payload's routes. The first administrator is made
 * before the CMS listens, so nobody may make one over the network, not even in the moment when there is none.
 */
export function guarded(handle: Handler): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params;
    const parts = slug.filter((part) => part !== '');
    // Payload finds its routes whatever the case of their letters, and collections by names that every object has.
    const isClosed = closed.has(parts.join('/').toLowerCase()) || (parts[0] ?? '') in {};
    return isClosed ? refusal() : handle(request, context);
  };
}

function refusal(): Response {
  return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 });
}

const closed = new Set(['users/first-register', 'graphql', 'graphql-playground', 'og']);

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;
