import { type ReactNode, useEffect, useId, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { FieldError, type FieldTexts, useLabel } from '../fields/field.tsx';
import type { Option } from '../fields/select.tsx';
import { useWords } from '../words/words.tsx';

export interface ComboBoxProps extends FieldTexts {
  readonly id?: string | undefined;
  /** What matches now; the caller searches (diacritics, languages, synonyms). */
  readonly options: readonly Option[];
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** Called with the value of what was chosen. */
  readonly onChoose: (value: string) => void;
  /** Several may be chosen: they stand below as chips, and the box empties after each. */
  readonly chosen?: readonly Option[];
  readonly onRemove?: (value: string) => void;
}

const Chosen = ({ chosen, onRemove }: { chosen: readonly Option[]; onRemove: (value: string) => void }) => {
  const { say } = useWords();
  return (
    <ul className="combo__chosen">
      {chosen.map(({ value, label }) => (
        <li key={value}>
          {label}
          <button
            type="button"
            aria-label={say('ui.combobox.remove', { name: label })}
            onClick={() => onRemove(value)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
};

const OptionText = ({ label, help }: Option): ReactNode => (
  <>
    <span>{label}</span>
    {help && <small>{help}</small>}
  </>
);

/** Chooses from a long list by typing. */
export const ComboBox = (props: ComboBoxProps) => {
  const { options, query, onQueryChange, onChoose, chosen, onRemove, label, optional, error } = props;
  const made = useId();
  const id = props.id ?? made;
  const { say } = useWords();
  // The list closes when the box takes a value; it has it for that moment only, so that the same can be chosen again.
  const [taken, setTaken] = useState<string | null>(null);
  useEffect(() => {
    if (taken !== null) setTaken(null);
  }, [taken]);
  const help = props.help ?? say('ui.combobox.hint');
  return (
    <div className={error ? 'field field--bad' : 'field'}>
      <label className="field__label" htmlFor={id} id={`${id}-label`}>
        {useLabel({ label, optional })}
      </label>
      <p className="field__help" id={`${id}-help`}>
        {help}
      </p>
      {error && <FieldError id={id}>{error}</FieldError>}
      <AriaComboBox
        className="combo"
        id={id}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
        isInvalid={error !== undefined}
        items={options}
        inputValue={query}
        onInputChange={onQueryChange}
        value={taken}
        onChange={(key) => {
          if (key === null) return;
          setTaken(String(key));
          onChoose(String(key));
        }}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <div className="combo__box">
          <Input className="input" />
          <Button className="combo__open" aria-label={say('ui.combobox.show')}>
            <Icon name="down" />
          </Button>
        </div>
        <Popover className="menu" offset={4}>
          <ListBox<Option> renderEmptyState={() => <p className="menu__empty">{say('ui.combobox.empty')}</p>}>
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label}>
                <OptionText {...option} />
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
      {chosen && chosen.length > 0 && onRemove && <Chosen chosen={chosen} onRemove={onRemove} />}
    </div>
  );
};
