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
  type IconNode,
} from 'lucide';
import { once } from '../once.ts';
import { releaseFile } from '../release-files.ts';

/** Every icon of the portal in one file that browsers keep: a page only names them. */
export const iconSprite = once(() =>
  releaseFile(
    'icons.svg',
    `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(drawings).map(symbol).join('')}</svg>\n`,
  ),
);

function symbol([name, node]: [string, IconNode]): string {
  const shapes = node.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<${tag}${written.join('')}/>`;
  });
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`;
}

/** What the portal's icons mean, and how each is drawn. */
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
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof drawings;
