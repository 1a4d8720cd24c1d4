/** The operator and the sealing keys of an organisation. */
export const cliKeys = {
  'cli.keys.summary': 'List, renew and report the sealing keys of an organisation',
  'cli.keys.one-organisation': 'Name one organisation, as in the address of its pages.',
  'cli.keys.one-step': 'Choose one: --new or --compromised.',
  'cli.keys.needs-reason': 'Say with --reason what happened; it stays in the organisation’s record.',
  'cli.keys.needs-last-good':
    'Say with --last-good when the key was still safe, for example 2026-11-20T18:00:00+01:00.',
  'cli.keys.none': 'There is no key yet. The first one is made when the organisation is confirmed.',
  'cli.keys.line':
    '{id}  {type}  {state, select, active {in use} retired {retired} other {in wrong hands}}  since {since}  {sealed, plural, one {# seal} other {# seals}}',
  'cli.keys.new.consequence':
    'A new key would seal from now on, and the one in use would be retired: its private half is forgotten. What it sealed stays as good as it is.',
  'cli.keys.new.done': 'A new key is in use: {id}',
  'cli.keys.compromised.consequence':
    'Everything sealed with {id} after {time} would stop counting, everywhere and for good. What was sealed before stays in force. If it is the key in use, a new one is made. This can’t be undone.',
  'cli.keys.compromised.done': 'The key {id} is reported. Its seals count until {time}.',
  'cli.keys.not-yet': 'Nothing was changed. Run it again with --yes to do it.',
  'cli.keys.help':
    'List, renew and report the sealing keys of an organisation, on the database of this installation. Private halves are never shown.\n\nUsage: sigillo keys [OPTIONS] ORGANISATION\n\n  ORGANISATION         as in the address of its pages\n  --new                make a new key and retire the one in use\n  --compromised KEY    say that a key is in wrong hands\n  --last-good INSTANT  when it was still safe, with the offset of its time zone\n  --reason TEXT        what happened, for the organisation’s record\n  --yes                do it; without it only the consequences are said\n  --json               one JSON object per key and line\n\nIt reads the same variables as “sigillo serve --help” lists, and may run beside the server.\n\nExamples:\n  sigillo keys hohenwald\n  sigillo keys hohenwald --new --yes\n\nExit codes:\n  0   it is done, or the keys are listed\n  1   it couldn’t be done, or waits for --yes; what to do is said\n  64  the command can’t be understood',
} as const;
