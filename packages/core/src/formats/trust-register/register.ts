import type { JsonObject } from '../../base/index.ts';
import type { OrganisationRole, OrganisationState } from '../../domain/index.ts';

/** A public key that the register vouches for, so that checking works without the network. */
export interface RegisteredKey {
  /** The verification method's absolute URL. */
  readonly id: string;
  readonly publicKeyMultibase: string;
  /** RFC 3339. */
  readonly revoked?: string;
  readonly expires?: string;
}

/** What an organisation was called before it was confirmed under another name or in another country. */
export interface EarlierEntry {
  readonly name: string;
  readonly country: string;
  /** The day from which the next one held. */
  readonly until: string;
}

/** One confirmed organisation. */
export interface RegisteredOrganisation {
  readonly did: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly confirmedOn: string;
  readonly roles: readonly OrganisationRole[];
  readonly state: OrganisationState;
  /** Under which names it stood before, oldest first. */
  readonly earlier?: readonly EarlierEntry[];
  /** The register's page about it. */
  readonly entry?: string;
  readonly keys: readonly RegisteredKey[];
}

/** The whole register, as of one moment. */
export interface TrustRegister {
  readonly type: 'SigilloRegister';
  readonly version: 1;
  /** Of the installation: `https://sigillo.example`. */
  readonly origin: string;
  /** For people: who keeps this register. */
  readonly name: string;
  readonly mode: 'practice' | 'production';
  /** RFC 3339; after `validUntil` it says nothing any more. */
  readonly issued: string;
  readonly validUntil: string;
  /** The installation's DID and the keys that seal the register. */
  readonly did: string;
  readonly keys: readonly RegisteredKey[];
  readonly organisations: readonly RegisteredOrganisation[];
}

/** Embedded in the document, like the micro-credential's: the register is one JSON literal, signed as it stands. */
export const registerContext = {
  '@protected': true,
  SigilloRegister: 'urn:sigillo:context:register:v1#SigilloRegister',
  register: { '@id': 'urn:sigillo:context:register:v1#register', '@type': '@json' },
} as const satisfies JsonObject;
