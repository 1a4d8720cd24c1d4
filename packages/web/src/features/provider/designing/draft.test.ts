import type { Specification, VersionView } from '@sigillo/contract/api';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../../api/index.ts';
import { createDraft, type DraftPorts } from './draft.ts';

const specification = (title: string): Specification => ({
  languages: ['en'],
  title: { en: title },
  description: {},
  outcomes: [],
  assessments: [],
  modes: [],
  instructionLanguages: [],
  qualityAssurance: [],
  jointAwardingBodies: [],
});

const version = (revision: number, title: string): VersionView => ({
  id: '0190a000-0000-7000-8000-000000000001',
  number: 1,
  state: 'draft',
  revision,
  specification: specification(title),
  findings: [],
  completeness: [],
  author: { id: '0190a000-0000-7000-8000-000000000002', name: 'Ana' },
  updatedAt: '2026-11-22T10:00:00Z',
  history: [],
  may: ['edit'],
});

/** A server with one version, and a world whose time moves only when told to. */
const world = (start = version(1, 'First')) => {
  let stored = start;
  let kept: string | undefined;
  let timer: { readonly after: number; readonly run: () => void } | undefined;
  const state = { refuseWith: undefined as ApiProblem | undefined, saves: [] as string[] };
  const ports: DraftPorts = {
    save: async (revision, sent) => {
      state.saves.push(sent.title.en ?? '');
      if (state.refuseWith) throw state.refuseWith;
      if (revision !== stored.revision) throw new ApiProblem(409, { code: 'draft-changed' });
      stored = { ...stored, revision: revision + 1, specification: sent };
      return stored;
    },
    load: async () => stored,
    keep: (text) => {
      kept = text;
    },
    recall: () => kept,
    later: (after, run) => {
      const mine = { after, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
  };
  return {
    ports,
    state,
    kept: () => kept,
    waitsFor: () => timer?.after,
    store: (other: VersionView) => {
      stored = other;
    },
    stored: () => stored,
    passTime: async () => {
      const due = timer;
      timer = undefined;
      due?.run();
      await new Promise((done) => setTimeout(done, 0));
    },
  };
};

const title = (text: string) => (before: Specification) => ({ ...before, title: { en: text } });

describe('createDraft', () => {
  it('saves once after a pause, and forgets what it kept', async () => {
    const { ports, state, passTime, kept, stored } = world();
    const draft = createDraft(stored(), ports);
    draft.change(title('Sec'));
    draft.change(title('Second'));
    expect(kept()).toContain('Second');
    await passTime();
    expect(state.saves).toEqual(['Second']);
    expect([draft.read().state, draft.read().version.revision, kept()]).toEqual(['saved', 2, undefined]);
  });

  it('saves again what was typed while a save was under way', async () => {
    const { ports, state, passTime, stored } = world();
    const draft = createDraft(stored(), ports);
    draft.change(title('Second'));
    const under = passTime();
    draft.change(title('Third'));
    await under;
    await passTime();
    expect([state.saves, draft.read().state, stored().revision]).toEqual([['Second', 'Third'], 'saved', 3]);
  });

  it('keeps everything when nothing answers, and tries again', async () => {
    const { ports, state, passTime, waitsFor, kept, stored } = world();
    const draft = createDraft(stored(), ports);
    state.refuseWith = new ApiProblem(0, { code: 'unreachable' });
    draft.change(title('Second'));
    await passTime();
    expect([draft.read().state, waitsFor()]).toEqual(['unsaved', 5000]);
    expect(kept()).toContain('Second');
    state.refuseWith = undefined;
    await passTime();
    expect([draft.read().state, stored().specification.title.en]).toEqual(['saved', 'Second']);
  });

  it('says where a refused draft is wrong, and waits for a change', async () => {
    const { ports, state, passTime, waitsFor, stored } = world();
    const draft = createDraft(stored(), ports);
    state.refuseWith = new ApiProblem(400, {
      code: 'input-invalid',
      errors: [{ pointer: '/furtherInformation/url', code: 'not-a-web-address', detail: 'Not an address.' }],
    });
    draft.change(title('Second'));
    await passTime();
    expect(draft.read().faults.map(({ pointer }) => pointer)).toEqual(['/furtherInformation/url']);
    expect(waitsFor()).toBeUndefined();
  });

  it.each([
    ['mine', 'Mine', 8],
    ['theirs', 'Theirs', 7],
  ] as const)('shows both when somebody else saved: %s', async (which, wins, revision) => {
    const { ports, passTime, store, stored } = world();
    const draft = createDraft(stored(), ports);
    store(version(7, 'Theirs'));
    draft.change(title('Mine'));
    await passTime();
    expect([draft.read().state, draft.read().theirs?.specification.title.en]).toEqual(['conflict', 'Theirs']);
    expect(stored().specification.title.en).toBe('Theirs');
    draft.choose(which);
    await passTime();
    expect([stored().specification.title.en, stored().revision, draft.read().specification.title.en]).toEqual(
      [wins, revision, wins],
    );
  });

  it('finds again after a reload what had not been saved', async () => {
    const { ports, state, passTime, stored } = world();
    state.refuseWith = new ApiProblem(401, { code: 'sign-in-needed' });
    const before = createDraft(stored(), ports);
    before.change(title('Second'));
    await passTime();
    state.refuseWith = undefined;
    const after = createDraft(stored(), ports);
    expect([after.read().restored, after.read().specification.title.en]).toEqual([true, 'Second']);
    await passTime();
    expect(stored().specification.title.en).toBe('Second');
  });
});
