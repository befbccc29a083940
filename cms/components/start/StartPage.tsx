import type { Payload, PayloadRequest } from 'payload';
import { staffOf, type Staff } from '../../access/roles.ts';
import { accountWork } from '../../start/account-work.ts';
import { expiringWork } from '../../start/expiring-work.ts';
import { dueWork } from '../../start/due-work.ts';
import { overview } from '../../start/overview.ts';
import { readStart, type StartData } from '../../start/read.ts';
import { scheduleWork } from '../../start/schedule-work.ts';
import { reviewWork } from '../../start/review-work.ts';
import { translationWork } from '../../start/translation-work.ts';
import { releasesView } from '../../publish/releases-view.ts';
import { verificationWork } from '../../start/verification-work.ts';
import { AccountsSection } from './AccountsSection.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';
import { ExpiringSection } from './ExpiringSection.tsx';
import { DueSection } from './DueSection.tsx';
import { IndicatorSection } from './IndicatorSection.tsx';
import { LanguageSections } from './LanguageSections.tsx';
import { startPage, type StartPageOf } from './page.ts';
import { ReviewSection } from './ReviewSection.tsx';
import { NothingToDo } from './Section.tsx';
import { ReadersLine } from './ReadersLine.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { TranslationSections } from './TranslationSections.tsx';
import { UnpublishedSection } from './UnpublishedSection.tsx';
import { VerificationSection } from './VerificationSection.tsx';

/** What a person sees after they signed in: what they have to do next, above the lists of everything. */
export async function StartPage({ payload, user, i18n }: StartPageProps) {
  const staff = staffOf(user);
  if (!staff) return null;
  const [data, releases] = await Promise.all([
    readStart(payload, { user, staff }),
    releasesView({ payload, user }),
  ]);
  const page = startPage({
    language: i18n.language,
    admin: payload.config.routes.admin,
    today: data.today,
    timeZone: data.timeZone,
  });
  const name = user?.name?.trim();
  return (
    <main className="portal-start">
      <h1 className="portal-start__hello">
        {name ? page.say('start.hello-name', { name }) : page.say('start.hello')}
      </h1>
      <ReadersLine page={page} view={releases} />
      <RoleSections data={data} page={page} staff={staff} />
      {staff.locales.length > 0 && <TranslationSections page={page} work={translationWork(data, staff)} />}
      {staff.reviewLocales.length > 0 && (
        <ReviewSection
          mayApprove={staff.competence !== undefined}
          page={page}
          tasks={reviewWork(data, staff)}
        />
      )}
    </main>
  );
}

function RoleSections({ page, staff, data }: { page: StartPageOf; staff: Staff; data: StartData }) {
  switch (staff.role) {
    case 'translator':
      return staff.locales.length + staff.reviewLocales.length === 0 ? (
        <NothingToDo>{page.say('start.no-locales')}</NothingToDo>
      ) : null;
    case 'editor':
      return <Source data={data} page={page} staff={staff} />;
    case 'coordinator':
      return <Programme data={data} page={page} staff={staff} />;
    case 'administrator':
      return (
        <>
          <AccountsSection page={page} work={accountWork(data.accounts, new Date())} />
          <Programme data={data} folded page={page} staff={staff} />
        </>
      );
  }
}

/** What those who write the source see to: first what is late or was begun, then what takes longer. */
function Source({ page, data, staff, folded = false }: PartProps) {
  return (
    <>
      <Dates data={data} folded={folded} page={page} staff={staff} />
      <UnpublishedSection data={data} folded={folded} page={page} />
      <VerificationSection folded={folded} page={page} tasks={verificationWork(data)} />
      <QuestionsSection entries={data.entries} folded={folded} page={page} />
    </>
  );
}

/** What has a day: planned, stopped, due, running out. */
function Dates({ page, data, staff, folded = false }: PartProps) {
  return (
    <>
      <ScheduleSection folded={folded} page={page} work={scheduleWork(data, staff)} />
      <DueSection due={dueWork(data)} folded={folded} page={page} />
      <ExpiringSection folded={folded} page={page} tasks={expiringWork(data)} />
    </>
  );
}

/** What those who organise the work see to; an administrator, who may also edit, sees all of it in short. */
function Programme({ page, data, staff, folded = false }: PartProps) {
  const standing = overview(data);
  return (
    <>
      {standing ? (
        <IndicatorSection overview={standing} page={page} />
      ) : (
        <NothingToDo>{page.say('start.nothing-published')}</NothingToDo>
      )}
      {folded ? (
        <Source data={data} folded page={page} staff={staff} />
      ) : (
        <>
          <Dates data={data} page={page} staff={staff} />
          <VerificationSection page={page} tasks={verificationWork(data)} />
        </>
      )}
      {standing && <LanguageSections folded={folded} overview={standing} page={page} />}
    </>
  );
}

interface PartProps {
  page: StartPageOf;
  data: StartData;
  staff: Staff;
  folded?: boolean;
}

interface StartPageProps {
  payload: Payload;
  user: PayloadRequest['user'];
  i18n: { language: string };
}
