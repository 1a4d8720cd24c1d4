/**
 * What the checks of an e-seal (JAdES) find: of its form, its certificate, its time stamps, and whether the
 * certificate was revoked. Said after the check's own sentence.
 */
export const sealChecks = {
  // Form of the document
  'check.structure.not-sealed':
    'It is a European Digital Credential that nobody has sealed yet: a draft, or a copy without its seal.',
  'check.structure.payload-absent': 'The seal is there, but not what it was made for.',
  'check.structure.content-not-european': 'What is sealed in it isn’t a European Digital Credential.',
  'check.structure.jws-too-large': 'It is larger than any sealed credential we read.',
  'check.structure.jws-not-json': 'It breaks off or is garbled. Ask for the file again.',
  'check.structure.jws-form-unknown': 'It isn’t built as a sealed document is.',
  'check.structure.jws-member-unknown': 'Its seal has parts that no seal has.',
  'check.structure.jws-member-mistyped': 'Parts of its seal aren’t of the kind they must be.',
  'check.structure.jws-base64url-malformed': 'Its seal is garbled, or something was added to it.',
  'check.structure.jws-header-malformed': 'The signed part of its seal can’t be read.',
  'check.structure.jws-unsigned-malformed': 'What was added to its seal later can’t be read.',
  'check.structure.jws-payload-ambiguous': 'Its seals read the content in two different ways.',
  'check.structure.jws-too-many-signatures': 'It bears more seals than we check.',

  // The seal's header
  'check.proof.signature-wrong':
    'The seal doesn’t fit the content. Something was changed after it was sealed.',
  'check.proof.signature-not-checked': 'Without a certificate that we can read, the seal can’t be compared.',
  'check.proof.header-mistyped': 'The seal states something in a form that no seal may have.',
  'check.proof.header-refused': 'The seal brings along a key of its own or hides its content.',
  'check.proof.header-unknown':
    'The seal states something that we don’t know, so we can’t tell what it means.',
  'check.proof.crit-malformed': 'The seal’s list of what must be understood is broken.',
  'check.proof.crit-doubled': 'The seal’s list of what must be understood names something twice.',
  'check.proof.crit-parameter-absent': 'The seal demands something that it doesn’t hold.',
  'check.proof.crit-not-understood': 'The seal demands something that we don’t know how to check.',
  'check.proof.crit-incomplete': 'The seal’s list of what must be understood leaves something out.',
  'check.proof.b64-not-critical': 'The seal doesn’t say bindingly how its content is to be read.',
  'check.proof.payload-detached': 'The seal is for content that isn’t in this file.',
  'check.proof.algorithm-refused': 'The seal was made in a way that isn’t safe.',
  'check.proof.algorithm-key-mismatch': 'The seal names a way of sealing that doesn’t fit its key.',
  'check.proof.signing-certificate-absent': 'The seal carries no certificate.',
  'check.proof.signing-certificate-malformed': 'The seal’s certificate can’t be read.',
  'check.proof.signing-certificate-digest-absent':
    'The seal doesn’t say bindingly which certificate it is by.',
  'check.proof.signing-certificate-digest-wrong': 'The certificate isn’t the one that the seal names.',
  'check.proof.signing-certificate-digest-unsupported':
    'The seal names its certificate in a way that we don’t check.',
  'check.proof.signing-certificate-key-unsupported':
    'The certificate’s key is of a kind that we don’t check.',
  'check.proof.signing-time-absent': 'The seal doesn’t say when it was made.',
  'check.proof.signing-time-doubled': 'The seal says twice when it was made.',
  'check.proof.signing-time-malformed': 'When the seal was made can’t be read.',
  'check.proof.signing-time-in-future': 'The seal says it was made at a time that is still to come.',

  // Time stamps
  'check.proof.time-stamp-malformed': 'A time stamp in the seal can’t be read.',
  'check.proof.time-stamp-imprint-wrong': 'A time stamp in the seal is for something else.',
  'check.proof.time-stamp-attributes-wrong': 'A time stamp in the seal doesn’t hold together.',
  'check.proof.time-stamp-signature-wrong': 'A time stamp in the seal was changed.',
  'check.proof.time-stamp-usage-wrong': 'A time stamp in the seal is by somebody who may not make any.',
  'check.proof.time-stamp-certificate-not-in-force':
    'A time stamp in the seal is by an authority whose certificate wasn’t in force.',
  'check.proof.time-stamp-in-future': 'A time stamp in the seal is of a time that is still to come.',
  'check.proof.time-stamp-doubled': 'A time stamp stands in the seal twice.',
  'check.proof.time-stamp-order-wrong': 'The time stamps in the seal aren’t in the order of their times.',
  'check.time-stamps.time-stamp-algorithm-unsupported': 'A time stamp was made in a way that we don’t check.',
  'check.time-stamps.time-stamp-extension-unknown': 'A time stamp demands something that we don’t know.',
  'check.time-stamps.time-stamp-certificate-absent': 'A time stamp doesn’t come with its certificate.',
  'check.time-stamps.time-stamp-clear-form-unsupported':
    'A time stamp is over a form of text that we don’t check.',
  'check.time-stamps.label': 'Time-stamped',
  'check.time-stamps.success': 'Sealed by {stamped} at the latest, says {authority}.',
  'check.time-stamps.stamped-undated': '{authority} says when it was sealed. The date wasn’t shared.',
  'check.time-stamps.skipped': 'It bears no time stamp, so when it was sealed is the signer’s word.',
  'check.time-stamps.not-reached': 'Without a checked seal its time stamps prove nothing.',

  // The certificates behind it
  'check.certificate.label': 'Certificate',
  'check.certificate.success': 'In force when it was sealed. It comes from {authority}.',
  'check.certificate.caution': 'The certificate wasn’t good when it was sealed.',
  'check.certificate.skipped': 'There is no certificate that we can read.',
  'check.certificate.not-reached': 'Without a checked seal its certificate proves nothing.',
  'check.certificate.chain-open':
    'In force when it was sealed. Who vouches for its authority isn’t in the file.',
  'check.revocation.label': 'Certificate not revoked',
  'check.revocation.success': 'By what the authority said on {asOf}, kept in the file.',
  'check.revocation.not-revoked-undated': 'By what the authority said of it, kept in the file.',
  'check.revocation.caution': 'The certificate was revoked on {revokedOn}, after it had sealed this.',
  'check.revocation.failure':
    'The certificate was revoked on {revokedOn}, and nothing shows that it had sealed this before.',
  'check.revocation.skipped': 'Nothing in the file says whether the certificate was revoked.',
  'check.revocation.not-reached': 'Without a checked seal its certificate proves nothing.',
  'check.issuer.issuer-in-certificate': '{signer}, as the certificate of the seal names it.',
  'check.issuer.certificate-not-issuers':
    'Sealed by {signer}, which isn’t the issuer that the content names.',
  'check.trust.signer-unknown': 'Sealed by {signer}, which is on none of the lists that we trust.',
  'check.trust.authority-trusted':
    'Sealed by {signer}. {authority} vouches for that, which is on the list that we trust ({list}).',
  'check.trust.certificate-not-for-seals':
    'Sealed by {signer}, with a certificate that {authority} issued for something else.',
  'check.trust.signing-time-unproven':
    'Sealed by {signer}, says {authority}. But no time stamp that we trust shows that the certificate was in force then.',
  'check.trust.revocation-unproven':
    'Sealed by {signer}, says {authority}. But nothing in the file shows that the certificate wasn’t withdrawn before.',
  'check.trust.certificate-not-good':
    'Sealed by {signer}, with a certificate that nobody vouched for at that time.',
  'check.trust.signer-key-unreachable':
    'Sealed by {signer}. Whether the key is its own couldn’t be asked: the answer didn’t arrive.',
  'check.trust.signer-key-lost':
    'Sealed by {signer} with a key that was withdrawn, so somebody else may have used it.',
  'check.practice.practice-certificate': 'Its certificate is for training: it says so itself.',
  'check.certificate.certificate-expired': 'The certificate had run out.',
  'check.certificate.certificate-not-yet-valid': 'The certificate wasn’t in force yet.',
  'check.certificate.certificate-extension-unknown': 'The certificate demands something that we don’t know.',
  'check.certificate.certificate-key-unsupported': 'The certificate’s key is of a kind that we don’t check.',
  'check.certificate.certificate-key-usage-wrong': 'A certificate was used for what it may not be used for.',
  'check.certificate.certificate-not-an-authority':
    'A certificate was issued by somebody who may not issue any.',
  'check.certificate.certificate-path-too-long': 'There are more authorities in between than allowed.',
  'check.certificate.certificate-not-for-signatures': 'The certificate isn’t for sealing.',
  'check.revocation.revocation-absent': 'Nothing in the file says whether the certificate was revoked.',
  'check.revocation.revocation-signature-wrong': 'What the file says of revocation isn’t by the authority.',
  'check.revocation.revocation-responder-not-appointed':
    'What the file says of revocation is by somebody whom the authority didn’t appoint.',
  'check.revocation.revocation-stale': 'What the file says of revocation was out of date.',
  'check.revocation.revocation-in-future': 'What the file says of revocation is of a time still to come.',
  'check.revocation.revocation-scope-unknown': 'The list of revoked certificates may not cover this one.',
  'check.revocation.revocation-status-unknown': 'The authority didn’t know the certificate.',

  'problem.seal-not-extensible.title': 'This document isn’t a seal that can be added to.',
  'problem.seal-not-extensible.remedy': 'Time stamps can only be added to seals that were made here.',
} as const;
