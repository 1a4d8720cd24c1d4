import type { JsonObject } from '../../../base/index.ts';
import type { CredentialContent, CredentialElements } from '../../../domain/index.ts';
import { noteSubjects } from '../note-subjects.ts';
import { type Nodes, stated, toMidnight } from './nodes.ts';
import { isAccreditation, toAccreditation } from './to-accreditation.ts';
import { toAssessments } from './to-assessments.ts';
import { toLocation, toOrganisation } from './to-organisation.ts';
import { toDuration, toLanguages, toModes, toSpecification } from './to-specification.ts';

/**
 * Writes the achievement that the credential claims of the learner.
 *
 * @see ELM 3.2, class LearningAchievement
 */
export const toAchievement = (
  content: CredentialContent,
  { grade }: CredentialElements,
  nodes: Nodes,
): JsonObject => {
  const { specification } = content.achievement;
  const { route } = content.award;
  const awardedBy = toAwardingProcess(content, nodes);
  return stated({
    id: nodes.id('achievement'),
    type: 'LearningAchievement',
    title: { ...specification.title },
    awardedBy,
    specifiedBy: toSpecification(content, nodes),
    influencedBy: route === 'course' ? [toActivity(content, awardedBy, nodes)] : [],
    provenBy: toAssessments(content, grade, awardedBy, nodes),
    additionalNote: [
      nodes.note({ en: noteSubjects[`route-${route}`] }, `route-${route}`),
      ...(content.practice ? [nodes.note({ en: noteSubjects.practice }, 'practice')] : []),
    ],
  });
};

/** @see ELM 3.2, class AwardingProcess */
const toAwardingProcess = (content: CredentialContent, nodes: Nodes): JsonObject => {
  const { specification } = content.achievement;
  const { awardedOn, place } = content.award;
  const isQualification = specification.level?.kind === 'stated';
  // Only a qualification has room for an accreditation of its own; else the body is accredited for it.
  const accreditations = specification.qualityAssurance
    .filter((statement) => isAccreditation(statement) && (statement.scope === 'provider' || !isQualification))
    .map((statement) => toAccreditation(statement, nodes));
  return stated({
    id: nodes.id('awarding-process'),
    type: 'AwardingProcess',
    awardingBody: content.awardingBodies.map((body, i) => ({
      ...toOrganisation(body, nodes),
      ...(i === 0 && accreditations.length > 0 ? { accreditation: accreditations } : {}),
    })),
    awardingDate: toMidnight(awardedOn),
    location: toLocation(place, nodes),
  });
};

/** What the learner took part in: only where there was a course. */
const toActivity = (
  { achievement: { specification } }: CredentialContent,
  awardedBy: JsonObject,
  nodes: Nodes,
): JsonObject => {
  const { title, workload, instructionLanguages } = specification;
  return {
    id: nodes.id('activity'),
    type: 'LearningActivity',
    title: { ...title },
    awardedBy,
    specifiedBy: stated({
      id: nodes.id('activity-specification'),
      type: 'LearningActivitySpecification',
      title: { ...title },
      mode: toModes(specification),
      language: toLanguages(instructionLanguages),
      volumeOfLearning: workload?.hours === undefined ? undefined : toDuration(workload.hours),
    }),
  };
};
