/** The operator's pages: running an installation. */
export const operator = {
  'operator.health.title': 'Health of this installation',
} as const;
