import { isJsonObject, type Json, type JsonObject, parseJson, toCanonicalJson } from '../../base/index.ts';
import type { CredentialContent, CredentialElements, StatusEntry } from '../../domain/index.ts';
import { readElements } from '../open-badges-v3/index.ts';
import { agrees } from './agrees.ts';
import { toConceptNode } from './concepts.ts';
import { isAbout } from './note-subjects.ts';
import { findClaim } from './reading/read-claim.ts';
import { firstText, nodeOf, nodesOf } from './reading/values.ts';
import type { Nodes } from './writing/nodes.ts';

/** The language of what is written for programs only (BCP 47: no linguistic content). */
const noLanguage = 'zxx';
const fileTypes = 'http://publications.europa.eu/resource/authority/file-type';
const largest = 500_000;

/** What the document says beside the elements. */
export interface ElmMarks {
  readonly practice: boolean;
  /** Hex SHA-256 that the seal figure is drawn from. */
  readonly sealDigest?: string;
  /** Reference of the mandate under which the issuer seals for somebody else. */
  readonly mandate?: string;
  readonly achievementVersion?: number;
  /** The profile has room for one status entry; a second one stands here. */
  readonly status: readonly StatusEntry[];
}

/** The entry that stands in `credentialStatus`: revocation is what every reader must see. */
export const firstStatus = ({ status }: CredentialContent): StatusEntry | undefined =>
  status.find(({ purpose }) => purpose === 'revocation') ?? status[0];

/** The elements that the slots don't give back exactly as they are. */
export const elementsBeside = (
  elements: CredentialElements,
  slots: CredentialElements,
): Partial<Record<keyof CredentialElements, Json>> => {
  const json = (value: unknown): Json | undefined =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  const beside: Partial<Record<keyof CredentialElements, Json>> = {};
  for (const key of Object.keys(elements) as (keyof CredentialElements)[]) {
    const [whole, read] = [json(elements[key]), json(slots[key])];
    if (whole === undefined || (read !== undefined && toCanonicalJson(read) === toCanonicalJson(whole)))
      continue;
    beside[key] = whole;
  }
  return beside;
};

/**
 * Writes the supplement: one note, of the format JSON, with the marks and with
 * those elements that the slots can't give back exactly. A note has the slots
 * for it, so no term is needed that the Union's context doesn't have.
 */
export const toSupplement = (
  content: CredentialContent,
  elements: Partial<Record<keyof CredentialElements, Json>>,
  nodes: Nodes,
): JsonObject => {
  const first = firstStatus(content);
  const supplement = {
    practice: content.practice,
    sealDigest: content.sealDigest,
    achievementVersion: content.achievement.version,
    status: content.status.filter((entry) => entry !== first),
    elements,
  };
  return {
    ...nodes.note({ [noLanguage]: JSON.stringify(supplement) }, 'supplement'),
    noteFormat: toConceptNode(`${fileTypes}/JSON`, fileTypes, { en: 'JSON' }),
  };
};

/** The supplement of a document of ours; undefined for a stranger's. */
export const findSupplement = (credential: JsonObject): JsonObject | undefined => {
  const note = nodesOf(findClaim(credential).additionalNote).find((each) => isAbout(each, 'supplement'));
  const text = firstText(nodeOf(note?.noteLiteral)[noLanguage]);
  if (text === undefined) return undefined;
  const json = parseJson(text, { maxSize: largest });
  return json.ok && isJsonObject(json.value) ? json.value : undefined;
};

/** Adds to the slots what the supplement knows more of; where the two contradict, the slots stand. */
export const withSupplement = (slots: CredentialElements, supplement: JsonObject): CredentialElements => {
  const merged: Record<string, unknown> = { ...slots };
  const fuller = readElements(supplement.elements);
  for (const [key, value] of Object.entries(fuller)) {
    const said = merged[key];
    if (agrees(said as Json | undefined, value as Json)) merged[key] = value;
  }
  return merged as CredentialElements;
};

const isEntry = (value: Json): boolean =>
  isJsonObject(value) &&
  (value.purpose === 'revocation' || value.purpose === 'suspension') &&
  typeof value.list === 'string' &&
  Number.isSafeInteger(value.index);

/**
 * Reads the marks; undefined for a stranger's document. A status that isn't
 * readable is `status-malformed`, never an empty list: a garbled entry must not
 * read as "cannot be suspended".
 */
export const readElmMarks = (credential: JsonObject): ElmMarks | 'status-malformed' | undefined => {
  const supplement = findSupplement(credential);
  if (supplement === undefined) return undefined;
  const { practice, sealDigest, achievementVersion, status } = supplement;
  if (!Array.isArray(status) || !status.every(isEntry)) return 'status-malformed';
  const mandate = nodesOf(credential.evidence)
    .filter(({ dcType }) => nodeOf(dcType).id === mandateEvidence)
    .map(({ evidenceStatement }) => firstText(evidenceStatement))[0];
  return {
    // Whatever stands there, only a clear "false" is no practice.
    practice: practice !== false,
    ...(typeof sealDigest === 'string' && /^[0-9a-f]{64}$/.test(sealDigest) ? { sealDigest } : {}),
    ...(mandate === undefined ? {} : { mandate }),
    ...(typeof achievementVersion === 'number' ? { achievementVersion } : {}),
    status: status as unknown as readonly StatusEntry[],
  };
};

const mandateEvidence = 'http://data.europa.eu/snb/evidence-type/c_18016257';
