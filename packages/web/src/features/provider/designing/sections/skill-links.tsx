import type { Specification } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { useState } from 'react';
import { controlId } from '../../../../api/index.ts';
import { Button, Fold, Icon, Pair, TextField, useWords } from '../../../../ui/index.ts';
import { useDraft } from '../use-draft.tsx';
import { useFieldNotes } from '../use-field-notes.ts';

type Skill = Specification['outcomes'][number]['skills'][number];

interface SkillLinksProps {
  readonly pointer: string;
  readonly skills: readonly Skill[];
  readonly onChange: (skills: Skill[]) => void;
}

const isSkillAddress = (address: string): boolean =>
  /^https?:\/\/data\.europa\.eu\/esco\/skill\/\S+$/.test(address);

/** Skills of the European classification ESCO that an outcome relates to, by their addresses. */
export const SkillLinks = ({ pointer, skills, onChange }: SkillLinksProps) => {
  const { say, locale } = useWords();
  const notes = useFieldNotes();
  const { languages } = useDraft();
  const [address, setAddress] = useState('');
  const [label, setLabel] = useState('');
  const [missed, setMissed] = useState(false);
  const nameOf = (skill: Skill): string => pickLanguage(skill.label, locale)?.text ?? skill.iri;
  const add = (): void => {
    if (!isSkillAddress(address.trim()) || label.trim() === '') {
      setMissed(true);
      return;
    }
    onChange([...skills, { iri: address.trim(), label: { [languages[0] ?? locale]: label.trim() } }]);
    setAddress('');
    setLabel('');
    setMissed(false);
  };
  return (
    <Fold summary={say('provider.design.skills', { count: skills.length })} id={controlId(pointer)}>
      <div className="flow">
        <p className="field__help">{notes(pointer, say('provider.design.skills.help')).help}</p>
        {skills.length > 0 && (
          <ul className="combo__chosen">
            {skills.map((skill) => (
              <li key={skill.iri}>
                {nameOf(skill)}
                <button
                  type="button"
                  aria-label={say('ui.combobox.remove', { name: nameOf(skill) })}
                  onClick={() => onChange(skills.filter((one) => one !== skill))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <Pair>
          <TextField
            label={say('provider.design.skill.address')}
            error={
              missed && !isSkillAddress(address.trim())
                ? say('provider.design.skill.address.wrong')
                : undefined
            }
            inputMode="url"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <TextField
            label={say('provider.design.skill.label')}
            error={missed && label.trim() === '' ? say('finding.required') : undefined}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        </Pair>
        <Button small onClick={add}>
          {say('provider.design.skill.add')}
        </Button>
      </div>
    </Fold>
  );
};
