import { Problem } from '@sigillo/core/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../actor.ts';
import {
  createAuthenticator,
  openProviderWorld,
  type ProviderWorld,
  type Quirks,
  type SoftwareAuthenticator,
} from '../../testing/index.ts';
import { beginPasskeyProof, proveByPasskey } from '../proving/index.ts';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  listPasskeys,
  removePasskey,
  renamePasskey,
  signInWithPasskey,
} from './index.ts';

const minute = 60_000;
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'taken',
    (error) => {
      if (error instanceof Problem) return error.code;
      throw error;
    },
  );

let world: ProviderWorld;
let count = 0;
beforeAll(async () => {
  world = await openProviderWorld();
});
afterAll(() => world.close());

/** Somebody who has just signed in. */
const somebody = (): Promise<Actor> => {
  count += 1;
  return world.addPerson(`Person ${count}`, `person${count}@example.org`);
};

/** Somebody with a passkey. */
const holder = async (): Promise<{ actor: Actor; device: SoftwareAuthenticator; passkey: string }> => {
  const actor = await somebody();
  const device = createAuthenticator();
  const credential = device.make(await beginPasskey(world.deps, actor));
  const { id } = await addPasskey(world.deps, actor, { name: 'Laptop', credential });
  return { actor, device, passkey: id };
};

describe('adding a passkey', () => {
  it('keeps it under a name, which can be changed', async () => {
    const { actor, passkey } = await holder();
    expect(await listPasskeys(world.deps, actor)).toMatchObject([
      { id: passkey, name: 'Laptop', synced: false },
    ]);
    await renamePasskey(world.deps, actor, passkey, 'Work laptop');
    await removePasskey(world.deps, actor, passkey);
    expect(await listPasskeys(world.deps, actor)).toEqual([]);
    expect(await codeOf(removePasskey(world.deps, actor, passkey))).toBe('passkey-not-found');
    expect(await codeOf(renamePasskey(world.deps, actor, passkey, 'X'))).toBe('passkey-not-found');
  });

  it.each<[string, Quirks, string]>([
    ['another origin', { origin: 'https://evil.example' }, 'passkey-not-accepted'],
    ['another host', { host: 'evil.example' }, 'passkey-not-accepted'],
    ['nobody verified', { unverified: true }, 'passkey-not-accepted'],
    ['an answer of the other kind', { type: 'webauthn.get' }, 'passkey-not-accepted'],
  ])('refuses %s', async (_, quirks, code) => {
    const actor = await somebody();
    const credential = createAuthenticator().make(await beginPasskey(world.deps, actor), quirks);
    expect(await codeOf(addPasskey(world.deps, actor, { name: 'X', credential }))).toBe(code);
    expect(await listPasskeys(world.deps, actor)).toEqual([]);
  });

  it('refuses an attestation that nobody asked for, unread', async () => {
    const actor = await somebody();
    const made = createAuthenticator().make(await beginPasskey(world.deps, actor));
    const object = Buffer.from(made.response.attestationObject, 'base64url');
    const format = Buffer.from('apple');
    const changed = Buffer.concat([
      object.subarray(0, 5),
      Buffer.from([0x60 | format.length]),
      format,
      object.subarray(10),
    ]);
    const credential = {
      ...made,
      response: { ...made.response, attestationObject: changed.toString('base64url') },
    };
    expect(await codeOf(addPasskey(world.deps, actor, { name: 'X', credential }))).toBe(
      'passkey-not-accepted',
    );
  });

  it('takes each passkey once, and not for a second person', async () => {
    const { actor, device } = await holder();
    const again = device.make(await beginPasskey(world.deps, actor));
    expect(await codeOf(addPasskey(world.deps, actor, { name: 'X', credential: again }))).toBe(
      'passkey-exists',
    );
    const other = await somebody();
    const theirs = device.make(await beginPasskey(world.deps, other));
    expect(await codeOf(addPasskey(world.deps, other, { name: 'X', credential: theirs }))).toBe(
      'passkey-exists',
    );
  });

  it('takes twenty and no more', async () => {
    const actor = await somebody();
    for (let i = 0; i < 20; i++) {
      const credential = createAuthenticator().make(await beginPasskey(world.deps, actor));
      await addPasskey(world.deps, actor, { name: `${i}`, credential });
    }
    expect(await codeOf(beginPasskey(world.deps, actor))).toBe('passkey-too-many');
  });

  it('takes no challenge of somebody else’s session', async () => {
    const credential = createAuthenticator().make(await beginPasskey(world.deps, await somebody()));
    expect(await codeOf(addPasskey(world.deps, await somebody(), { name: 'X', credential }))).toBe(
      'passkey-challenge-ended',
    );
  });

  it('wants fresh proof, as removing does', async () => {
    const { actor, passkey } = await holder();
    const session = { id: actor.session?.id ?? '', provenAt: world.clock.now() - 10 * minute - 1 };
    const stale: Actor = { ...actor, session };
    expect(await codeOf(beginPasskey(world.deps, stale))).toBe('step-up-needed');
    expect(await codeOf(removePasskey(world.deps, stale, passkey))).toBe('step-up-needed');
    const { session: _, ...program } = actor;
    expect(await codeOf(removePasskey(world.deps, program, passkey))).toBe('step-up-needed');
    expect(await listPasskeys(world.deps, actor)).toHaveLength(1);
  });
});

describe('signing in with a passkey', () => {
  const begin = () => beginPasskeySignIn(world.deps, 'browser');

  it('signs in, and notes the use', async () => {
    const { actor, device } = await holder();
    const { token } = await signInWithPasskey(world.deps, 'browser', device.sign(await begin()));
    expect(token).toHaveLength(43);
    expect((await listPasskeys(world.deps, actor))[0]?.lastUsedAt).toBeDefined();
  });

  it.each<[string, Quirks]>([
    ['another origin', { origin: 'http://localhost:9090' }],
    ['another host', { host: 'evil.example' }],
    ['nobody verified', { unverified: true }],
    ['an answer of the other kind', { type: 'webauthn.create' }],
    ['a person whom it isn’t of', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
    ['a signature over something else', { signature: 'MEQCIAAA' }],
  ])('refuses %s', async (_, quirks) => {
    const { device } = await holder();
    const answer = device.sign(await begin(), quirks);
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', answer))).toBe('passkey-not-accepted');
  });

  it('refuses a counter that went back: then there are two of it', async () => {
    const { device } = await holder();
    await signInWithPasskey(world.deps, 'browser', device.sign(await begin(), { counter: 7 }));
    for (const counter of [6, 7, 0]) {
      const answer = device.sign(await begin(), { counter });
      expect(await codeOf(signInWithPasskey(world.deps, 'browser', answer))).toBe('passkey-not-accepted');
    }
    const later = device.sign(await begin(), { counter: 8 });
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', later))).toBe('taken');
  });

  it('takes authenticators that don’t count', async () => {
    const { device } = await holder();
    for (let i = 0; i < 2; i++) {
      const answer = device.sign(await begin(), { counter: 0 });
      expect(await codeOf(signInWithPasskey(world.deps, 'browser', answer))).toBe('taken');
    }
  });

  it('takes an answer once, of fifty at once one', async () => {
    const { device } = await holder();
    const answer = device.sign(await begin());
    const codes = await Promise.all(
      Array.from({ length: 50 }, () => codeOf(signInWithPasskey(world.deps, 'browser', answer))),
    );
    expect(codes.filter((code) => code === 'taken')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['taken', 'passkey-challenge-ended']));
  });

  it('uses a challenge up by an answer that is refused', async () => {
    const { device } = await holder();
    const options = await begin();
    const bad = device.sign(options, { unverified: true });
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', bad))).toBe('passkey-not-accepted');
    const good = device.sign(options);
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', good))).toBe('passkey-challenge-ended');
  });

  it('ends a challenge after five minutes, and takes it from no other browser', async () => {
    const { device } = await holder();
    const early = device.sign(await begin());
    expect(await codeOf(signInWithPasskey(world.deps, 'another browser', early))).toBe(
      'passkey-challenge-ended',
    );
    const late = device.sign(await begin());
    world.clock.advance(5 * minute);
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', late))).toBe('passkey-challenge-ended');
  });

  it('knows a removed passkey no more', async () => {
    const { actor, device, passkey } = await holder();
    await removePasskey(world.deps, actor, passkey);
    const answer = device.sign(await begin());
    expect(await codeOf(signInWithPasskey(world.deps, 'browser', answer))).toBe('passkey-not-accepted');
  });
});

describe('proving it with a passkey', () => {
  it('takes one’s own, and nobody else’s', async () => {
    const mine = await holder();
    const theirs = await holder();
    const wrong = theirs.device.sign(await beginPasskeyProof(world.deps, mine.actor));
    expect(await codeOf(proveByPasskey(world.deps, mine.actor, wrong))).toBe('passkey-not-accepted');
    const right = mine.device.sign(await beginPasskeyProof(world.deps, mine.actor));
    expect(await codeOf(proveByPasskey(world.deps, mine.actor, right))).toBe('taken');
  });

  it('takes no challenge that was made for signing in', async () => {
    const { actor, device } = await holder();
    const answer = device.sign(await beginPasskeySignIn(world.deps, actor.session?.id ?? ''));
    expect(await codeOf(proveByPasskey(world.deps, actor, answer))).toBe('passkey-challenge-ended');
  });
});
