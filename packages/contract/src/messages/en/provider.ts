/** The provider's work: designing, approving, awarding. */
export const provider = {
  'provider.completeness.title': 'Complete for the European standard',
  'provider.import.not-a-number':
    'Row {row}, {column}: “{value}” isn’t a number. Write {suggestion}, or leave it empty for the {preset} of the offer.',
} as const;
