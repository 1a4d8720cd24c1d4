/** How documents name the schemes of identifiers; any other scheme is named as it is. */
const names: Readonly<Record<string, string>> = {
  'european-student-identifier': 'European Student Identifier',
  'student-number': 'Student number',
  national: 'National identifier',
  email: 'E-mail',
  did: 'Decentralized identifier',
  vat: 'VAT number',
  tax: 'Tax number',
  eidas: 'eIDAS identifier',
  lei: 'Legal Entity Identifier',
  eori: 'EORI number',
  pic: 'Participant Identification Code',
  erasmus: 'Erasmus code',
  schac: 'SCHAC home organisation',
  deqar: 'DEQARINST ID',
};
const schemes = new Map(Object.entries(names).map(([scheme, name]) => [name, scheme]));

/** What the register number of the award is called. */
export const registerNumberName = 'Register number';

/** Names a scheme for documents. */
export const toSchemeName = (scheme: string): string => names[scheme] ?? scheme;

/** The scheme that a document names; a stranger's name stays what it is. */
export const fromSchemeName = (name: string): string => schemes.get(name) ?? name;

/** The slots that an organisation has for some schemes, each with the country that issued the number. */
export const legalSlots = [
  { scheme: 'eidas', key: 'eIDASIdentifier', many: false },
  { scheme: 'national', key: 'registration', many: false },
  { scheme: 'vat', key: 'vatIdentifier', many: true },
  { scheme: 'tax', key: 'taxIdentifier', many: true },
] as const;
