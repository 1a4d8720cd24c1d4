import type { JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements } from '../../domain/index.ts';
import { type ClaimEntry, euLearningCredentialClaims, weBuildMicroCredentialClaims } from './claim-table.ts';
import { readEuLearningCredential, writeEuLearningCredential } from './eu-learning-credential.ts';
import { readWeBuildMicroCredential, writeWeBuildMicroCredential } from './we-build-micro-credential.ts';

/** The two sets of claims in which a micro-credential is written for wallets. */
export const configurationIds = ['eu-learning-credential', 'we-build-micro-credential'] as const;
export type ConfigurationId = (typeof configurationIds)[number];

/** One set of claims. */
export interface Configuration {
  readonly id: ConfigurationId;
  /** The type's own name, in every credential. */
  readonly vct: string;
  readonly claims: readonly ClaimEntry[];
  write(content: CredentialContent): JsonObject;
  read(claims: JsonObject): CredentialElements;
}

const configurations: Readonly<Record<ConfigurationId, Configuration>> = {
  'eu-learning-credential': {
    id: 'eu-learning-credential',
    vct: 'urn:eu.europa.ec.eudi:learning:credential:1',
    claims: euLearningCredentialClaims,
    write: writeEuLearningCredential,
    read: readEuLearningCredential,
  },
  'we-build-micro-credential': {
    id: 'we-build-micro-credential',
    vct: 'VerifiableMicroCredential',
    claims: weBuildMicroCredentialClaims,
    write: writeWeBuildMicroCredential,
    read: readWeBuildMicroCredential,
  },
};

/** A configuration by its id. */
export const configurationOf = (id: ConfigurationId): Configuration => configurations[id];

/** The configuration of a credential's type; undefined for a type that we don't know. */
export const findConfiguration = (vct: string): Configuration | undefined =>
  Object.values(configurations).find((configuration) => configuration.vct === vct);
