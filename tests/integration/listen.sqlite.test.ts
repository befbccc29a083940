import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../scripts/server/listen.ts';

test('a server ends though somebody holds connections: silent ones, and one that became another protocol', async () => {
  const server = createServer();
  server.on('upgrade', (_, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: any\r\n\r\n');
  });
  const { port, close } = await listen(server, { port: 0, host: '127.0.0.1', variable: 'PORTAL_PORT' });
  const silent = connect(port, '127.0.0.1');
  const upgraded = connect(port, '127.0.0.1');
  for (const socket of [silent, upgraded]) socket.on('error', () => undefined);
  upgraded.write('GET / HTTP/1.1\r\nHost: any\r\nConnection: Upgrade\r\nUpgrade: any\r\n\r\n');
  expect(String(await once(upgraded, 'data'))).toContain('101');
  await close();
  expect(server.listening).toBe(false);
});
