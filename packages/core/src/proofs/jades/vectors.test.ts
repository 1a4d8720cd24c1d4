import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { parseJades, verifyJades } from './index.ts';

const now = Date.UTC(2026, 10, 22);

/** State, reason and levels of a document, in one line. */
const judge = async (path: string): Promise<string> => {
  const parsed = parseJades(readFileSync(path, 'utf8'));
  if (!parsed.ok) return `refused ${parsed.error.code}`;
  const { state, reason, seals } = await verifyJades(parsed.value, { now, crypto: nodeCrypto });
  const levels = seals.flatMap(({ level }) => level ?? []).join(' ');
  return [state, reason ?? levels].join(' ');
};

/** docs/specs/jades.md says why, file by file. */
const golden: Readonly<Record<string, string>> = {
  'double-lta-in-container.json': 'verified B-T',
  'flattened-extra-element.json': 'refused jws-member-unknown',
  'jades-b-iat-and-sigt.json': 'invalid crit-incomplete',
  'jades-b-with-xvals.json': 'unsupported signing-certificate-absent',
  'jades-detached-by-uri-hash-encoded-pars.json': 'unsupported payload-detached',
  'jades-flattened-BpB-detached-objectByURIHash.json': 'unsupported payload-detached',
  'jades-level-b-full-type.json': 'verified B-B',
  'jades-lta-broken-arcTst.json': 'invalid time-stamp-imprint-wrong',
  'jades-lta-with-etsiU-whitespaces.json': 'verified B-T',
  'jades-t-clear-etsiu.json': 'invalid time-stamp-imprint-wrong',
  'jades-t-duplicated-sigtst.json': 'invalid time-stamp-doubled',
  'jades-t-level-with-etsiu-in-crit.json': 'invalid crit-parameter-absent',
  'jades-two-sigs-copied-tst.json': 'invalid time-stamp-imprint-wrong',
  'jades-with-asn1policy-digPSp.json': 'unsupported crit-not-understood',
  'jades-with-attached-counter-signature-replace-attack.json': 'verified B-B',
  'jades-with-broken-detached-counter-signature.json': 'verified B-B',
  'jades-with-counter-signature.json': 'verified B-B',
  'jades-with-crit-string-type.json': 'invalid crit-malformed',
  'jades-with-crit-with-wrong-entry-type.json': 'invalid crit-malformed',
  'jades-with-empty-crit.json': 'invalid crit-malformed',
  'jades-with-expiration-time-header.json': 'unsupported header-unknown',
  'jades-with-line-break.json': 'refused jws-base64url-malformed',
  'jades-with-multiple-sign-cert-refs.json': 'verified B-B',
  'jades-with-notBefore-header-in-crit.json': 'unsupported header-unknown',
  'jades-with-sigAndRefsTst-without-dot.json': 'verified B-T',
  'jades-with-spdspec.json': 'unsupported crit-not-understood',
  'jades-without-non-critical-header-in-crit.json': 'invalid crit-incomplete',
  'jades-wrong-x5c-header.json': 'invalid signing-certificate-malformed',
  'malformed-jades-serialization.json': 'refused jws-not-json',
  'serialization-wrong-payload-type.json': 'refused jws-member-mistyped',
  'simple-detached.json': 'unsupported payload-detached',
};

const vectors = '../shared/reference/vectors/jades/esig-dss';
describe.skipIf(!existsSync(vectors))(`JAdES vectors of esig/dss (needs ${vectors})`, () => {
  it('has a verdict for every file', () => {
    expect(readdirSync(vectors).sort()).toEqual(Object.keys(golden));
  });

  it.each(Object.entries(golden))('%s: %s', async (file, expected) => {
    expect(await judge(`${vectors}/${file}`)).toBe(expected);
  });

  it.each([
    'jades-with-attached-counter-signature-replace-attack.json',
    'jades-with-broken-detached-counter-signature.json',
    'jades-with-counter-signature.json',
  ])('says of %s that nobody looked at the counter-signature', async (file) => {
    const parsed = parseJades(readFileSync(`${vectors}/${file}`, 'utf8'));
    const outcome = parsed.ok && (await verifyJades(parsed.value, { now, crypto: nodeCrypto }));
    const unchecked = outcome === false ? [] : outcome.seals[0]?.notChecked;
    expect(unchecked).toContainEqual({ what: 'cSig', reason: 'counter-signature-unsupported' });
  });
});

const samples = '../shared/reference/elm/samples-edc';
describe.skipIf(!existsSync(samples))(`sealed samples of the European Commission (needs ${samples})`, () => {
  it.each([
    ['CertOfPart', '2023-09-27T12:07:01.000Z', '2023-09-27T12:07:04.000Z'],
    ['MC-Annex1', '2023-09-27T11:54:17.000Z', '2023-09-27T11:54:20.000Z'],
  ])('%s reaches B-LTA with every question answered', async (name, claimed, stamped) => {
    const parsed = parseJades(readFileSync(`${samples}/Sample-${name}-signed.jsonld`, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.error.code);
    const { state, seals } = await verifyJades(parsed.value, { now, crypto: nodeCrypto });
    const [seal] = seals;
    expect(state).toBe('verified');
    expect(seal?.level).toBe('B-LTA');
    expect(seal?.signer).toEqual({
      name: 'TEST SEAL',
      organisation: 'ORGANIZACION TEST',
      identifier: 'VATES-A00000000',
      country: 'ES',
      claims: { compliance: true, device: false, types: ['e-seal'], practice: false },
    });
    const toText = (time: number | undefined) => time && new Date(time).toISOString();
    expect([toText(seal?.signedAt.claimed), toText(seal?.signedAt.stamped)]).toEqual([claimed, stamped]);
    expect(seal?.timestamps.map(({ kind, state: outcome }) => [kind, outcome])).toEqual([
      ['content', 'passed'],
      ['signature', 'passed'],
      ['archive', 'passed'],
    ]);
    // The root above the issuing authority isn't carried: trusted lists name the issuing one.
    expect(seal?.chain?.end).toBe('open');
    expect(seal?.chain?.links.map(({ faults }) => faults)).toEqual([[], []]);
    expect(
      seal?.revocation.map((entry) => [entry.of, entry.state, 'source' in entry && entry.source]),
    ).toEqual([
      ['signer', 'good', 'ocsp'],
      ['time-stamp', 'good', 'crl'],
    ]);
    expect(seal?.notChecked).toEqual([{ what: 'trust', reason: 'trust-not-asked' }]);
  });
});
