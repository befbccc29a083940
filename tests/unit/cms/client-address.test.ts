import { describe, expect, test } from 'vitest';
import { clientAddress, placeOf, proxiesFrom, truncated } from '../../../cms/http/client-address.ts';

describe('where a request comes from', () => {
  test.each([
    ['no proxy is believed', '', '10.0.0.1', '1.2.3.4', '10.0.0.1'],
    ['0 is none', '0', '10.0.0.1', '1.2.3.4', '10.0.0.1'],
    ['one proxy tells the address before it', '1', '10.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['what was said before that is hearsay', '1', '10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['a proxy that tells nothing', '1', '10.0.0.1', undefined, '10.0.0.1'],
    ['a proxy that tells nonsense', '1', '10.0.0.1', '1.2.3.4, unknown', '10.0.0.1'],
    ['a proxy of the list', '10.0.0.0/8', '10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['two proxies of the list', '10.0.0.0/8', '10.0.0.1', '9.9.9.9, 1.2.3.4, 10.7.7.7', '1.2.3.4'],
    ['somebody who is none of the list', '10.0.0.0/8', '192.0.2.1', '1.2.3.4', '192.0.2.1'],
    ['an IPv6 proxy of the list', '::1, 10.0.0.1', '::1', '2001:db8::5', '2001:db8::5'],
    ['IPv4 in the form of IPv6', '10.0.0.1', '::ffff:10.0.0.1', '::ffff:1.2.3.4', '1.2.3.4'],
    ['a line that ended', '', undefined, '1.2.3.4', ''],
  ])('%s', (_, setting, remoteAddress, forwarded, expected) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(clientAddress({ headers, socket: { remoteAddress } }, proxiesFrom(setting))).toBe(expected);
  });

  test.each(['yes', 'proxy.example.org', '10.0.0.1/33', '10.0.0.1/x', '10.0.0.1,,10.0.0.2'])(
    '“%s” is no list of proxies',
    (setting) => {
      expect(() => proxiesFrom(setting)).toThrow(/TRUST_PROXY/u);
    },
  );

  test.each([
    ['192.0.2.7', '192.0.2.7', '192.0.2.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::'],
    ['::1', '0:0:0:0::/64', '0:0:0::'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64', '2001:db8:1::'],
    ['unknown', 'unknown', undefined],
  ])('%s is in %s, and the log says %s', (address, place, told) => {
    expect([placeOf(address), truncated(address)]).toEqual([place, told]);
  });
});
