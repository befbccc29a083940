/** Signs in to a running CMS over the network as a browser does, and sends requests with that session. */
export async function staffClient(
  cms: string,
  { email, password }: { email: string; password: string },
): Promise<StaffClient> {
  const headers = { origin: cms, 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password });
  const answer = await fetch(`${cms}/api/users/login`, { method: 'POST', headers, body });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || cookie === undefined)
    throw new Error(`Signing in failed with ${answer.status}: ${await answer.text()}`);
  return async (method, pathname, wish) => {
    const response = await fetch(`${cms}/api${pathname}`, {
      method,
      headers: { ...headers, cookie },
      ...(wish !== undefined && { body: JSON.stringify(wish) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    return { status: response.status, text };
  };
}

/** The first procedure of a running portal and the address of its Polish page. */
export async function firstPage(
  staff: StaffClient,
  portal: string,
): Promise<{ id: string; address: string }> {
  const { text } = await staff('GET', '/procedures?limit=1&sort=key');
  const [first] = (JSON.parse(text) as { docs: { id: string; slug: string }[] }).docs;
  if (!first) throw new Error('there is no procedure');
  return { id: first.id, address: `${portal}/pl/procedures/${first.slug}/` };
}

export type StaffClient = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  pathname: string,
  body?: unknown,
) => Promise<{ status: number; text: string }>;
