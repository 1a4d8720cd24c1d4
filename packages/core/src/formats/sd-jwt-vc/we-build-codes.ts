import type { AssessmentPlan, QualityAssuranceStatement } from '../../domain/index.ts';

/**
 * The rulebook's own code lists, from ours. What it has no code for is its
 * `issuer-defined`; a place of learning that we don't know isn't said at all.
 *
 * @see WE BUILD Attestation Rulebook "Micro-credential" 0.1
 */
const assessments: Readonly<Record<string, string>> = {
  written: 'written-examination',
  oral: 'oral-examination',
  practical: 'practical-assessment',
  portfolio: 'portfolio-assessment',
  'peer-assessment': 'peer-assessment',
  'peer-review': 'peer-assessment',
  project: 'project-assessment',
};
const other = 'issuer-defined';

const lookUp = (table: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** `typeOfAssessment`. */
export const toWeBuildAssessment = (code: string): string => lookUp(assessments, code) ?? other;

const places: Readonly<Record<string, string>> = {
  presential: 'on-site',
  'work-based': 'on-site',
  'research-lab-based': 'on-site',
  online: 'online',
  blended: 'blended',
};

/** `formOfParticipation`, where the modes of learning say where it took place. */
export const toWeBuildParticipation = (modes: readonly string[]): string | undefined => {
  const found = [...new Set(modes.flatMap((mode) => lookUp(places, mode) ?? []))];
  return found.length > 1 ? 'blended' : found[0];
};

/** `idVerificationMethod`. */
export const toWeBuildSupervision = ({ supervision, setting }: AssessmentPlan): string | undefined => {
  if (supervision === undefined) return undefined;
  if (supervision === 'supervised-with-id' && setting !== undefined)
    return setting === 'online' ? 'proctored-online-exam' : 'in-person-supervision';
  return supervision === 'unsupervised-with-id' && setting === 'online'
    ? 'identity-verified-remote-exam'
    : other;
};

const qualities: Readonly<Record<string, string>> = {
  'institutional-license': 'institutional-accreditation',
  'program-license': 'programme-accreditation',
};

/** `qualityAssurance`: only a licence is called an accreditation. */
export const toWeBuildQuality = ({ type }: QualityAssuranceStatement): string =>
  lookUp(qualities, type ?? '') ?? other;
