import { beforeEach, inject } from 'vitest';

// Set before a test file opens its database; without a server its tests are skipped and counted.
const { url, reason } = inject('wire');
if (url !== undefined) process.env['DATABASE_URL'] = url;
beforeEach(({ skip }) => {
  if (url === undefined) skip(`no MongoDB-compatible server: ${reason}`);
});
