import { languages } from '@sigillo/core/vocabularies';
import { chooseConcept } from '../../../credential/index.ts';

/** A language by its name; regional tags by their base. */
export const languageName = (tag: string, locale: string): string =>
  chooseConcept(languages, { code: tag.split('-')[0] ?? tag }, locale).text;
