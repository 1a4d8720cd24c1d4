import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';

/** Before a challenge ends, those who still look at the page get a new one; milliseconds. */
const renewAfter = 4 * 60_000;

const post = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : null,
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};

/**
 * Offers to sign in with a passkey where the browser has them: by a button, and among what it
 * suggests for the address. What goes wrong is said; the form for a link stays as it is.
 */
export const offerPasskeySignIn = async (part: HTMLElement): Promise<void> => {
  const button = part.querySelector('button');
  const failed = part.querySelector<HTMLElement>('[data-passkey-failed]');
  const email = document.querySelector<HTMLInputElement>('input[name="email"]');
  if (!button || !failed || !browserSupportsWebAuthn()) return;
  part.hidden = false;

  const signIn = async (suggested: boolean): Promise<void> => {
    const { options } = await post('/api/session/passkey/options');
    const { id, rawId, type, response } = await startAuthentication({
      optionsJSON: options as PublicKeyCredentialRequestOptionsJSON,
      useBrowserAutofill: suggested,
    });
    const next = part.dataset.passkey || undefined;
    const signedIn = await post('/api/session/passkey', {
      credential: { id, rawId, type, response },
      next,
    });
    location.assign(String(signedIn.next));
  };

  /** Waits for a choice among the suggestions; a press of the button ends the waiting. */
  const suggest = (): void => {
    const renew = setTimeout(suggest, renewAfter);
    signIn(true).catch((error: Error) => {
      // Another ceremony took its place, or the browser wants none now.
      if (error.name !== 'AbortError' && error.name !== 'NotAllowedError') failed.hidden = false;
      if (error.name === 'NotAllowedError') clearTimeout(renew);
    });
  };

  button.addEventListener('click', async () => {
    failed.hidden = true;
    button.setAttribute('aria-busy', 'true');
    await signIn(false).catch(() => {
      failed.hidden = false;
    });
    button.removeAttribute('aria-busy');
  });
  if (email && (await browserSupportsWebAuthnAutofill())) {
    email.autocomplete = 'email webauthn';
    suggest();
  }
};
