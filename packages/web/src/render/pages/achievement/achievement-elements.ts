import type { CredentialElements } from '@sigillo/core/domain';
import type { PageContext } from '../../../ui/index.ts';

type Achievement = PageContext<'achievement'>['content']['achievement'];

/** What the specification of a micro-credential already states of the elements that a credential will carry. */
export const elementsOfAchievement = ({ specification: spec, provider }: Achievement): CredentialElements => {
  const { level, workload } = spec;
  const bodies = [
    { legalName: provider.legalName, identifiers: [], address: { country: provider.address.country } },
    ...spec.jointAwardingBodies.map(({ legalName, country }) => ({
      legalName,
      identifiers: [],
      address: { country },
    })),
  ];
  return {
    title: spec.title,
    issuerCountry: {
      countries: [provider.address.country],
      ...(provider.address.region && { region: provider.address.region }),
    },
    awardingBody: bodies,
    ...(workload && { workload: workload as NonNullable<CredentialElements['workload']> }),
    ...(level && { level: levelOf(level) }),
    assessment: spec.assessments.map(({ type, title }) => ({ type: { code: type }, title })),
    participation: { modes: spec.modes.map((code) => ({ code })) },
    qualityAssurance: spec.qualityAssurance.map(
      ({ scope, standard, type, body, registerEntry, report, decidedOn, validUntil, note }) => ({
        scope,
        standard: { code: standard },
        ...(type && { type: { code: type } }),
        ...(body && { body: body.legalName }),
        ...(registerEntry && { registerEntry }),
        ...(report && { report }),
        ...(decidedOn && { decidedOn }),
        ...(validUntil && { validUntil }),
        ...(note && { note }),
      }),
    ),
    ...(spec.prerequisites && { prerequisites: spec.prerequisites }),
    ...(spec.assessments.some(({ supervision }) => supervision) && {
      supervision: spec.assessments.flatMap(({ supervision, setting }) =>
        supervision ? [{ type: { code: supervision }, ...(setting && { setting }) }] : [],
      ),
    }),
    ...(spec.stackability && {
      stackability: spec.stackability as NonNullable<CredentialElements['stackability']>,
    }),
    ...(spec.furtherInformation && {
      furtherInformation: spec.furtherInformation as NonNullable<CredentialElements['furtherInformation']>,
    }),
  };
};

const levelOf = (
  level: NonNullable<Achievement['specification']['level']>,
): NonNullable<CredentialElements['level']> => {
  if (level.kind === 'not-applicable') return level;
  const { framework, frameworkName, ...rest } = level;
  const name = framework ? { code: framework } : frameworkName ? { label: frameworkName } : undefined;
  return { ...defined(rest), kind: 'stated', ...(name && { framework: name }) };
};

/** Leaves out what is undefined: the schema's optional members may be there without a value. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
