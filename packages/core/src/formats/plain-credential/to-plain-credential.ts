import type { JsonObject } from '../../base/index.ts';
import { type CredentialContent, type LanguageMap, toElements } from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { firstStatus, microCredentialContext, toExtension, toStatusEntry } from '../open-badges-v3/index.ts';
import { credentialsContext } from '../vc-v2/index.ts';

/**
 * Writes a credential's content as an unsigned plain credential. The content is already
 * linted. The learner is named by their decentralised identifier, where there is one, and in
 * the extension; the data model has no word for people's names.
 *
 * @see Verifiable Credentials Data Model 2.0, sections 4.4 to 4.10
 */
export const toPlainCredential = (content: CredentialContent): JsonObject => {
  const { specification } = content.achievement;
  const status = firstStatus(content);
  const description = toTexts(specification.description);
  const holder = content.learner.identifiers.find(
    ({ scheme, value }) => scheme === 'did' && value.startsWith('did:'),
  );
  return {
    '@context': [credentialsContext, { ...microCredentialContext }],
    id: content.id,
    type: ['VerifiableCredential'],
    name: toTexts(specification.title),
    ...(description.length === 0 ? {} : { description }),
    issuer: { id: content.issuer.id, name: toTexts(content.issuer.legalName) },
    validFrom: content.validFrom,
    ...(content.validUntil === undefined ? {} : { validUntil: content.validUntil }),
    credentialSubject: { id: holder?.value ?? `${content.id}#learner` },
    ...(status === undefined ? {} : { credentialStatus: toStatusEntry(status) }),
    microCredential: toExtension(content, toElements(content, toConceptName)),
  };
};

/** @see Verifiable Credentials Data Model 2.0, section 11.1, Language and Base Direction */
const toTexts = (map: LanguageMap): JsonObject[] =>
  Object.entries(map).map(([language, text]) => ({ '@value': text, '@language': language }));
