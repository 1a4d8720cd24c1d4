import { type CredentialElements, type ElementId, elementIds } from '@sigillo/core/domain';
import type { ReactNode } from 'react';
import { type Element, Elements, useWords } from '../ui/index.ts';
import { LanguageText } from './language-text.tsx';
import {
  AssessmentValue,
  GradeValue,
  LevelValue,
  OutcomesValue,
  ParticipationValue,
  SupervisionValue,
  WorkloadValue,
} from './values/learning.tsx';
import { AwardingBodyValue, CountryValue, DateValue, LearnerValue } from './values/people.tsx';
import { FurtherValue, QualityValue, StackabilityValue } from './values/setting.tsx';

/** How each element is shown; undefined where a document lacks it. */
const values: { readonly [Id in ElementId]: (elements: CredentialElements) => ReactNode | undefined } = {
  learner: ({ learner }) => learner && <LearnerValue value={learner} />,
  title: ({ title, description }) =>
    title && (
      <>
        <p>
          <LanguageText map={title} />
        </p>
        {description && (
          <p className="quiet">
            <LanguageText map={description} />
          </p>
        )}
      </>
    ),
  issuerCountry: ({ issuerCountry }) => issuerCountry && <CountryValue value={issuerCountry} />,
  awardingBody: ({ awardingBody }) => awardingBody && <AwardingBodyValue value={awardingBody} />,
  dateOfIssuing: ({ dateOfIssuing }) => dateOfIssuing && <DateValue value={dateOfIssuing} />,
  learningOutcomes: ({ learningOutcomes }) => learningOutcomes && <OutcomesValue value={learningOutcomes} />,
  workload: ({ workload }) => workload && <WorkloadValue value={workload} />,
  level: ({ level }) => level && <LevelValue value={level} />,
  assessment: ({ assessment }) => assessment && <AssessmentValue value={assessment} />,
  participation: ({ participation }) => participation && <ParticipationValue value={participation} />,
  qualityAssurance: ({ qualityAssurance }) => qualityAssurance && <QualityValue value={qualityAssurance} />,
  prerequisites: ({ prerequisites }) => prerequisites && <LanguageText map={prerequisites} />,
  supervision: ({ supervision }) => supervision && <SupervisionValue value={supervision} />,
  grade: ({ grade }) => grade && <GradeValue value={grade} />,
  stackability: ({ stackability }) => stackability && <StackabilityValue value={stackability} />,
  furtherInformation: ({ furtherInformation }) =>
    furtherInformation && <FurtherValue value={furtherInformation} />,
};

export interface ElementsListProps {
  readonly elements: CredentialElements;
  /** Begins every id, where a page shows several credentials. */
  readonly id: string;
  /** Which are shown; all sixteen unless said otherwise. */
  readonly only?: readonly ElementId[];
  /** Says which of the sixteen the document doesn't state. Not for shares, where absent means not shown. */
  readonly nameMissing?: boolean;
}

/** The standard elements in Annex I's order, each with what it means. */
export const ElementsList = ({ elements, id, only = elementIds, nameMissing = false }: ElementsListProps) => {
  const { say, list } = useWords();
  const shown: Element[] = [];
  const missing: string[] = [];
  for (const element of elementIds.filter((one) => only.includes(one))) {
    const label = say(`element.${element}.label`);
    const value = values[element](elements);
    if (value) shown.push({ id: `${id}-${element}`, label, value, means: say(`element.${element}.means`) });
    else missing.push(label);
  }
  return (
    <>
      <Elements elements={shown} />
      {nameMissing && missing.length > 0 && (
        <p className="quiet small">{say('element.not-stated', { elements: list(missing) })}</p>
      )}
    </>
  );
};
