import { createEuVocabulary } from '../vocabulary.ts';

/**
 * Profiles of a European Digital Credential. A micro-credential is `generic`.
 * The last three were taken out of the list in 2023 and are kept for reading.
 */
export const credentialTypes = /* @__PURE__ */ createEuVocabulary(
  'credential-type',
  'http://data.europa.eu/snb/credential',
  [
    ['generic', 'e34929035b', 'Generic'],
    ['accredited', 'c_ae121a00', 'Accredited'],
    ['issued-by-mandate', 'c_9a31f32a', 'Issued by mandate'],
    ['converted', 'c_7e400154', 'Converted'],
    ['diploma-supplement', '6dff8a0f87', 'Diploma Supplement'],
    ['qualification-award', '6cf8e68c43', 'Qualification Award'],
    ['learning-activity', '48b514e72a', 'Learning Activity'],
    ['learning-entitlement', 'bdc47cb449', 'Learning Entitlement'],
  ],
);

/** What a piece of evidence shows of the issuer. */
export const evidenceTypes = /* @__PURE__ */ createEuVocabulary(
  'evidence-type',
  'http://data.europa.eu/snb/evidence-type',
  [
    ['accreditation', 'c_991b06c6', 'Accreditation'],
    ['mandate', 'c_18016257', 'Mandate'],
    ['conversion', 'c_c4f849d7', 'Conversion'],
  ],
);

/** What an accreditation is of: element 11. */
export const accreditationTypes = /* @__PURE__ */ createEuVocabulary(
  'accreditation-type',
  'http://data.europa.eu/snb/accreditation',
  [
    ['institutional-quality-assurance', 'bb4618238e', 'Institutional Quality Assurance'],
    ['program-quality-assurance', '820101cba6', 'Program Quality Assurance'],
    ['institutional-license', '003293d2ce', 'Institutional License'],
    ['program-license', 'e57dddfcf3', 'Program License'],
  ],
);

/** Systems of credit points: element 7. ECVET points are read, never written: hours are stated instead. */
export const creditFrameworks = /* @__PURE__ */ createEuVocabulary(
  'credit-framework',
  'http://data.europa.eu/snb/education-credit',
  [
    ['ects', '6fcec5c5af', 'European Credit Transfer System'],
    ['ecvet', '60b314e826', 'European credit system for vocational education and training'],
  ],
);

/** What a credential may give a right to. */
export const entitlementTypes = /* @__PURE__ */ createEuVocabulary(
  'entitlement-type',
  'http://data.europa.eu/snb/entitlement',
  [
    ['learning-opportunity', '64aad92881', 'learning opportunity'],
    ['occupation', '52f62180c2', 'occupation'],
    ['membership', 'bebd32e8e6', 'membership'],
  ],
);

/** Whether the right exists already. */
export const entitlementStatuses = /* @__PURE__ */ createEuVocabulary(
  'entitlement-status',
  'http://data.europa.eu/snb/entitlement-status',
  [
    ['actual', 'b7015a8a8c', 'actual'],
    ['prospective', '5b8d6b34fb', 'prospective'],
  ],
);
