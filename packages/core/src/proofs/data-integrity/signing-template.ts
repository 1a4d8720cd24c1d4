import { concatBytes, type JsonObject, toDateTime, toMultibase, toUtf8 } from '../../base/index.ts';
import { canonize, createTemplate } from '../json-ld/index.ts';
import type { CreateProofOptions } from './create-data-integrity-proof.ts';
import { withoutProof } from './proof.ts';

/** Signs documents that differ in some texts, all dated alike. */
export interface SigningTemplate {
  /**
   * The secured document's JSON, with its proof in a list, byte for byte what
   * signing it by itself would give. Undefined where the values must take that way.
   *
   * @param values in the order of the template's paths
   */
  sign(values: readonly string[]): Promise<string | undefined>;
}

/**
 * Compiles a document and its proof options for signing by `eddsa-rdfc-2022`,
 * once a batch. Undefined where the document is none for a template.
 *
 * The claims are NOT checked here, and neither are the values.
 *
 * @param paths the keys on the way to each text that varies
 */
export const createSigningTemplate = async (
  options: Pick<CreateProofOptions, 'document' | 'signer' | 'created' | 'proofPurpose' | 'crypto' | 'loader'>,
  paths: readonly (readonly (string | number)[])[],
): Promise<SigningTemplate | undefined> => {
  const { signer, crypto, created } = options;
  if (signer.publicKey.type !== 'Ed25519') throw new Error('eddsa-rdfc-2022 needs a key of type Ed25519');
  const document: JsonObject = withoutProof(options.document);
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: toDateTime(created),
    verificationMethod: signer.verificationMethod,
    proofPurpose: options.proofPurpose ?? 'assertionMethod',
  };
  const template = await createTemplate(document, paths, options);
  const config = await canonize({ ...proof, '@context': document['@context'] ?? null }, options);
  if (template === undefined || !config.ok) return undefined;
  const configHash = await crypto.digest('sha-256', toUtf8(config.value));
  const opening = JSON.stringify(proof).slice(0, -1);
  return {
    sign: async (values) => {
      const filled = template.fill(values);
      if (filled === undefined) return undefined;
      const hash = await crypto.digest('sha-256', filled.canonical);
      const signature = await signer.sign(concatBytes(configHash, hash));
      const value = toMultibase('z', signature);
      return `${filled.json.slice(0, -1)},"proof":[${opening},"proofValue":"${value}"}]}`;
    },
  };
};
