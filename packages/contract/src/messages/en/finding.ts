/** Findings of linting, importing and verifying, by code: one sentence each, with its remedy. */
export const finding = {
  'finding.required': 'Fill this in.',
  'finding.too-long': 'This is too long: {count} characters, and at most {limit} fit.',
} as const;
