import { passkeyOperations, stepUpOperations } from '@sigillo/contract/api';
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { call } from '../../../api/index.ts';

/** The browser's window was closed, its time ran out, or the device has a passkey of the account already. */
export type CeremonyFailure = 'stopped' | 'here-already';

/** No passkey came of it, and nothing was sent. */
export class CeremonyStopped extends Error {
  readonly reason: CeremonyFailure;

  constructor(reason: CeremonyFailure, cause: unknown) {
    super(reason, { cause });
    this.name = 'CeremonyStopped';
    this.reason = reason;
  }
}

/** What the browser throws has no text for people, only a name. */
const inBrowser = async <T>(ceremony: () => Promise<T>): Promise<T> => {
  try {
    return await ceremony();
  } catch (error) {
    const reason = (error as Error).name === 'InvalidStateError' ? 'here-already' : 'stopped';
    throw new CeremonyStopped(reason, error);
  }
};

/** Has the browser make a passkey; it is sent with its name afterwards. */
export const makePasskey = async () => {
  const { options } = await call(passkeyOperations.options, {});
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const { id, rawId, response } = await inBrowser(() => startRegistration({ optionsJSON }));
  const { clientDataJSON, attestationObject, transports } = response;
  return {
    id,
    rawId,
    type: 'public-key' as const,
    response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
  };
};

/** Proves with one of the person's passkeys that it is them. */
export const proveByPasskey = async (): Promise<void> => {
  const { options } = await call(stepUpOperations.passkeyOptions, {});
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const { id, rawId, response } = await inBrowser(() => startAuthentication({ optionsJSON }));
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  await call(stepUpOperations.usePasskey, {
    body: {
      credential: {
        id,
        rawId,
        type: 'public-key',
        response: { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) },
      },
    },
  });
};
