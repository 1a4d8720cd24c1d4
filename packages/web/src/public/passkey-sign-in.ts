import {
  type AuthenticationResponseJSON,
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

  const ask = async (suggested: boolean): Promise<AuthenticationResponseJSON> => {
    const { options } = await post('/api/session/passkey/options');
    return startAuthentication({
      optionsJSON: options as PublicKeyCredentialRequestOptionsJSON,
      useBrowserAutofill: suggested,
    });
  };
  const signIn = async ({ id, rawId, type, response }: AuthenticationResponseJSON): Promise<void> => {
    const next = part.dataset.passkey || undefined;
    const signedIn = await post('/api/session/passkey', {
      credential: { id, rawId, type, response },
      next,
    });
    location.assign(String(signedIn.next));
  };
  const refuse = (): void => {
    failed.hidden = false;
  };

  /** Waits for a choice among the suggestions; a press of the button ends the waiting. */
  const suggest = (): void => {
    const renew = setTimeout(suggest, renewAfter);
    ask(true).then(
      (answer) => signIn(answer).catch(refuse),
      (error: Error) => {
        // Nobody chose anything yet: where the browser suggests nothing, there is nothing to say.
        if (error.name !== 'AbortError') clearTimeout(renew);
      },
    );
  };

  button.addEventListener('click', async () => {
    failed.hidden = true;
    button.setAttribute('aria-busy', 'true');
    await ask(false).then(signIn).catch(refuse);
    button.removeAttribute('aria-busy');
  });
  if (email && (await browserSupportsWebAuthnAutofill())) {
    email.autocomplete = 'email webauthn';
    suggest();
  }
};
