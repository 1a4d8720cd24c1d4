import type { JsonObject } from '../../base/index.ts';
import { credentialsContext } from '../vc-v2/index.ts';
import { registerContext, type TrustRegister } from './register.ts';

/** Writes the register as an unsigned credential of the installation about itself. */
export const toRegisterDocument = (register: TrustRegister): JsonObject => ({
  '@context': [credentialsContext, { ...registerContext }],
  id: `${register.origin}/register`,
  type: ['VerifiableCredential'],
  issuer: register.did,
  validFrom: register.issued,
  validUntil: register.validUntil,
  credentialSubject: {
    id: register.origin,
    type: 'SigilloRegister',
    register: JSON.parse(JSON.stringify(register)),
  },
});
