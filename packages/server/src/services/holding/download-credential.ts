import { pickLanguage } from '@sigillo/core/domain';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { openCopy } from './open-copies.ts';

/** A credential as a file. */
export interface CredentialFile {
  readonly document: Uint8Array;
  readonly fileName: string;
}

/** The file exactly as it was sealed. Problem `credential-not-found`. */
export const downloadCredential = async (deps: Deps, actor: Actor, id: string): Promise<CredentialFile> => {
  const person = requirePerson(actor);
  const { card, document } = await deps.store.withScope({ person: person.id }, (transaction) =>
    openCopy(deps, transaction, person.id, id),
  );
  return { document, fileName: toFileName(card.title, actor.locale) };
};

/** A name to save under: the title, without what file systems trip over. */
export const toFileName = (
  title: Readonly<Record<string, string>>,
  locale: string,
  extension = 'json',
): string => {
  const text = pickLanguage(title, locale)?.text ?? '';
  const safe = text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    // A letter of two halves may have been cut.
    .replace(/\p{Cs}$/u, '');
  return `${safe === '' ? 'credential' : safe}.${extension}`;
};
