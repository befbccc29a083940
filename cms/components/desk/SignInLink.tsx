'use client';
import { useConfig } from '@payloadcms/ui';
import { useSay } from './use-say.ts';

/** The way back into a session that ended, in a new tab, so that what is written here stays. */
export function SignInLink() {
  const say = useSay();
  const { admin, routes } = useConfig().config;
  return (
    <a href={`${routes.admin}${admin.routes.login}`} target="_blank" rel="noopener">
      {say('desk.ui.sign-in')}
    </a>
  );
}
