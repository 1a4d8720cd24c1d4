import { type CredentialContent, type ElementId, elementIds, toElements } from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';

/** What a reader of plain credentials misses. */
export interface PlainCredentialLoss {
  readonly element: ElementId;
  readonly code: 'place-not-shown' | 'not-shown';
  readonly extent: 'reduced' | 'not-shown';
}

/** Lists what readers that don't know our extension won't show: all but the title and the dates. */
export const plainCredentialLosses = (content: CredentialContent): readonly PlainCredentialLoss[] => {
  const elements = toElements(content, toConceptName);
  return elementIds.flatMap((element): PlainCredentialLoss[] => {
    if (elements[element] === undefined || element === 'title') return [];
    return element === 'dateOfIssuing'
      ? [{ element, code: 'place-not-shown', extent: 'reduced' }]
      : [{ element, code: 'not-shown', extent: 'not-shown' }];
  });
};
