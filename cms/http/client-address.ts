import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { PortalError } from '../../content/model/portal-error.ts';

/** The header in which the listener tells Payload's hooks from where a request came; nobody else can set it. */
export const clientHeader = 'x-portal-client';

/**
 * From where a request came: the other end of the line or, where a proxy is believed, whom it names. A proxy adds the
 * address at its own other end as the last one; everything before that was said by somebody else.
 */
export function clientAddress({ headers, socket }: Asked, proxies: Proxies | undefined): string {
  const line = plain(socket.remoteAddress ?? '');
  if (proxies === undefined || proxies === 'none') return line;
  const named = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').reverse();
  let from = line;
  for (const name of named.map((hop) => plain(hop.trim()))) {
    if (isIP(name) === 0 || (proxies !== 'one' && !isIn(proxies, from))) return from;
    from = name;
    if (proxies === 'one') return from;
  }
  return from;
}

/** What counts as one place: an IPv4 address, or the /64 of an IPv6 address, which one household or office has whole. */
export function placeOf(address: string): string {
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}

/** An address as the audit log may keep it: enough to tell one town from another, not one person from the next. */
export function truncated(address: string): string | undefined {
  if (isIP(address) === 4) return address.replace(/\.\d+$/u, '.0');
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 3).join(':')}::` : undefined;
}

/** `TRUST_PROXY`: nothing was said, 0, 1 for the one proxy in front of the CMS, or a list of addresses and networks. */
export function proxiesFrom(setting: string | undefined): Proxies | undefined {
  const wanted = (setting ?? '').trim();
  if (wanted === '') return undefined;
  if (wanted === '0') return 'none';
  if (wanted === '1') return 'one';
  const list = new BlockList();
  for (const name of wanted.split(',').map((part) => part.trim())) {
    const [address = '', bits] = name.split('/');
    const version = isIP(address);
    const most = version === 6 ? 128 : 32;
    if (version === 0 || (bits !== undefined && !(/^\d+$/u.test(bits) && Number(bits) <= most)))
      throw new PortalError(
        `TRUST_PROXY names “${name}”, which is no address.`,
        'Set it to 1 if one reverse proxy stands in front of the CMS, or list addresses: 10.0.0.5, 10.1.0.0/16.',
      );
    list.addSubnet(address, bits === undefined ? most : Number(bits), version === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Without the zone of a link, and an IPv4 address that is written as IPv6 as what it is. */
function plain(address: string): string {
  return address.replace(/%.*$/u, '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/iu, '');
}

/** The eight groups of an IPv6 address: `2001:db8::1 // => ['2001', 'db8', '0', '0', '0', '0', '0', '1']` */
function groupsOf(address: string): string[] {
  // A URL writes every address in one way, an IPv4 tail as two groups too.
  const one = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = one.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after];
}

/** No proxy, the one in front of the CMS whatever its address, or those of a list. */
export type Proxies = 'none' | 'one' | BlockList;

type Asked = Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> };
