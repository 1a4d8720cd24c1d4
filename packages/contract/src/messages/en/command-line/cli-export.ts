/** Everything of an organisation, taken out by the operator. */
export const cliExport = {
  'cli.export.summary': 'Write everything of an organisation to files that other systems read',
  'cli.export.one-organisation': 'Name one organisation, as in the address of its pages.',
  'cli.export.no-directory': 'Say with --to in which directory to put it.',
  'cli.export.directory-taken':
    '{directory} isn’t empty. Name a new directory, so that nothing is overwritten.',
  'cli.export.file': '{path}: {records, plural, one {# record} other {# records}}',
  'cli.export.done':
    'Everything of {organisation} is in {directory}. It holds personal data: keep it closed.',
  'cli.export.help':
    'Write everything of an organisation to a directory: its profile, designs, offerings, decisions, register and sealed credentials, with a manifest and checksums. docs/export.md says what is in each file.\n\nUsage: sigillo export --to DIRECTORY ORGANISATION\n\n  ORGANISATION    as in the address of its pages\n  --to DIRECTORY  a new or empty directory; only you can read what is put there\n\nIt reads the same variables as “sigillo serve --help” lists, and may run beside the server. That it was done is recorded.\n\nExamples:\n  sigillo export --to hohenwald-2026-11 hohenwald\n  sigillo verify --offline --trust hohenwald-2026-11/trust/register.json hohenwald-2026-11/credentials/*.json\n\nExit codes:\n  0   everything is written\n  1   it couldn’t be done; what to do is said\n  64  the command can’t be understood',
} as const;
