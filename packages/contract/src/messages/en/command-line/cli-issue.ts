/** Awarding a list of learners from the command line. */
export const cliIssue = {
  'cli.issue.summary': 'Award a list of learners through a running installation',
  'cli.issue.no-file': 'Name one file, or - for standard input.',
  'cli.issue.no-url': 'Say which installation: set SIGILLO_URL, or add --url https://….',
  'cli.issue.url-malformed':
    '“{url}” isn’t an address such as https://credentials.example.org. Only this computer may be asked without https.',
  'cli.issue.no-key': 'There is no key: set SIGILLO_API_KEY, or name a file that holds it with --key-file.',
  'cli.issue.no-organisation': 'Say for which organisation: set SIGILLO_ORGANISATION, or add --organisation.',
  'cli.issue.no-decision': 'Say under which decision: add either --decision or --achievement.',
  'cli.issue.decision-none':
    'No person has recorded a decision on this micro-credential yet. Record one in the application, then run this again.',
  'cli.issue.decision': 'Decision of {day} by {by} ({minute}): {title}',
  'cli.issue.preview':
    '{rows, plural, one {# row} other {# rows}}: {ready, number} to award, {already, number} awarded before, {faulty, number} faulty',
  'cli.issue.faults-more': '… and {more, plural, one {# more} other {# more}}',
  'cli.issue.nothing': 'There is nothing to award.',
  'cli.issue.not-yet': 'Nothing was awarded. Run it again with --yes to award.',
  'cli.issue.progress': '{done, number} of {total, number} awarded',
  'cli.issue.done': '{done, number} awarded, {already, number} awarded before, {failed, number} failed.',
  'cli.issue.unfinished':
    'The installation says of this list: “{state}”. Look at the list in the application.',
  'cli.issue.unreachable': 'The installation at {url} can’t be reached: {reason}.',
  'cli.issue.refused': '{title} {detail} ({code})',
  'cli.issue.not-ours': 'What answers at {url} isn’t Sigillo (status {status}).',
  'cli.issue.help':
    'Award a list of learners through a running installation. The file is read there, as when somebody uploads it.\n\nUsage: sigillo issue [OPTIONS] FILE\n\n  FILE                 a list of learners; - reads standard input\n  --achievement ID     the micro-credential; awards under the newest decision on it that a person recorded\n  --decision ID        or the decision itself\n  --organisation NAME  as in the address of its pages (or SIGILLO_ORGANISATION)\n  --url URL            the installation (or SIGILLO_URL)\n  --key-file FILE      holds the organisation’s key; otherwise SIGILLO_API_KEY does. It never stands in the command itself\n  --key-column NAME    the column whose value makes a row one award; otherwise the learner’s identifier or e-mail\n  --yes                award; without it only what would happen is said\n  --json               one JSON object at the end, for scripts\n\nThe key needs the scopes decisions:read and awards:write. The same list again awards nobody twice. Rows that are wrong stay out, and are said; the others are awarded.\n\nExamples:\n  sigillo issue --achievement 019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70 learners.csv\n  sigillo issue --decision 019b3c1f-1d22-7aa1-8c0e-93d6f0a1b2c3 --yes --json learners.csv\n\nExit codes:\n  0   every row is awarded or was before; without --yes, every row could be\n  1   some rows are wrong or failed\n  2   the installation refused, or couldn’t be reached\n  64  the command can’t be understood, or a file can’t be read',
} as const;
