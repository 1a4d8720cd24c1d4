import type { FieldNotes } from '../fields/field-notes.tsx';
import type { ProfileDraft } from './profile.ts';

/** What each group of the organisation's fields is given. */
export interface ProfileFieldsProps {
  readonly draft: ProfileDraft;
  readonly change: (changes: Partial<ProfileDraft>) => void;
  readonly notes: (pointer: string, help?: string) => FieldNotes;
}
