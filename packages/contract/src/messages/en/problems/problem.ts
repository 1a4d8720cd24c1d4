/**
 * Expected refusals, by the code of the Problem: `title` says what happened, `remedy` what to do. A code
 * without both is refused by the checks.
 */
export const problem = {
  'problem.unexpected.title': 'Something went wrong on our side',
  'problem.unexpected.remedy':
    '{trace, select, none {Try again in a few minutes.} other {Try again. If it happens again, tell us this number: {trace}.}}',
  'problem.unreachable.title': 'We can’t reach the server',
  'problem.unreachable.remedy': 'Check your connection. What you typed is kept here.',
  'problem.too-large.title': 'This is larger than we take in.',
  'problem.too-large.remedy': 'Send a smaller file, or fewer rows at a time.',
  'problem.gzip-malformed.title': 'Compressed data can’t be unpacked.',
  'problem.gzip-malformed.remedy': 'It was cut off or changed on the way. Fetch it again from where it came.',
} as const;
