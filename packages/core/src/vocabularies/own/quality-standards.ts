import { type Concept, createVocabulary, ownIri } from '../vocabulary.ts';

/** What quality was assured against, edition included: "ESG" alone says too little. */
export interface QualityStandard extends Concept {
  /** Year of the edition; absent where the statement itself must name the standard. */
  readonly edition?: string;
  /** Whether somebody outside the provider reviewed. */
  readonly external: boolean;
}

type Row = readonly [code: string, label: string, edition?: string];

const rows: readonly Row[] = [
  [
    'esg-2015',
    'Standards and Guidelines for Quality Assurance in the European Higher Education Area (ESG 2015)',
    '2015',
  ],
  ['eqavet-2020', 'European Quality Assurance Reference Framework for VET (EQAVET 2020)', '2020'],
  ['eqavet-2009', 'European Quality Assurance Reference Framework for VET (EQAVET 2009)', '2009'],
  [
    'eqf-annex-iv-2017',
    'Quality assurance principles for qualifications of the EQF (Annex IV, Council Recommendation of 22 May 2017)',
    '2017',
  ],
  ['iso-21001-2018', 'Management systems for educational organisations (ISO 21001:2018)', '2018'],
  ['national', 'National standard, named in the statement'],
  ['label', 'Quality label, named in the statement'],
  ['internal-only', 'Internal quality assurance only'],
];

/**
 * Quality-assurance standards: element 11.
 *
 * @see ESG (Yerevan, 2015); Council Recommendations 2020/C 417/01 (EQAVET), 2017/C 189/03 (EQF);
 *   Recommendation 2009/C 155/01 (EQAVET); ISO 21001:2018
 */
export const qualityStandards = /* @__PURE__ */ createVocabulary<QualityStandard>({
  id: 'quality-standard',
  scheme: ownIri('quality-standard'),
  concepts: () =>
    rows.map(([code, label, edition]) => ({
      code,
      iri: ownIri('quality-standard', code),
      label: { en: label },
      external: code !== 'internal-only',
      ...(edition === undefined ? {} : { edition }),
    })),
});
