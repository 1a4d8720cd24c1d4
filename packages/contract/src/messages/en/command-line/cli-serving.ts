/** What the commands say that start and prepare an installation. */
export const cliServing = {
  'cli.serve.summary': 'Start the server, with everything that it needs',
  'cli.serve.filling':
    'Filling the practice installation with invented organisations and people. This takes a moment, once.',
  'cli.serve.practice':
    'Sigillo is running for practice at {origin}\n\nTry:\n  1. {origin}/sign-in  become one of the invented people with one click\n  2. {origin}/find  find a micro-credential and see what it promises\n  3. {origin}/verify  check a credential\n\nMails are kept at {origin}/practice/mailbox. Nothing made here proves anything.',
  'cli.serve.running': 'Sigillo is running at {origin}',
  'cli.serve.set-up':
    'Nobody runs this installation yet. Open this link once, within a day, to become its operator:\n  {link}',
  'cli.serve.stop': 'Stop it with Ctrl-C.',
  'cli.serve.help':
    'Start the server, with everything that it needs. Without configuration it runs for practice, with a database of its own.\n\nUsage: sigillo serve [--empty]\n\n  --empty   add no invented organisations and people\n\nIt is configured by variables of the environment (in brackets what they are when nothing is said):\n{variables}\n\nExamples:\n  sigillo serve\n  PORT=9000 DATA_DIR=/srv/sigillo sigillo serve\n\nExit codes:\n  0   it was asked to stop\n  1   it couldn’t start; what to do is said\n  64  the command can’t be understood',
  'cli.serve.mail-in-clear':
    'Mails, and with them sign-in links, may go to {host} unencrypted: SMTP_TLS is “optional”. Leave it out as soon as that mail server offers STARTTLS.',
  'cli.migrate.summary': 'Bring the database up to date without serving anybody',
  'cli.migrate.done': 'The database is up to date.',
  'cli.migrate.help':
    'Bring the database up to date without serving anybody. “sigillo serve” does so too when it starts.\n\nUsage: sigillo migrate\n\nIt reads the same variables as “sigillo serve --help” lists.\n\nExit codes:\n  0   it is up to date\n  1   it couldn’t be done; what to do is said\n  64  the command can’t be understood',
  'cli.seed.summary': 'Fill a practice installation with invented organisations and people',
  'cli.seed.done': 'The practice data are in.',
  'cli.seed.nothing': 'The practice data were there already; nothing was added.',
  'cli.seed.help':
    'Fill a practice installation with invented organisations, micro-credentials, people and awards. A second run adds nothing; in production it is refused.\n\nUsage: sigillo seed\n\nIt reads the same variables as “sigillo serve --help” lists.\n\nExit codes:\n  0   the data are there\n  1   it couldn’t be done; what to do is said\n  64  the command can’t be understood',
} as const;
