import { Problem, toHex } from '@sigillo/core/base';
import {
  type AwardSummary,
  findOrganisation,
  listDecisions,
  listNewestVersions,
  listOfferings,
  listVersions,
  recordAudit,
  searchAwards,
  type VersionRecord,
} from '../../../store/index.ts';
import { toDecisionView } from '../../awarding/decisions/decision-view.ts';
import type { Deps } from '../../deps.ts';
import { findIdBySlug } from '../../organisations/index.ts';
import { getRegister } from '../../sealing/index.ts';
import { toInstant } from '../../today.ts';
import { type ExportFile, type ListedFile, listFile, toJsonFile, toLinesFile } from './export-file.ts';
import { bundleCredentials, openFace } from './sealed-credentials.ts';

/** Awards of one read and of one bundle: few enough for a verifier to read the bundle at one go. */
const pageSize = 250;

/**
 * Everything of an organisation, file by file, the manifest last. That it was taken out is recorded first.
 * Whoever calls this sits at the machine with its master key. Problem `organisation-not-found`.
 */
export async function* exportOrganisation(deps: Deps, slug: string): AsyncGenerator<ExportFile> {
  const tenant = await findIdBySlug(deps, slug);
  const now = deps.clock.now();
  await deps.store.withScope({ tenant }, (transaction) =>
    recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'operator' },
        action: 'export-organisation',
        about: { kind: 'organisation' },
        at: now,
      },
    ]),
  );
  const listed: ListedFile[] = [];
  for await (const file of readFiles(deps, tenant, slug)) {
    listed.push(listFile(file));
    yield file;
  }
  yield toJsonFile('manifest.json', {
    type: 'SigilloOrganisationExport',
    version: 1,
    exportedAt: toInstant(now),
    origin: deps.installation.origin,
    practice: deps.installation.practice,
    organisation: { id: tenant, slug, did: deps.keys.didOf(slug) },
    files: listed,
  });
}

async function* readFiles(deps: Deps, tenant: string, slug: string): AsyncGenerator<ExportFile> {
  yield* await deps.store.withScope({ tenant }, async (transaction) => {
    const organisation = await findOrganisation(transaction, tenant);
    if (organisation === undefined) throw new Problem('missing', 'organisation-not-found');
    const { id, state, profile, registeredAt, confirmedAt } = organisation;
    const did = deps.keys.didOf(slug);
    const designs: VersionRecord[] = [];
    for (const { achievementId } of await listNewestVersions(transaction, tenant)) {
      designs.push(...(await listVersions(transaction, tenant, achievementId)));
    }
    const offerings = await listOfferings(transaction, tenant);
    const decisions = await listDecisions(transaction, tenant);
    return [
      toJsonFile('organisation.json', {
        id,
        slug,
        did,
        state,
        ...profile,
        registeredAt: toInstant(registeredAt),
        ...(confirmedAt === undefined ? {} : { confirmedAt: toInstant(confirmedAt) }),
      }),
      toLinesFile('designs.ndjson', designs.map(toDesign)),
      toLinesFile(
        'offerings.ndjson',
        offerings.map((offering) => ({
          id: offering.id,
          achievement: offering.achievementId,
          version: offering.number,
          createdAt: toInstant(offering.createdAt),
          ...offering.terms,
        })),
      ),
      toLinesFile('decisions.ndjson', decisions.map(toDecisionView)),
    ];
  });
  const register: AwardSummary[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = await deps.store.withScope({ tenant }, (transaction) =>
      searchAwards(
        transaction,
        { tenant, now: new Date(deps.clock.now()) },
        { sort: 'oldest', offset, limit: pageSize },
      ),
    );
    register.push(...page);
    const ids = page.map(({ id }) => id);
    const badges = await openFace(deps, tenant, ids, 'open-badge');
    if (badges.length > 0) {
      const number = String(offset / pageSize + 1).padStart(4, '0');
      const bundle = await bundleCredentials(deps, badges);
      yield toJsonFile(`credentials/${number}.json`, bundle, badges.length);
    }
    for (const { id, text } of await openFace(deps, tenant, ids, 'elm')) {
      yield { path: `european/${id}.json`, records: 1, text };
    }
    if (page.length < pageSize) break;
  }
  yield toLinesFile('register.ndjson', register);
  yield { path: 'trust/register.json', records: 1, text: await getRegister(deps) };
}

const toDesign = (version: VersionRecord): object => ({
  achievement: version.achievementId,
  version: version.number,
  state: version.state,
  author: version.author.name,
  ...(version.approvedBy === undefined ? {} : { approvedBy: version.approvedBy.name }),
  ...(version.approvedAt === undefined ? {} : { approvedAt: toInstant(version.approvedAt) }),
  ...(version.publishedAt === undefined ? {} : { publishedAt: toInstant(version.publishedAt) }),
  ...(version.closedAt === undefined ? {} : { closedAt: toInstant(version.closedAt) }),
  ...(version.specificationHash === undefined ? {} : { specificationHash: toHex(version.specificationHash) }),
  specification: version.specification,
});
