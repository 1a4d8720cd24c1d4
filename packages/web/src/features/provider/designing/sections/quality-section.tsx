import type { Specification } from '@sigillo/contract/api';
import { qualityStandards } from '@sigillo/core/vocabularies';
import { useState } from 'react';
import { controlId } from '../../../../api/index.ts';
import { Button, FieldError, Select, useWords } from '../../../../ui/index.ts';
import { useEditedList } from '../../fields/use-edited-list.ts';
import { optionsOf } from '../../fields/vocabulary-options.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';
import { QualityEntry } from './quality-entry.tsx';

type Statement = Specification['qualityAssurance'][number];

/** Who reviewed what, under which standard, until when. */
export const QualitySection = () => {
  const { say, locale, number } = useWords();
  const notes = useFieldNotes();
  const { snapshot, change } = useDraft();
  const { qualityAssurance } = snapshot.specification;
  const [standard, setStandard] = useState('');
  const [missed, setMissed] = useState(false);
  const name = (index: number): string => say('provider.design.quality', { number: number(index + 1) });
  const entries = useEditedList<Statement>({
    pointer: '/qualityAssurance',
    items: qualityAssurance,
    update: (edit) => change((before) => ({ ...before, qualityAssurance: edit(before.qualityAssurance) })),
    name,
  });
  const add = (): void => {
    if (standard === '') {
      setMissed(true);
      return;
    }
    entries.add({ scope: standard === 'internal-only' ? 'micro-credential' : 'provider', standard });
    setStandard('');
    setMissed(false);
  };
  const { help, error } = notes('/qualityAssurance', say('provider.design.quality.help'));
  return (
    <section
      className="entries"
      id={controlId('/qualityAssurance')}
      tabIndex={-1}
      aria-label={say('element.qualityAssurance.label')}
    >
      {help && <p className="quiet measure">{help}</p>}
      {error && <FieldError id={controlId('/qualityAssurance')}>{error}</FieldError>}
      {qualityAssurance.map((statement, index) => (
        <QualityEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: statements have no id of their own, and their boxes hold no state
          key={index}
          title={name(index)}
          statement={statement}
          pointer={`/qualityAssurance/${index}`}
          onChange={(next) => entries.replace(index, next)}
          onRemove={() => entries.remove(index)}
        />
      ))}
      <div className="flow">
        <Select
          label={say('provider.design.quality.add.standard')}
          error={missed ? say('finding.required') : undefined}
          width="full"
          placeholder={say('action.choose')}
          options={optionsOf(qualityStandards, locale)}
          value={standard}
          onChange={(event) => setStandard(event.target.value)}
        />
        <Button onClick={add}>{say('provider.design.quality.add')}</Button>
      </div>
    </section>
  );
};
