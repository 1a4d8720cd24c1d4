import type { VersionView } from '@sigillo/contract/api';
import type { MessageId } from '@sigillo/contract/messages';
import type { ElementId } from '@sigillo/core/domain';

type Finding = VersionView['findings'][number];

/** One page of the designer. */
export interface Section {
  readonly id: string;
  readonly label: MessageId;
  /** Where JSON Pointers into the specification lead to this page. */
  readonly fields: readonly string[];
  /** Whether texts are written here, in several languages. */
  readonly texts: boolean;
  /** The elements of Annex I that are filled here, for the preview beside the form. */
  readonly elements: readonly ElementId[];
}

/** The designer's pages in the order in which a micro-credential is thought out. */
export const sections = [
  {
    id: 'title',
    label: 'provider.design.section.title',
    fields: ['title', 'description', 'field'],
    texts: true,
    elements: ['title'],
  },
  {
    id: 'need',
    label: 'provider.design.section.need',
    fields: ['need', 'reviewOn'],
    texts: true,
    elements: [],
  },
  {
    id: 'outcomes',
    label: 'provider.design.section.outcomes',
    fields: ['outcomes'],
    texts: true,
    elements: ['learningOutcomes'],
  },
  {
    id: 'assessment',
    label: 'provider.design.section.assessment',
    fields: ['assessments'],
    texts: true,
    elements: ['assessment', 'supervision'],
  },
  {
    id: 'workload',
    label: 'provider.design.section.workload',
    fields: ['workload', 'level'],
    texts: true,
    elements: ['workload', 'level'],
  },
  {
    id: 'participation',
    label: 'provider.design.section.participation',
    fields: ['modes', 'instructionLanguages', 'validityMonths'],
    texts: false,
    elements: ['participation'],
  },
  {
    id: 'quality',
    label: 'provider.design.section.quality',
    fields: ['qualityAssurance'],
    texts: true,
    elements: ['qualityAssurance'],
  },
  {
    id: 'further',
    label: 'provider.design.section.further',
    fields: ['prerequisites', 'stackability', 'furtherInformation', 'jointAwardingBodies'],
    texts: true,
    elements: ['prerequisites', 'stackability', 'furtherInformation', 'awardingBody'],
  },
  {
    id: 'languages',
    label: 'provider.design.section.languages',
    fields: ['languages'],
    texts: false,
    elements: [],
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof sections)[number]['id'];

/** The page on which a place in the specification is edited; undefined for what the organisation states of itself. */
export const sectionOf = (pointer: string): Section | undefined => {
  const field = pointer.split('/')[1] ?? '';
  return sections.find(({ fields }) => (fields as readonly string[]).includes(field));
};

/** Where an element of Annex I is filled in, when nothing more exact is known. */
const placeOfElement: Readonly<Partial<Record<ElementId, string>>> = {
  title: '/title',
  awardingBody: '/jointAwardingBodies',
  learningOutcomes: '/outcomes',
  workload: '/workload',
  level: '/level',
  assessment: '/assessments',
  participation: '/modes',
  qualityAssurance: '/qualityAssurance',
};

/** The place of the first thing that keeps an element from being complete. */
export const placeOf = (element: ElementId, findings: readonly Finding[]): string => {
  const error = findings.find((one) => one.element === element && one.severity === 'error');
  return error?.pointer ?? placeOfElement[element] ?? '';
};

/** How far a page has come. */
export const sectionState = (
  { fields }: Section,
  findings: readonly Finding[],
): 'done' | 'attention' | 'to-do' => {
  const here = findings.filter(({ pointer }) => fields.includes(pointer.split('/')[1] ?? ''));
  if (here.some(({ severity }) => severity === 'error')) return 'to-do';
  return here.length > 0 ? 'attention' : 'done';
};
