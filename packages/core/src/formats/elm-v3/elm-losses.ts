import type { Json } from '../../base/index.ts';
import { type CredentialContent, type ElementId, elementIds, toElements } from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { agrees } from './agrees.ts';
import { readSlots } from './reading/read-slots.ts';
import { elementsBeside } from './supplement.ts';
import { toElm } from './to-elm.ts';
import { isAccreditation } from './writing/to-accreditation.ts';

/** What a reader of the plain European Learning Model misses. `reduced`: shown in part; `not-shown`: not at all. */
export interface ElmLoss {
  readonly element: ElementId;
  readonly code:
    | 'parts-of-other-names'
    | 'address-as-text'
    | 'suspension-not-shown'
    | 'hours-per-credit'
    | 'level-outside-register'
    | 'quality-assurance-as-note'
    | 'scope-of-quality-assurance'
    | 'for-programs-only';
  readonly extent: 'reduced' | 'not-shown';
}

/** What it is that an element has no slot for. Any other element is in the note for programs. */
const codes: Partial<Record<ElementId, ElmLoss['code']>> = {
  learner: 'parts-of-other-names',
  awardingBody: 'address-as-text',
  workload: 'hours-per-credit',
  level: 'level-outside-register',
};

/**
 * Lists what readers that know the European Learning Model, and nothing of
 * ours, won't show of a credential. Nothing is lost to our own: what the slots
 * can't give back stands in a note, and a test reads every element back.
 */
export const elmLosses = (content: CredentialContent): readonly ElmLoss[] => {
  const slots = readSlots(toElm(content), { ours: true, local: [`${content.id}#`] });
  const beside = elementsBeside(toElements(content, toConceptName), slots);
  return elementIds.flatMap((element): ElmLoss[] => {
    const whole = beside[element];
    const losses: ElmLoss[] = [];
    // Another order is no loss, and what says nothing can't be lost.
    if (whole !== undefined && !isEmpty(whole) && !agrees(whole, slots[element] as Json | undefined)) {
      const extent = slots[element] === undefined ? 'not-shown' : 'reduced';
      losses.push({ element, code: codeOf(element, content), extent });
    }
    if (element === 'dateOfIssuing' && content.status.length > 1) {
      losses.push({ element, code: 'suspension-not-shown', extent: 'reduced' });
    }
    return losses;
  });
};

const codeOf = (element: ElementId, { achievement }: CredentialContent): ElmLoss['code'] => {
  if (element !== 'qualityAssurance') return codes[element] ?? 'for-programs-only';
  return achievement.specification.qualityAssurance.every(isAccreditation)
    ? 'scope-of-quality-assurance'
    : 'quality-assurance-as-note';
};

const isEmpty = (value: Json): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0;
