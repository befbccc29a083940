/**
 * Puts what must never be reachable over the network in front of Payload's routes. The first administrator is made
 * before the CMS listens, so nobody may make one over the network, not even in the moment when there is none.
 */
export function guarded(handle: Handler): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params;
    if (closed.has(slug.at(-1) ?? '')) return refusal();
    return handle(request, context);
  };
}

function refusal(): Response {
  return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 });
}

const closed = new Set(['first-register', 'graphql', 'graphql-playground', 'og']);

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;
