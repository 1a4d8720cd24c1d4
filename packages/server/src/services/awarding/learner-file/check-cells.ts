import { emailSchema, languageTagSchema } from '@sigillo/contract/api';
import type { AwardRoute } from '@sigillo/core/domain';
import type { CellFaultCode } from './learner-row.ts';

/** A checked cell: its value, or why it is refused. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CellFaultCode; readonly values: Record<string, string | number> };

const fine = <T>(value: T): Checked<T> => ({ ok: true, value });
const refuse = (code: CellFaultCode, values: Record<string, string | number> = {}): Checked<never> => ({
  ok: false,
  code,
  values,
});

/** One line of text, as people would see it: trimmed, NFC, single spaces. */
export const checkLine = (cell: string, most: number): Checked<string> => {
  const line = cell
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (line.length > most) return refuse('too-long', { most });
  return /[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(line)
    ? refuse('control-character')
    : fine(line);
};

export const checkEmail = (cell: string, own: readonly string[]): Checked<string> => {
  if (!emailSchema.safeParse(cell).success) return refuse('not-an-email');
  return own.includes(cell.toLowerCase()) ? refuse('awards-oneself') : fine(cell);
};

/** A date written 1998-04-23 or, as most of Europe does, 23.4.1998. With slashes day and month can't be told apart. */
export const checkDate = (cell: string, today: string): Checked<string> => {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(cell);
  const european = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell);
  if (iso === null && european === null) {
    return refuse(/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(cell) ? 'date-ambiguous' : 'not-a-date');
  }
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [european?.[3], european?.[2], european?.[1]];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
  return exists && date < today && date > '1900-01-01' ? fine(date) : refuse('date-impossible');
};

/** Credits may only repeat what the micro-credential says: a row can't award more or less. */
export const checkEcts = (cell: string, offered: number | undefined): Checked<undefined> => {
  const preset = offered ?? 0;
  const text = cell.replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) {
    const guess = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
    const suggestion = /^\d{1,4}(\.\d{1,2})?$/.test(guess) ? String(Number(guess)) : String(preset);
    return refuse('not-a-number', { suggestion, preset });
  }
  return Number(text) === offered ? fine(undefined) : refuse('ects-differs', { preset });
};

export const checkLanguage = (cell: string): Checked<string> =>
  languageTagSchema.safeParse(cell).success ? fine(cell) : refuse('not-a-language');

const routes: ReadonlyMap<string, AwardRoute> = new Map([
  ['course', 'course'],
  ['validation', 'validation'],
  ['vpl', 'validation'],
  ['rpl', 'validation'],
  ['vae', 'validation'],
]);

export const checkRoute = (cell: string): Checked<AwardRoute> => {
  const route = routes.get(cell.toLowerCase());
  return route === undefined ? refuse('not-a-route') : fine(route);
};

const yes = ['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'si', 'sí', 'да', 'ναι', 'jah', 'tak'];
const no = ['no', 'n', 'false', '0', 'nein', 'non', 'nee', 'не', 'όχι', 'ei', 'nie'];

export const checkYesOrNo = (cell: string): Checked<boolean> => {
  const word = cell.toLowerCase();
  if (yes.includes(word)) return fine(true);
  return no.includes(word) ? fine(false) : refuse('not-yes-or-no');
};
