/** What the command line says. */
export const cli = {
  'cli.about': 'Issues, checks and keeps micro-credentials for Europe.',
} as const;
