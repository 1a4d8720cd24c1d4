import { oids } from './der/index.ts';
import type { Certificate } from './parse-certificate.ts';

/** Purposes that set a key apart for something else. The certificate of a web server names an organisation too. */
const otherPurposes: readonly string[] = [
  oids.serverAuth,
  oids.codeSigning,
  oids.timeStamping,
  oids.ocspSigning,
];

/** Tells whether a certificate's key may seal documents: it is no authority's, may sign, and isn't set apart for something else. */
export const isForSeals = ({ extensions }: Certificate): boolean => {
  const { authority, keyUsage = [], extendedKeyUsage } = extensions;
  return (
    !authority &&
    (keyUsage.includes('digitalSignature') || keyUsage.includes('nonRepudiation')) &&
    !extendedKeyUsage?.purposes.some((purpose) => otherPurposes.includes(purpose))
  );
};
