'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useSay } from '../desk/use-say.ts';

/** The way to the releases, in the menu below the collections. */
export function NavLink() {
  const say = useSay();
  const href = `${useConfig().config.routes.admin}/releases`;
  const isHere = usePathname() === href;
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-releases"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{say('releases.ui.title')}</span>
    </Link>
  );
}
