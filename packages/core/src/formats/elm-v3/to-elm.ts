import type { JsonObject } from '../../base/index.ts';
import { type CredentialContent, type StatusEntry, toElements } from '../../domain/index.ts';
import { credentialTypes, evidenceTypes, toConceptName } from '../../vocabularies/index.ts';
import { toListedConcept } from './concepts.ts';
import type { DisplayImage } from './display-image.ts';
import { registerNumberName } from './identifier-schemes.ts';
import { elmContext, elmSchema, firstCredentialsContext, statusContext } from './names.ts';
import { readSlots } from './reading/read-slots.ts';
import { toSealedForm, toUploadForm } from './serialisations.ts';
import { elementsBeside, firstStatus, toSupplement } from './supplement.ts';
import { createNodes, type Nodes, stated, undetermined } from './writing/nodes.ts';
import { toAchievement } from './writing/to-achievement.ts';
import { toDisplayParameter } from './writing/to-display-parameter.ts';
import { toIssuer } from './writing/to-issuer.ts';
import { toPerson } from './writing/to-person.ts';

/** What the writer may be given beside the content. */
export interface ElmOptions {
  /** The picture that the profile demands; a plain one is drawn where none is given. */
  readonly displayImage?: DisplayImage;
  /** `organizationIdentifier` of the certificate that will seal it; else made from the issuer's numbers. */
  readonly issuerIdentifier?: string;
}

/**
 * Writes a credential's content as an unsigned European Digital Credential, in
 * the form in which such credentials are sealed. The content is already linted.
 *
 * @see European Learning Model 3.2, application profile EDC
 */
export const toElm = (content: CredentialContent, options: ElmOptions = {}): JsonObject =>
  toSealedForm(toDocument(content, options));

/**
 * Writes the same as Europass takes it for sealing, with the addresses that the
 * learner's identifiers give for its delivery.
 */
export const toElmUpload = (content: CredentialContent, options: ElmOptions = {}): JsonObject => ({
  credential: toUploadForm(toDocument(content, options)),
  deliveryDetails: {
    deliveryAddress: content.learner.identifiers
      .filter(({ scheme }) => scheme === 'email')
      .map(({ value }) => value),
  },
});

const toDocument = (content: CredentialContent, options: ElmOptions): JsonObject => {
  const language = content.achievement.specification.languages[0] ?? undetermined;
  const nodes = createNodes(content.id, language);
  const elements = toElements(content, toConceptName);
  const envelope = toEnvelope(content, options, nodes);
  const person = toPerson(content.learner, nodes);
  const claim = toAchievement(content, elements, nodes);
  const write = (achievement: JsonObject): JsonObject => ({
    ...envelope,
    credentialSubject: { ...person, hasClaim: [achievement] },
  });
  const slots = readSlots(write(claim), { ours: true, local: [`${content.id}#`] });
  const supplement = toSupplement(content, elementsBeside(elements, slots), nodes);
  const notes = Array.isArray(claim.additionalNote) ? claim.additionalNote : [];
  return write({ ...claim, additionalNote: [...notes, supplement] });
};

const toEnvelope = (
  content: CredentialContent,
  { displayImage, issuerIdentifier }: ElmOptions,
  nodes: Nodes,
): JsonObject => {
  const { issuedAt, validFrom, validUntil, award, mandate } = content;
  const status = firstStatus(content);
  return stated({
    '@context': [firstCredentialsContext, elmContext],
    id: content.id,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialProfiles: [toListedConcept(credentialTypes, 'generic')],
    displayParameter: toDisplayParameter(content, displayImage, nodes),
    identifier: [nodes.identifier(registerNumberName, award.registerNumber)],
    credentialSchema: [{ id: elmSchema, type: 'ShaclValidator2017' }],
    issuer: toIssuer(content.issuer, issuerIdentifier, nodes),
    issued: issuedAt,
    issuanceDate: issuedAt,
    validFrom,
    // Two names for one end: the first data model's, and the profile's.
    expirationDate: validUntil,
    validUntil,
    evidence: mandate === undefined ? [] : [toMandate(mandate, nodes)],
    credentialStatus: status === undefined ? undefined : toStatusEntry(status),
  });
};

const toMandate = (mandate: string, nodes: Nodes): JsonObject => ({
  id: nodes.id('evidence'),
  type: 'Evidence',
  dcType: toListedConcept(evidenceTypes, 'mandate'),
  evidenceStatement: mandate,
});

/** @see Bitstring Status List 1.0, section 2.1. Its terms stand inline: neither context has them. */
const toStatusEntry = ({ purpose, list, index }: StatusEntry): JsonObject => ({
  '@context': statusContext,
  id: `${list}#${index}`,
  type: ['CredentialStatus', 'BitstringStatusListEntry'],
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: list,
});
