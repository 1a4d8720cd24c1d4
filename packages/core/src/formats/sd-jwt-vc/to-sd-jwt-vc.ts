import { type JsonObject, parseDateTime } from '../../base/index.ts';
import { type CredentialContent, toElements } from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { type ConfigurationId, configurationOf } from './configurations.ts';
import { microCredentialClaim, toMicroCredentialClaim } from './micro-credential-claim.ts';

/**
 * Writes a credential's content as the claims of an SD-JWT VC: what the configuration
 * has names for, and everything in our own claim. The key of the holder, the end of
 * this copy and its place in a token status list are added when it is sealed.
 *
 * @see SD-JWT-based Verifiable Credentials, section 3.2
 */
export const toSdJwtVc = (content: CredentialContent, configuration: ConfigurationId): JsonObject => {
  const { vct, write } = configurationOf(configuration);
  const [issuedAt, validFrom] = [toSeconds(content.issuedAt), toSeconds(content.validFrom)];
  return {
    iss: content.issuer.id,
    iat: issuedAt,
    ...(validFrom === issuedAt ? {} : { nbf: validFrom }),
    ...(content.validUntil === undefined ? {} : { exp: toSeconds(content.validUntil) }),
    jti: content.id,
    vct,
    ...write(content),
    [microCredentialClaim]: toMicroCredentialClaim(content, toElements(content, toConceptName)),
  };
};

const toSeconds = (dateTime: string): number => {
  const milliseconds = parseDateTime(dateTime);
  if (milliseconds === undefined) throw new Error(`Not a date and time: ${dateTime}`);
  return Math.floor(milliseconds / 1000);
};
