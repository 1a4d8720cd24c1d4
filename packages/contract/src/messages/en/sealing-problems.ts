/** Refusals of sealing. */
export const sealingProblems = {
  'problem.credential-already-sealed.title': 'This credential has been sealed already.',
  'problem.credential-already-sealed.remedy':
    'Look for it under Credentials. To seal another copy, start again.',
  'problem.signer-not-issuer.title': 'The key doesn’t belong to the organisation that issues.',
  'problem.signer-not-issuer.remedy': 'Choose a key of the issuing organisation under Seals and keys.',
  'problem.document-not-canonizable.title': 'Something in this credential can’t be sealed.',
  'problem.document-not-canonizable.remedy':
    'Check that every web address in the micro-credential is complete, then try again.',
} as const;
