import type { JsonObject } from '../../../base/index.ts';
import type { LanguageMap, QualityAssuranceStatement } from '../../../domain/index.ts';
import { accreditationTypes, qualityStandards } from '../../../vocabularies/index.ts';
import { toListedConcept } from '../concepts.ts';
import { type Nodes, stated, toMidnight } from './nodes.ts';
import { toOrganisation } from './to-organisation.ts';

/**
 * Whether a statement is an accreditation: a named kind, by a named body in a
 * known country. What the provider assures by itself is none, and is never
 * written as one.
 */
export const isAccreditation = ({ standard, type, body }: QualityAssuranceStatement): boolean =>
  standard !== 'internal-only' &&
  type !== undefined &&
  accreditationTypes.find(type)?.code === type &&
  body?.country !== undefined;

/** @see ELM 3.2, class Accreditation. Only for statements that are one. */
export const toAccreditation = (statement: QualityAssuranceStatement, nodes: Nodes): JsonObject => {
  const { standard, type, body, registerEntry, report, decidedOn, validUntil, note } = statement;
  const { country = '', legalName = {}, homepage } = body ?? {};
  return stated({
    id: nodes.id('accreditation'),
    type: 'Accreditation',
    title: { ...toStandardLabel(standard) },
    dcType: toListedConcept(accreditationTypes, type ?? ''),
    accreditingAgent: toOrganisation(
      {
        legalName,
        identifiers: [],
        address: { country },
        ...(homepage === undefined ? {} : { homepage }),
      },
      nodes,
    ),
    identifier: registerEntry === undefined ? [] : [nodes.identifier('Register entry', registerEntry)],
    report: report === undefined ? undefined : nodes.webResource(report),
    dateIssued: decidedOn === undefined ? undefined : toMidnight(decidedOn),
    expiryDate: validUntil === undefined ? undefined : toMidnight(validUntil),
    description: note === undefined ? undefined : { ...note },
    additionalNote: [toStandardNote(standard, toStandardLabel(standard), nodes)],
  });
};

/** Writes what isn't an accreditation as a note about the standard. */
export const toQualityNote = ({ standard, note }: QualityAssuranceStatement, nodes: Nodes): JsonObject =>
  toStandardNote(standard, note ?? toStandardLabel(standard), nodes);

const toStandardLabel = (standard: string): LanguageMap => ({
  en: qualityStandards.find(standard)?.label.en ?? standard,
});

const toStandardNote = (standard: string, text: LanguageMap, nodes: Nodes): JsonObject =>
  nodes.note(text, toListedConcept(qualityStandards, standard));
