/** The learner's wallet. */
export const wallet = {
  'wallet.credentials.title': 'Your credentials',
  'wallet.credentials.empty':
    'No credential yet. When a provider awards you one, you get a mail with a link to collect it.',
} as const;
