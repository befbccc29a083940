import type { CmsMessage } from '../cms/cms-message.ts';
import { startChild, type Child } from './child.ts';
import { keepRunning } from './keep-running.ts';

/** The three processes of `npm start`: each is started in its turn and from then on kept running. */
export function superviseAll({ root, signal, log, onMessage }: Supervision): Supervised {
  const kept: { stop: () => Promise<void> }[] = [];
  const keep = <Ready>(
    name: string,
    first: Child<Ready> | undefined,
    start: () => Promise<Child<Ready>>,
    longest?: number,
  ) => {
    kept.push(keepRunning({ name, first, start, log, signal, longest }));
  };
  return {
    portal: async () => {
      let env = {};
      const start = () => startChild<PortalMessage>({ root, command: 'serve', env });
      const first = await start();
      // Whatever port was free is the one that people have been told.
      env = { PORTAL_PORT: String(first.ready.port) };
      // It costs next to nothing to try, and readers wait.
      keep('portal', first, start, 4000);
      return first.ready;
    },
    builder: async () => {
      const start = () => startChild<{ type: 'ready' }>({ root, command: 'builder', env: {} });
      keep('builder', await start(), start);
    },
    cms: async ({ mayFail }) => {
      let env: Record<string, string> = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
      const start = () => startChild<CmsMessage>({ root, command: 'cms-server', env, onMessage });
      const first = await start().catch((error: unknown) => {
        if (!mayFail || signal.aborted) throw error;
        return undefined;
      });
      if (first) env = { ...env, CMS_PORT: String(first.ready.port) };
      keep('cms', first, start);
      return first?.ready;
    },
    // Whoever was started last is stopped first.
    stop: async () => {
      await Promise.all(kept.reverse().map(({ stop }) => stop()));
    },
  };
}

interface PortalMessage {
  type: 'ready';
  url: string;
  port: number;
}

interface Supervision {
  root: string;
  signal: AbortSignal;
  log: (line: string) => void;
  onMessage: (message: CmsMessage) => void;
}

export interface Supervised {
  portal: () => Promise<{ url: string; port: number }>;
  builder: () => Promise<void>;
  /** With `mayFail`, a CMS that does not come up is tried again instead of ending everything. */
  cms: (wish: { mayFail: boolean }) => Promise<{ url: string; port: number } | undefined>;
  stop: () => Promise<void>;
}
