import type { LanguageMap } from '@sigillo/core/domain';
import type { ReactNode } from 'react';
import { controlId } from '../../../api/index.ts';
import { FieldError, Pair, TextArea, TextField, useWords } from '../../../ui/index.ts';
import type { FieldNotes } from './field-notes.tsx';
import { languageName, withText } from './language-name.ts';

const Stack = ({ children }: { children: ReactNode }) => <div className="texts__stack">{children}</div>;

export interface TextInLanguagesProps {
  /** JSON Pointer of the text; each language's box is one step below it. */
  readonly pointer: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean;
  /** The languages that are shown: the primary one first. */
  readonly languages: readonly string[];
  readonly value: LanguageMap | undefined;
  readonly onChange: (value: Record<string, string>) => void;
  /** What is to be said beside each box. */
  readonly notes: (pointer: string, help?: string) => FieldNotes;
  readonly lines?: 'one' | 'several';
}

/** One text in several languages, beside each other: what is missing in one is seen at once. */
export const TextInLanguages = (props: TextInLanguagesProps) => {
  const { pointer, label, help, optional = false, languages, value, onChange, notes, lines = 'one' } = props;
  const { say, locale } = useWords();
  const Box = lines === 'one' ? TextField : TextArea;
  const [only] = languages;
  if (languages.length === 1 && only !== undefined) {
    const whole = notes(pointer, help);
    const own = notes(`${pointer}/${only}`);
    return (
      <Box
        id={controlId(`${pointer}/${only}`)}
        label={label}
        optional={optional}
        lang={only}
        help={own.help ?? whole.help}
        error={own.error ?? whole.error}
        value={value?.[only] ?? ''}
        onChange={(event) => onChange(withText(value, only, event.target.value))}
      />
    );
  }
  const { help: said, error } = notes(pointer, help);
  const id = controlId(pointer);
  // A line needs its whole width; longer texts are compared beside each other.
  const Around = lines === 'one' ? Stack : Pair;
  return (
    <fieldset className="texts" id={id} tabIndex={-1}>
      <legend className="field__label">{optional ? say('ui.optional', { label }) : label}</legend>
      {said && <p className="field__help">{said}</p>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <Around>
        {languages.map((language) => {
          const texts = notes(`${pointer}/${language}`);
          return (
            <Box
              key={language}
              id={controlId(`${pointer}/${language}`)}
              label={languageName(language, locale)}
              lang={language}
              help={texts.help}
              error={texts.error}
              value={value?.[language] ?? ''}
              onChange={(event) => onChange(withText(value, language, event.target.value))}
            />
          );
        })}
      </Around>
    </fieldset>
  );
};
