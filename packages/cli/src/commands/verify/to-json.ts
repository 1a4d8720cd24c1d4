import type { VerificationReport } from '@sigillo/core/verification';

/** One line of JSON for one credential. What may not be shown is null, so that scripts find every key. */
export const toJson = (file: string, report: VerificationReport): string => {
  const {
    kind,
    verdict,
    cause,
    also,
    practice,
    issuer,
    eSeal,
    checks,
    elements,
    sealedAt,
    keyId,
    proofs,
    checkedAt,
  } = report;
  return JSON.stringify({
    file,
    kind,
    verdict,
    cause: cause ?? null,
    also,
    practice,
    issuer: issuer ?? null,
    eSeal: eSeal ?? null,
    checks,
    elements: elements ?? null,
    sealedAt: sealedAt ?? null,
    keyId: keyId ?? null,
    proofs: proofs ?? null,
    checkedAt,
  });
};
