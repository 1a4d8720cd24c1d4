import { pointer } from '../../base/index.ts';
import { microCredentialClaim } from '../../formats/sd-jwt-vc/index.ts';
import { type Check, createCheck } from '../check.ts';
import { judgeCredential } from '../judge-credential.ts';
import type { VerificationPorts } from '../ports.ts';
import { createUncheckable, createUnreadable, freezeDeep, type VerificationReport } from '../report.ts';
import { checkTokenSeal, type Occasion } from './check-token-seal.ts';
import { checkTokenStructure, type StructuredToken } from './check-token-structure.ts';

/** Verifies a signed text. Whatever it is given, it answers; it never throws. */
export const verifyToken = async (
  text: string,
  bytes: Uint8Array,
  checkedAt: string,
  ports: VerificationPorts,
  occasion?: Occasion,
): Promise<VerificationReport> => {
  let token: StructuredToken | undefined;
  try {
    const structure = await checkTokenStructure(text, ports.crypto);
    if (!structure.ok)
      return structure.error.outcome === 'failure'
        ? createUnreadable(structure.error, checkedAt)
        : createUncheckable(structure.error, false, checkedAt);
    const found = structure.value;
    token = found;
    const prove = (): ReturnType<typeof checkTokenSeal> => checkTokenSeal(found, occasion, ports);
    const report = await judgeCredential(found.credential, { bytes, checkedAt, ports, prove });
    return found.sdJwt === undefined
      ? report
      : freezeDeep({ ...report, checks: report.checks.map(pointIntoClaims) });
  } catch {
    // A fault of ours or of a port must not read as a verdict on the credential.
    const check = createCheck('structure', 'not-checked', 'check-failed');
    return createUncheckable(check, token?.credential.marks?.practice === true, checkedAt);
  }
};

/** Where claims have what the data model of the W3C has elsewhere. */
const places: ReadonlyMap<string, string> = new Map([
  ['/issuer', '/iss'],
  ['/validFrom', '/nbf'],
  ['/validUntil', '/exp'],
  ['/microCredential/practice', pointer(microCredentialClaim, 'practice')],
]);

const pointIntoClaims = (check: Check): Check => {
  const place = check.pointer === undefined ? undefined : places.get(check.pointer);
  return place === undefined ? check : { ...check, pointer: place };
};
