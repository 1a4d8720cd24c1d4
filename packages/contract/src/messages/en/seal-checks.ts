/**
 * What the checks of an e-seal (JAdES) find: of its form, its certificate, its time stamps, and whether the
 * certificate was revoked. Said after the check's own sentence.
 */
export const sealChecks = {
  // Form of the document
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
  'check.proof.time-stamp-algorithm-unsupported': 'A time stamp was made in a way that we don’t check.',
  'check.proof.time-stamp-extension-unknown': 'A time stamp demands something that we don’t know.',
  'check.proof.time-stamp-certificate-absent': 'A time stamp doesn’t come with its certificate.',
  'check.proof.time-stamp-clear-form-unsupported': 'A time stamp is over a form of text that we don’t check.',

  // The certificates behind it
  'check.trust.certificate-expired': 'The certificate had run out.',
  'check.trust.certificate-not-yet-valid': 'The certificate wasn’t in force yet.',
  'check.trust.certificate-extension-unknown': 'The certificate demands something that we don’t know.',
  'check.trust.certificate-key-unsupported': 'The certificate’s key is of a kind that we don’t check.',
  'check.trust.certificate-key-usage-wrong': 'A certificate was used for what it may not be used for.',
  'check.trust.certificate-not-an-authority': 'A certificate was issued by somebody who may not issue any.',
  'check.trust.certificate-path-too-long': 'There are more authorities in between than allowed.',
  'check.trust.certificate-not-for-signatures': 'The certificate isn’t for sealing.',
  'check.trust.revocation-absent': 'Nothing in the file says whether the certificate was revoked.',
  'check.trust.revocation-signature-wrong': 'What the file says of revocation isn’t by the authority.',
  'check.trust.revocation-responder-not-appointed':
    'What the file says of revocation is by somebody whom the authority didn’t appoint.',
  'check.trust.revocation-stale': 'What the file says of revocation was out of date.',
  'check.trust.revocation-in-future': 'What the file says of revocation is of a time still to come.',
  'check.trust.revocation-scope-unknown': 'The list of revoked certificates may not cover this one.',
  'check.trust.revocation-status-unknown': 'The authority didn’t know the certificate.',

  'problem.seal-not-extensible.title': 'This document isn’t a seal that can be added to.',
  'problem.seal-not-extensible.remedy': 'Time stamps can only be added to seals that were made here.',
} as const;
