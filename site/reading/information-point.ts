import type { Entry } from '../../content/model/collections.ts';
import type { Reader } from './reader.ts';

/** The office whose phone is on every page. */
export function informationPoint({ snapshot, directory }: Reader): Entry<'offices'> | undefined {
  return directory.officesFor(snapshot.city.facts.informationPoint)[0];
}

/** The number to call an office, if it has one that is not for text messages only. */
export function phoneOf(office: Entry<'offices'> | undefined): string | undefined {
  return office?.facts.phones.find(({ textMessage }) => !textMessage)?.number;
}

export function informationPointPhone(reader: Reader): string | undefined {
  return phoneOf(informationPoint(reader));
}
