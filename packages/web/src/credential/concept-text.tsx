import type { ConceptReference } from '@sigillo/core/domain';
import { labelOf, type Vocabulary } from '@sigillo/core/vocabularies';
import { useWords } from '../ui/index.ts';
import { type ChosenText, chooseText } from './language-text.tsx';

/**
 * A term of a controlled list as a reader knows it: the list's own label where
 * the list has the term, else what the document calls it, else its bare code.
 */
export const chooseConcept = (
  vocabulary: Vocabulary,
  reference: ConceptReference,
  locale: string,
): ChosenText => {
  const { iri, code, label } = reference;
  const known = (iri && vocabulary.find(iri)) || (code && vocabulary.find(code));
  if (known) {
    const { text, language } = labelOf(vocabulary, known, locale);
    return { text, lang: language === locale ? undefined : language };
  }
  return chooseText(label, locale) ?? { text: code ?? iri ?? '', lang: undefined };
};

/** A term of a list, beginning with a capital letter as a value of its own. */
export const ConceptText = ({
  vocabulary,
  reference,
}: {
  vocabulary: Vocabulary;
  reference: ConceptReference;
}) => {
  const { locale } = useWords();
  const { text, lang } = chooseConcept(vocabulary, reference, locale);
  return <span lang={lang}>{capitalised(text)}</span>;
};

const capitalised = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
};
