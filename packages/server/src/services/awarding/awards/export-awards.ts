import { pickLanguage } from '@sigillo/core/domain';
import { type AwardSummary, recordAudit, searchAwards } from '../../../store/index.ts';
import { type ActingMember, type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../csv.ts';
import { writeWorkbook } from '../workbook/index.ts';

/** Rows of one read: memory stays flat however long the register is. */
const pageSize = 2000;

/** Headings are field names of the register, the same in every language, for the campus system to read. */
const columns: readonly (readonly [string, (award: AwardSummary, locale: string) => string])[] = [
  ['register_number', (award) => award.registerNumber],
  ['awarded_on', (award) => award.awardedOn],
  ['title', (award, locale) => pickLanguage(award.title, locale)?.text ?? ''],
  ['achievement', (award) => award.achievement],
  ['version', (award) => String(award.version)],
  ['name', (award) => award.learnerName],
  ['email', (award) => award.learnerEmail],
  ['grade', (award) => award.grade ?? ''],
  ['route', (award) => award.route],
  ['cohort', (award) => award.cohort ?? ''],
  ['state', (award) => award.credentialState ?? award.state],
  ['issued_at', (award) => award.issuedAt?.toISOString() ?? ''],
  ['collected_at', (award) => award.collectedAt?.toISOString() ?? ''],
];

type Rows = readonly (readonly string[])[];

/** Columns of a workbook that are wider than most, in letters. */
const widths: Readonly<Record<string, number>> = {
  register_number: 22,
  title: 40,
  achievement: 38,
  name: 28,
  email: 34,
  issued_at: 26,
  collected_at: 26,
};

/** The award register as CSV, oldest first. That it was taken out is recorded. Whoever may not is refused at once. */
export const exportAwards = (deps: Deps, actor: Actor, slug: string): AsyncGenerator<string> =>
  writeCsv(readRegister(deps, requireMember(actor, slug, 'awarding-officer', 'registrar'), actor.locale));

/** The same as a workbook. */
export const exportAwardsWorkbook = (deps: Deps, actor: Actor, slug: string): AsyncGenerator<Uint8Array> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  return writeWorkbook(
    slug,
    columns.map(([heading]) => ({
      heading,
      width: widths[heading] ?? 14,
      ...(heading === 'awarded_on' ? { kind: 'date' } : {}),
    })),
    flatten(readRegister(deps, member, actor.locale)),
  );
};

async function* writeCsv(pages: AsyncIterable<Rows>): AsyncGenerator<string> {
  yield toCsv([columns.map(([heading]) => heading)]);
  // The mark at its start belongs to the whole file.
  for await (const rows of pages) yield toCsv(rows).slice(1);
}

async function* flatten(pages: AsyncIterable<Rows>): AsyncGenerator<Rows[number]> {
  for await (const rows of pages) yield* rows;
}

async function* readRegister(deps: Deps, member: ActingMember, locale: string): AsyncGenerator<Rows> {
  const { organisationId: tenant } = member;
  const now = deps.clock.now();
  await deps.store.withScope({ tenant }, (transaction) =>
    recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: 'export-awards',
        about: { kind: 'register' },
        at: now,
      },
    ]),
  );
  for (let offset = 0; ; offset += pageSize) {
    const awards = await deps.store.withScope({ tenant }, (transaction) =>
      searchAwards(transaction, { tenant, now: new Date(now) }, { sort: 'oldest', offset, limit: pageSize }),
    );
    if (awards.length > 0) yield awards.map((award) => columns.map(([, read]) => read(award, locale)));
    if (awards.length < pageSize) return;
  }
}
