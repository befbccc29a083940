import type { Entry } from '../../content/model/collections.ts';
import { phoneOf } from './information-point.ts';
import type { Reader } from './reader.ts';

/** The city's emergency numbers, the first to call first. */
export function emergencyNumbers({ snapshot, directory }: Reader): EmergencyNumber[] {
  return snapshot.city.facts.emergency.flatMap(directory.officesFor).flatMap((office) => {
    const phone = phoneOf(office);
    return phone ? [{ office, phone }] : [];
  });
}

/** Whether readers of an entry may need help at once. A permit that runs out is of high risk too, but no matter for 112. */
export function isForPeopleInDanger({ facts }: Entry): boolean {
  return 'audiences' in facts && facts.audiences.includes('victim');
}

interface EmergencyNumber {
  office: Entry<'offices'>;
  phone: string;
}
