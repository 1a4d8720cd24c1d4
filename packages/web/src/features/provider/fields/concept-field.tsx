import type { Concept, Vocabulary } from '@sigillo/core/vocabularies';
import { useState } from 'react';
import { useWords } from '../../../ui/index.ts';
import { ComboBox, type ComboBoxProps } from '../../../ui/interactive/index.ts';
import { conceptName, matchingOptions } from './vocabulary-options.ts';

interface ConceptFieldProps<C extends Concept>
  extends Pick<ComboBoxProps, 'id' | 'label' | 'help' | 'error' | 'optional'> {
  readonly vocabulary: Vocabulary<C>;
  /** Which terms of the list fit here. */
  readonly keep?: (concept: C) => boolean;
  /** Codes. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** One term at most: choosing another replaces it. */
  readonly single?: boolean;
  /** How a chosen code is called where the list alone doesn't say it. */
  readonly nameOf?: (code: string) => string;
}

/** Terms of a controlled list, found by typing words in one's own language. */
export function ConceptField<C extends Concept>(props: ConceptFieldProps<C>) {
  const { vocabulary, keep, value, onChange, single = false, nameOf, ...texts } = props;
  const { locale } = useWords();
  const [query, setQuery] = useState('');
  const name = nameOf ?? ((code: string) => conceptName(vocabulary, code, locale));
  const choose = (code: string): void => {
    onChange(single ? [code] : [...value.filter((one) => one !== code), code]);
    setQuery('');
  };
  return (
    <ComboBox
      {...texts}
      options={matchingOptions(vocabulary, query, locale, keep)}
      query={query}
      onQueryChange={setQuery}
      onChoose={choose}
      chosen={value.map((code) => ({ value: code, label: name(code) }))}
      onRemove={(code) => onChange(value.filter((one) => one !== code))}
    />
  );
}
