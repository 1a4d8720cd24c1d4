import { type ElementId, elementIds } from '@sigillo/core/domain';

/** What a learner has chosen so far for a new link. */
export interface ShareDraft {
  readonly credentials: readonly string[];
  readonly choice: 'usual' | 'all' | 'own';
  /** Chosen one by one; counts only with the choice `own`. */
  readonly own: readonly ElementId[];
  readonly ending: '7' | '30' | '90' | 'date';
  /** `2026-12-31`, or empty; counts only with the ending `date`. */
  readonly date: string;
  readonly label: string;
}

/** Left out of what most readers need: what is more than they asked. */
const unusual: readonly ElementId[] = ['grade', 'furtherInformation'];

export const usualElements: readonly ElementId[] = elementIds.filter((id) => !unusual.includes(id));

/** A draft with sensible choices: what most readers need, for thirty days. */
export const createShareDraft = (credentials: readonly string[] = []): ShareDraft => ({
  credentials,
  choice: 'usual',
  own: usualElements,
  ending: '30',
  date: '',
  label: '',
});

/** The elements that the reader will see. The title always is among them: a credential without one can't be spoken of. */
export const elementsOfDraft = ({ choice, own }: ShareDraft): readonly ElementId[] => {
  if (choice === 'all') return elementIds;
  const chosen = choice === 'usual' ? usualElements : own;
  return elementIds.filter((id) => id === 'title' || chosen.includes(id));
};

const dayLength = 86_400_000;

/** The most days that a link may last; the server refuses more. */
export const longestDays = 365;

/** The day on which a draft ends, as a plain day in the zone of this browser; undefined while none is chosen. */
export const lastDayOf = ({ ending, date }: ShareDraft, now: number): string | undefined => {
  if (ending === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
  const day = new Date(now + Number(ending) * dayLength);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** The last moment of a day, 23:59 in the zone of this browser, as RFC 3339. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:00`).toISOString();

/** What is wrong with a chosen day. */
export const faultOfDay = (day: string | undefined, now: number): 'required' | 'past' | 'far' | undefined => {
  if (day === undefined) return 'required';
  const end = new Date(`${day}T23:59:00`).getTime();
  if (Number.isNaN(end)) return 'required';
  if (end <= now) return 'past';
  return end > now + longestDays * dayLength ? 'far' : undefined;
};

const key = 'sigillo.share-draft';

/** The draft of this window, so that neither reloading nor a lost session loses what was chosen. */
export const readShareDraft = (): ShareDraft | undefined => {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  try {
    return { ...createShareDraft(), ...(JSON.parse(text) as Partial<ShareDraft>) };
  } catch {
    return undefined;
  }
};

export const keepShareDraft = (draft: ShareDraft): void => sessionStorage.setItem(key, JSON.stringify(draft));

export const dropShareDraft = (): void => sessionStorage.removeItem(key);
