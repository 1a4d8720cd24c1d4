/** Refusals of certificates for e-seals, and of seals made with them. */
export const sealProblems = {
  'problem.e-seal-practice.title': 'Practice installations make their certificates themselves.',
  'problem.e-seal-practice.remedy': 'Bring a certificate to an installation in production.',
  'problem.e-seal-number-missing.title':
    'The organisation has registered no number that a certificate could name it by.',
  'problem.e-seal-number-missing.remedy':
    'State its VAT number, its number in the national register or its LEI under Organisation, and have the change confirmed.',
  'problem.e-seals-waiting.title': '{most, number} keys for electronic seals wait already.',
  'problem.e-seals-waiting.remedy': 'Put one of them to use, or withdraw those that aren’t needed.',
  'problem.e-seal-not-certified.title': 'This key has no certificate yet.',
  'problem.e-seal-not-certified.remedy':
    'Send the request to your authority and bring the certificate that it issues.',
  'problem.e-seal-own-confirmation.title': 'You brought this certificate yourself.',
  'problem.e-seal-own-confirmation.remedy':
    'Ask a second person who keeps seals or administers the organisation to put it to use.',
  'problem.e-seal-needs-certificate.title': 'A new key for electronic seals needs a certificate.',
  'problem.e-seal-needs-certificate.remedy':
    'Request one or import it under Seals and keys; when it is put to use, the old key is retired.',
  'problem.e-seal-ended.title': 'The certificate of the electronic seal has ended.',
  'problem.e-seal-ended.remedy': 'A seal keeper of the organisation has to bring the next one.',
  'problem.e-seal-not-for-issuer.title':
    'The certificate of the electronic seal names another issuer than this credential.',
  'problem.e-seal-not-for-issuer.remedy':
    'The organisation was awarding under another name or number then. Take the credential in its other form.',
  'problem.certificate-unreadable.title': 'There is no certificate in this that we can read.',
  'problem.certificate-unreadable.remedy':
    'Bring certificates in PEM: text that begins with “-----BEGIN CERTIFICATE-----”, twelve at most.',
  'problem.certificate-private-key.title': 'This text holds a private key, which belongs in nobody’s hands.',
  'problem.certificate-private-key.remedy':
    'Bring certificates only. If the key was sent to you like this, have the certificate revoked and ask for another.',
  'problem.certificate-not-of-key.title': 'None of the certificates is of this key.',
  'problem.certificate-not-of-key.remedy':
    'Bring the certificate that was issued for this very request, or a file that holds the key together with its certificate.',
  'problem.certificate-unfit.title':
    'This certificate can’t be used for the organisation’s electronic seals.',
  'problem.certificate-unfit.remedy': 'See what is wrong with it, and ask your authority for one that fits.',
  'problem.key-unsupported.title': 'The key in this file is of a kind that we don’t seal with.',
  'problem.key-unsupported.remedy':
    'Ask for a certificate of a key on P-256 or P-384, or of RSA with 2,048 to 8,192 bits.',
  'problem.key-here-already.title': 'The organisation has this key already.',
  'problem.key-here-already.remedy': 'Look for it in the list. A key that was retired is never used again.',
  'problem.pkcs12-malformed.title': 'This isn’t a file with a key and its certificate that we can read.',
  'problem.pkcs12-malformed.remedy': 'Choose the file (.p12 or .pfx) as your authority or browser made it.',
  'problem.pkcs12-password-wrong.title': 'The password doesn’t open this file.',
  'problem.pkcs12-password-wrong.remedy': 'Type it again; mind capitals and the language of the keyboard.',
  'problem.pkcs12-unsupported.title': 'The file is protected in a way that we don’t read.',
  'problem.pkcs12-unsupported.remedy':
    'Export it again with AES-256, for instance from a current browser or with OpenSSL 3.',
  'problem.pkcs12-too-costly.title': 'Opening this file would take too long.',
  'problem.pkcs12-too-costly.remedy': 'Export it again with fewer rounds of derivation, a million at most.',
  'problem.pkcs12-one-key.title': 'The file must hold exactly one private key.',
  'problem.pkcs12-one-key.remedy': 'Export the key for the electronic seal alone, with its certificates.',
  'problem.time-stamps-unreachable.title': 'The authority for time stamps didn’t answer.',
  'problem.time-stamps-unreachable.remedy':
    'Try again in a few minutes. If it lasts, tell the operator of this service.',
  'problem.seal-not-whole.title': 'The seal that was made doesn’t hold, so it was thrown away.',
  'problem.seal-not-whole.remedy': 'Try again. If it happens again, tell the operator of this service.',
} as const;

/** What is to be said of a certificate that was brought. */
export const sealFaults = {
  'fault.certificate-expired': 'It has run out.',
  'fault.certificate-not-yet-valid': 'It isn’t in force yet.',
  'fault.certificate-name-wrong': 'It names “{found}”; credentials name “{wanted}”.',
  'fault.certificate-number-wrong': 'It names the number “{found}”; credentials name “{wanted}”.',
  'fault.certificate-country-wrong': 'It names the country {found}; credentials name {wanted}.',
  'fault.certificate-not-for-sealing': 'It isn’t for sealing: its key may be used for other things only.',
  'fault.certificate-for-practice': 'It is for practice, and says so.',
  'fault.certificate-key-unsupported': 'Its key is of a kind that we don’t seal with.',
  'fault.certificate-demands-unknown': 'It demands something that we don’t know.',
  'fault.chain-wrong': 'A certificate was brought along that isn’t above it, or that isn’t good.',
  'fault.chain-incomplete':
    'The certificate of its authority wasn’t brought along, so verifiers have to have it.',
  'fault.not-qualified':
    'It doesn’t say that it is a qualified certificate for electronic seals: the seal is an advanced one.',
  'fault.no-revocation-list':
    'It names no list of revoked certificates, so seals can’t show that it was good; verifiers who go by authorities will not know the issuer.',
} as const;
