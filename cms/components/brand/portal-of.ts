import type { Payload } from 'payload';

/** The name and main colour of the portal, from the entry of its city; public, so nobody needs to sign in. */
export async function portalOf(payload: Payload): Promise<{ name: string; colour: string }> {
  const { docs } = await payload.find({
    collection: 'city',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { title: true, colours: true },
  });
  const city = docs[0] as { title?: unknown; colours?: { light?: unknown } } | undefined;
  const { title, colours } = city ?? {};
  return {
    name: typeof title === 'string' && title !== '' ? title : 'Portal',
    // It becomes an attribute, so it has to be a colour; the second is the portal's own.
    colour:
      typeof colours?.light === 'string' && /^#[0-9a-f]{6}$/i.test(colours.light) ? colours.light : '#0a3f94',
  };
}
