import { isJsonObject, type Json, type JsonObject, parseDateTime, parseJson } from '../../../base/index.ts';
import { type LogParameters, parseParameters } from './log-parameters.ts';

/** One version of a DID, as its log has it. */
export interface LogEntry {
  readonly versionId: string;
  readonly number: number;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Only those that this entry sets. */
  readonly parameters: LogParameters;
  readonly state: JsonObject;
  readonly proofs: readonly JsonObject[];
  /** Everything but the proofs. */
  readonly unsecured: JsonObject;
}

const members = ['versionId', 'versionTime', 'parameters', 'state', 'proof'];
const mostEntries = 500;

/**
 * Reads a log: a JSON object a line. Undefined where one isn't built as an entry
 * must be; whether it is true is not asked here.
 *
 * @see did:webvh v1.0, The DID Log File
 */
export const parseLog = (body: Uint8Array): readonly LogEntry[] | undefined => {
  const lines = splitLines(body);
  if (lines.length === 0 || lines.length > mostEntries) return undefined;
  const entries = lines.map(parseEntry);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
};

const splitLines = (body: Uint8Array): Uint8Array[] => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i <= body.length; i += 1) {
    if (i < body.length && body[i] !== 0x0a) continue;
    const line = body.subarray(start, body[i - 1] === 0x0d ? i - 1 : i);
    if (line.length > 0) lines.push(line);
    start = i + 1;
  }
  return lines;
};

const parseEntry = (line: Uint8Array): LogEntry | undefined => {
  const parsed = parseJson(line);
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined;
  const { proof, ...unsecured } = parsed.value;
  const { versionId, versionTime, state } = unsecured;
  if (!Object.keys(parsed.value).every((member) => members.includes(member))) return undefined;
  const [, number = '', hash = ''] = /^([1-9]\d{0,5})-([1-9A-HJ-NP-Za-km-z]+)$/.exec(textOf(versionId)) ?? [];
  const time = parseDateTime(textOf(versionTime));
  const parameters = parseParameters(unsecured.parameters);
  const proofs = Array.isArray(proof) ? proof : [proof];
  if (number === '' || time === undefined || parameters === undefined) return undefined;
  if (!isJsonObject(state) || !proofs.every(isJsonObject)) return undefined;
  return {
    versionId: textOf(versionId),
    number: Number(number),
    hash,
    time,
    parameters,
    state,
    proofs,
    unsecured,
  };
};

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
