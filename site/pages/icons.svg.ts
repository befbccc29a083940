import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import {
  Baby,
  BadgeCheck,
  Banknote,
  Briefcase,
  BriefcaseBusiness,
  Bus,
  CalendarDays,
  Clock,
  Columns2,
  FileQuestionMark,
  FileText,
  Globe,
  GraduationCap,
  HandHeart,
  Handshake,
  HeartPulse,
  House,
  IdCard,
  Info,
  Languages,
  Laptop,
  LifeBuoy,
  Link,
  Luggage,
  Mail,
  MapPin,
  Megaphone,
  Phone,
  Receipt,
  Scale,
  School,
  Search,
  ShieldCheck,
  Siren,
  Stamp,
  Store,
  TriangleAlert,
} from '@lucide/astro';
import { iconNames, type IconName } from '../render/icon.ts';

/** Every icon of the portal in one file that browsers keep: a page only names them. */
export async function GET(): Promise<Response> {
  const container = await AstroContainer.create();
  const symbols = await Promise.all(
    iconNames.map(async (name) => {
      const svg = await container.renderToString(drawings[name] as AstroComponentFactory);
      return `<symbol id="${name}" viewBox="0 0 24 24">${svg.replace(/^[^]*?<svg[^>]*>|<\/svg>[^]*$/g, '').trim()}</symbol>`;
    }),
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}

const drawings = {
  alert: TriangleAlert,
  approved: BadgeCheck,
  calendar: CalendarDays,
  fee: Banknote,
  form: FileText,
  info: Info,
  language: Languages,
  link: Link,
  mail: Mail,
  online: Laptop,
  phone: Phone,
  place: MapPin,
  search: Search,
  siren: Siren,
  time: Clock,
  two: Columns2,
  identity: IdCard,
  residence: Stamp,
  work: Briefcase,
  family: Baby,
  education: School,
  health: HeartPulse,
  housing: House,
  social: Handshake,
  transport: Bus,
  business: Store,
  taxes: Receipt,
  'legal-help': Scale,
  participation: Megaphone,
  newcomer: Luggage,
  'temporary-protection': HandHeart,
  worker: BriefcaseBusiness,
  student: GraduationCap,
  'eu-citizen': Globe,
  refugee: ShieldCheck,
  'without-documents': FileQuestionMark,
  victim: LifeBuoy,
} satisfies Record<IconName, unknown>;
