/** The provider's work: designing, approving, awarding. */
export const provider = {
  'provider.completeness.title': 'Complete for the European standard',
} as const;
