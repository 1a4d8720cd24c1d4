import { achievementOperations, type Specification, type VersionView } from '@sigillo/contract/api';
import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { call, queryOf } from '../../../api/index.ts';
import type { VersionPlace } from '../place/addresses.ts';
import { createDraft, type Draft, type DraftPorts, type DraftSnapshot } from './draft.ts';

/** Drafts that were opened since the application was loaded: pages come and go, what was typed stays. */
const drafts = new Map<string, Draft>();

const portsFor = (place: VersionPlace, id: string, queries: QueryClient): DraftPorts => {
  const params = { ...place };
  const key = `draft ${id}`;
  const remember = (version: VersionView): VersionView => {
    queries.setQueryData(queryOf(achievementOperations.getVersion, { params }).queryKey, version);
    void queries.invalidateQueries({ queryKey: [achievementOperations.preview.id] });
    void queries.invalidateQueries({ queryKey: [achievementOperations.list.id] });
    void queries.invalidateQueries({ queryKey: [achievementOperations.get.id] });
    return version;
  };
  return {
    save: async (revision, specification) =>
      remember(await call(achievementOperations.save, { params, body: { revision, specification } })),
    load: () => call(achievementOperations.getVersion, { params }),
    keep: (text) => {
      if (text === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    },
    recall: () => sessionStorage.getItem(key) ?? undefined,
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
};

const findDraft = (place: VersionPlace, version: VersionView, queries: QueryClient): Draft => {
  const known = drafts.get(version.id);
  const { version: seen, state } = known?.read() ?? {};
  // Opened before and changed elsewhere since, with nothing of ours in it: begin from what is stored.
  const outdated = state === 'saved' && seen !== undefined && seen.revision !== version.revision;
  if (known && !outdated) return known;
  const draft = createDraft(version, portsFor(place, version.id, queries));
  drafts.set(version.id, draft);
  return draft;
};

/** The draft of the version in the address, kept in step with the server. */
export const useOpenDraft = (place: VersionPlace): readonly [Draft, DraftSnapshot] => {
  const queries = useQueryClient();
  const { data: version } = useSuspenseQuery(
    queryOf(achievementOperations.getVersion, { params: { ...place } }),
  );
  const draft = findDraft(place, version, queries);
  const snapshot = useSyncExternalStore(draft.subscribe, draft.read);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      const { state } = draft.read();
      if (state === 'saved') return;
      void draft.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void draft.flush();
    };
  }, [draft]);
  return [draft, snapshot];
};

interface DraftInHand {
  readonly snapshot: DraftSnapshot;
  readonly change: (update: (specification: Specification) => Specification) => void;
  /** Languages in which texts are written beside each other now. */
  readonly languages: readonly string[];
  /** Whether what is still missing is said beside its field. */
  readonly sayMissing: boolean;
}

const DraftContext = createContext<DraftInHand | undefined>(undefined);
export const DraftProvider = DraftContext.Provider;

/** The draft of the page around. */
export const useDraft = (): DraftInHand => {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('useDraft outside of a designer page');
  return draft;
};
