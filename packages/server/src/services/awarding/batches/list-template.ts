import { formatMessage } from '@sigillo/contract/messages';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../csv.ts';
import { exampleLearner } from '../learner-file/index.ts';
import { writeWorkbook } from '../workbook/index.ts';
import { headingOf, toSheetColumn } from './list-columns.ts';

const fields = ['name', 'email', 'identifier', 'birthDate', 'grade', 'cohort', 'route'] as const;

const readTerms = (actor: Actor, slug: string) => {
  requireMember(actor, slug, 'awarding-officer', 'registrar');
  return {
    name: formatMessage(actor.locale, 'provider.batch.template-name'),
    headings: fields.map((field) => headingOf(actor.locale, field)),
    example: fields.map((field) => exampleLearner[field]),
  };
};

/** An empty list of learners: headings and one example, which is refused when it comes back. */
export const writeListTemplate = (_: Deps, actor: Actor, slug: string) => {
  const { name, headings, example } = readTerms(actor, slug);
  return { name: `${name}.csv`, body: toCsv([headings, example]) };
};

/** The same as a workbook. */
export const writeTemplateWorkbook = (_: Deps, actor: Actor, slug: string) => {
  const { name, headings, example } = readTerms(actor, slug);
  const columns = headings.map((heading, i) => toSheetColumn(heading, fields[i]));
  return { name: `${name}.xlsx`, body: writeWorkbook(name, columns, [example]) };
};
