import { passkeyOperations, stepUpOperations } from '@sigillo/contract/api';
import { newToken } from '../../keys/index.ts';
import {
  addPasskey,
  beginPasskey,
  beginPasskeyProof,
  beginPasskeySignIn,
  listPasskeys,
  listProofWays,
  proveByCode,
  proveByPasskey,
  removePasskey,
  renamePasskey,
  sendProofCode,
  signInWithPasskey,
  skipProof,
} from '../../services/accounts/index.ts';
import { requirePerson } from '../../services/actor.ts';
import type { InstallRoutes } from '../env.ts';
import { limitMails, limitPasskeys } from '../limits.ts';
import { mount } from '../mount.ts';
import { challengeCookie, readChallengeCookie, sessionCookie } from '../session-cookie.ts';

/** As long as a challenge, so that several tabs of one browser share it. */
const challengeSeconds = 5 * 60;

/** A secret as we draw them; whatever else a browser sends in its place is not taken up. */
const secretForm = /^[\w-]{43}$/;

/** Passkeys: keeping them, signing in with them; and fresh proof of who uses a session. */
export const passkeyRoutes: InstallRoutes = (app, deps) => {
  const limit = limitPasskeys(deps);
  const limitCodes = limitMails(deps);

  mount(app, passkeyOperations.list, async ({ deps, actor }) => ({ items: await listPasskeys(deps, actor) }));
  mount(app, passkeyOperations.options, ({ deps, actor, address }) => {
    limit(address);
    return beginPasskey(deps, actor);
  });
  mount(app, passkeyOperations.add, ({ deps, actor, body, address }) => {
    limit(address);
    return addPasskey(deps, actor, body);
  });
  mount(app, passkeyOperations.rename, ({ deps, actor, params, body }) =>
    renamePasskey(deps, actor, params.passkey, body.name),
  );
  mount(app, passkeyOperations.remove, async ({ deps, actor, params }) => {
    await removePasskey(deps, actor, params.passkey);
    return undefined;
  });

  mount(app, passkeyOperations.signInOptions, ({ deps, request, headers, address }) => {
    limit(address);
    const { origin } = deps.installation;
    const known = readChallengeCookie(request, origin) ?? '';
    const holder = secretForm.test(known) ? known : newToken();
    headers.set('set-cookie', challengeCookie(origin, holder, challengeSeconds));
    return beginPasskeySignIn(deps, holder);
  });
  mount(app, passkeyOperations.signIn, async ({ deps, request, headers, body, address }) => {
    limit(address);
    const { origin } = deps.installation;
    const holder = readChallengeCookie(request, origin) ?? '';
    const { token, seconds } = await signInWithPasskey(deps, holder, body.credential);
    headers.append('set-cookie', sessionCookie(origin, token, seconds));
    headers.append('set-cookie', challengeCookie(origin, '', 0));
    return { next: body.next ?? '/app' };
  });

  mount(app, stepUpOperations.get, ({ deps, actor }) => listProofWays(deps, actor));
  mount(app, stepUpOperations.passkeyOptions, ({ deps, actor, address }) => {
    limit(address);
    return beginPasskeyProof(deps, actor);
  });
  mount(app, stepUpOperations.usePasskey, async ({ deps, actor, body, address }) => {
    limit(address);
    await proveByPasskey(deps, actor, body.credential);
    return undefined;
  });
  mount(app, stepUpOperations.sendCode, async ({ deps, actor, address }) => {
    limitCodes(address, `code ${requirePerson(actor).id}`);
    await sendProofCode(deps, actor);
    return { sent: true as const };
  });
  mount(app, stepUpOperations.useCode, async ({ deps, actor, body }) => {
    await proveByCode(deps, actor, body.code);
    return undefined;
  });
  mount(app, stepUpOperations.practice, async ({ deps, actor }) => {
    await skipProof(deps, actor);
    return undefined;
  });
};
