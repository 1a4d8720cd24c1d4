import type { Specification, VersionView } from '@sigillo/contract/api';
import { ApiProblem, type SubmitFault } from '../../../api/index.ts';
import { tidy } from './tidy.ts';

/** What a draft asks of the world. */
export interface DraftPorts {
  readonly save: (revision: number, specification: Specification) => Promise<VersionView>;
  /** The version as it is stored now, with somebody else's changes. */
  readonly load: () => Promise<VersionView>;
  /** Remembers over a reload what isn't stored yet; undefined forgets it. */
  readonly keep: (text: string | undefined) => void;
  readonly recall: () => string | undefined;
  /** Runs something later; returns what stops it. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

/** A draft as a page shows it. */
export interface DraftSnapshot {
  /** As it is being written, ahead of what is stored. */
  readonly specification: Specification;
  /** As it was last stored, with its findings. */
  readonly version: VersionView;
  readonly state: 'saved' | 'saving' | 'unsaved' | 'conflict';
  /** Why the last save wasn't taken. */
  readonly problem: ApiProblem | undefined;
  readonly faults: readonly SubmitFault[];
  /** Somebody else's version that was stored meanwhile; saving waits for a choice. */
  readonly theirs: VersionView | undefined;
  /** What was typed before a reload was found again. */
  readonly restored: boolean;
}

export interface Draft {
  readonly read: () => DraftSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (update: (specification: Specification) => Specification) => void;
  /** Saves at once what waits to be saved. Resolves when nothing is under way. */
  readonly flush: () => Promise<void>;
  /** Answers a conflict. */
  readonly choose: (which: 'mine' | 'theirs') => void;
}

const quietFor = 700;
const tryAgainAfter = 5000;

interface Kept {
  readonly revision: number;
  readonly specification: Specification;
}

const readKept = (text: string | undefined): Kept | undefined => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return undefined;
  }
};

const same = (one: Specification, other: Specification): boolean =>
  JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

/**
 * Keeps a version that is being written in step with the server: saves after a
 * pause in typing, one save at a time, again when nothing answered, never over
 * somebody else's. What isn't stored yet is also kept through `keep`.
 */
export const createDraft = (stored: VersionView, ports: DraftPorts): Draft => {
  const listeners = new Set<() => void>();
  let stopTimer: (() => void) | undefined;
  let saving: Promise<void> | undefined;
  let snapshot: DraftSnapshot = {
    specification: stored.specification,
    version: stored,
    state: 'saved',
    problem: undefined,
    faults: [],
    theirs: undefined,
    restored: false,
  };

  const set = (changes: Partial<DraftSnapshot>): void => {
    snapshot = { ...snapshot, ...changes };
    for (const listener of listeners) listener();
  };
  const keep = (): void => {
    const kept: Kept = { revision: snapshot.version.revision, specification: snapshot.specification };
    ports.keep(JSON.stringify(kept));
  };
  const saveIn = (milliseconds: number): void => {
    stopTimer?.();
    stopTimer = ports.later(milliseconds, () => void flush());
  };

  const refused = async (error: unknown): Promise<void> => {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'draft-changed') {
      set({ state: 'conflict', problem: error, faults: [], theirs: await ports.load() });
      return;
    }
    set({ state: 'unsaved', problem: error, faults: error.errors });
    // A refusal of what was written stays one until something is changed; silence may end.
    if (error.status === 0 || error.status >= 500) saveIn(tryAgainAfter);
  };
  const save = async (): Promise<void> => {
    const sent = snapshot.specification;
    set({ state: 'saving' });
    try {
      const version = await ports.save(snapshot.version.revision, tidy(sent));
      const changed = snapshot.specification !== sent;
      set({ version, state: changed ? 'saving' : 'saved', problem: undefined, faults: [], restored: false });
      if (changed) keep();
      else ports.keep(undefined);
      if (changed) saveIn(quietFor);
    } catch (error) {
      await refused(error).catch((fault: unknown) => {
        set({ state: 'unsaved' });
        saveIn(tryAgainAfter);
        if (!(fault instanceof ApiProblem)) throw fault;
      });
    }
  };
  const flush = (): Promise<void> => {
    stopTimer?.();
    stopTimer = undefined;
    if (saving) return saving;
    if (snapshot.state === 'saved' || snapshot.state === 'conflict') return Promise.resolve();
    saving = save().finally(() => {
      saving = undefined;
    });
    return saving;
  };

  const kept = readKept(ports.recall());
  if (kept && !same(kept.specification, stored.specification)) {
    const alone = kept.revision === stored.revision;
    set({
      specification: kept.specification,
      state: alone ? 'unsaved' : 'conflict',
      restored: true,
      theirs: alone ? undefined : stored,
    });
    if (alone) saveIn(0);
  } else {
    ports.keep(undefined);
  }

  return {
    read: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (update) => {
      const specification = update(snapshot.specification);
      if (specification === snapshot.specification) return;
      set({ specification, ...(snapshot.state === 'conflict' ? {} : { state: 'saving' }) });
      keep();
      if (snapshot.state !== 'conflict') saveIn(quietFor);
    },
    flush,
    choose: (which) => {
      const { theirs } = snapshot;
      if (!theirs) return;
      const settled = { version: theirs, theirs: undefined, problem: undefined, restored: false };
      if (which === 'theirs') {
        set({ ...settled, specification: theirs.specification, state: 'saved' });
        ports.keep(undefined);
        return;
      }
      set({ ...settled, state: 'unsaved' });
      keep();
      saveIn(0);
    },
  };
};
