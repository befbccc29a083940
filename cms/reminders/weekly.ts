import type { Payload, SendEmailOptions } from 'payload';
import { wallTimeIn } from '../../content/model/city-time.ts';
import { dayAfter } from '../../content/model/evidence.ts';
import { staffOf } from '../access/roles.ts';
import { say } from '../i18n/admin-words.ts';
import type { User } from '../payload-types.ts';
import { timeZoneOfCity } from '../publish/today.ts';
import type { Clock } from '../schedule/fire.ts';
import { addressOf } from '../settings.ts';
import { settingsOf } from '../settings-of.ts';
import { dueWork } from '../start/due-work.ts';
import { expiringWork } from '../start/expiring-work.ts';
import { readStart } from '../start/read.ts';
import { scheduleWork } from '../start/schedule-work.ts';

/**
 * Once a week, from Monday morning on, tells coordinators by mail how much is due and where to see it: numbers and
 * links, nothing about anybody. Nothing due, no mail; without SMTP_URL none at all. One that could not be sent is
 * tried again after an hour.
 */
export async function remindWeekly(
  payload: Payload,
  {
    now = new Date(),
    isLeader = () => true,
    send = mailOf(payload),
  }: Clock & { send?: Send | undefined } = {},
): Promise<'sent' | 'nothing' | 'not-now'> {
  if (!send || !(await isLeader())) return 'not-now';
  const week = weekOf(wallTimeIn(await timeZoneOfCity(payload), now.toISOString()));
  const note = await payload.kv.get<Note>(noteName);
  // The first week only begins to count: nobody is written to because the CMS was set up.
  if (!note) return done('nothing');
  if (note.week === week) return 'not-now';
  if (note.failedAt !== undefined && now.getTime() - Date.parse(note.failedAt) < anHour) return 'not-now';
  const coordinators = await readCoordinators(payload);
  const counts = await countDue(payload, coordinators);
  if (counts.every(({ count }) => count === 0)) return done('nothing');
  try {
    await send({
      // They need not learn each other's addresses.
      bcc: coordinators.map(({ email }) => email),
      subject: say('pl', 'reminder.subject'),
      text: textOf(counts, `${addressOf(settingsOf(payload))}${payload.config.routes.admin}`),
    });
  } catch (error) {
    await payload.kv.set(noteName, { ...note, failedAt: now.toISOString() });
    throw error;
  }
  return done('sent');

  async function done<Result>(result: Result): Promise<Result> {
    await payload.kv.set(noteName, { week });
    return result;
  }
}

/** The Monday of a week that begins on Monday at seven: `weekOf({ day: '2026-11-22', time: '19:30' }) // => '2026-11-16'`. */
export function weekOf({ day, time }: { day: string; time: string }): string {
  const begun = time < firstTime ? dayAfter(day, -1) : day;
  return dayAfter(begun, -((new Date(`${begun}T00:00:00Z`).getUTCDay() + 6) % 7));
}

async function readCoordinators(payload: Payload): Promise<User[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'coordinator' }, active: { equals: true } },
    sort: 'email',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}

/** The same numbers as on a coordinator's start page. */
async function countDue(payload: Payload, coordinators: readonly User[]): Promise<Count[]> {
  const [first] = coordinators;
  const staff = staffOf(first);
  if (!first || !staff) return [];
  const data = await readStart(payload, { user: { ...first, collection: 'users' }, staff });
  const { over, soon } = dueWork(data);
  return [
    { word: 'reminder.stopped', count: scheduleWork(data, staff).stopped.length, place: 'planned' },
    { word: 'reminder.over', count: over.length, place: 'due' },
    { word: 'reminder.soon', count: soon.length, place: 'due' },
    { word: 'reminder.expiring', count: expiringWork(data).length, place: 'expiring' },
  ];
}

function textOf(counts: readonly Count[], admin: string): string {
  const lines = counts
    .filter(({ count }) => count > 0)
    .map(({ word, count, place }) => `${say('pl', word)}: ${count}\n${admin}#${place}`);
  return [say('pl', 'reminder.intro'), ...lines, say('pl', 'reminder.end')].join('\n\n');
}

function mailOf(payload: Payload): Send | undefined {
  if (settingsOf(payload).smtpUrl === undefined) return undefined;
  return (message) => payload.sendEmail(message);
}

const noteName = 'weekly-reminder';
const firstTime = '07:00';
const anHour = 60 * 60 * 1000;

type Send = (message: SendEmailOptions) => Promise<unknown>;

interface Note {
  /** The Monday of the week that was seen to. */
  week: string;
  failedAt?: string;
}

interface Count {
  word: 'reminder.stopped' | 'reminder.over' | 'reminder.soon' | 'reminder.expiring';
  count: number;
  /** Its part of the start page. */
  place: 'planned' | 'due' | 'expiring';
}
