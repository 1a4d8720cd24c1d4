/** What the command line says. */
export const cli = {
  'cli.overview':
    'Sigillo issues, checks and keeps micro-credentials for Europe.\n\nUsage: sigillo COMMAND [OPTIONS]\n\n{commands}\n\nsigillo COMMAND --help says more about one of them.',
  'cli.command-unknown': 'There is no command “{name}”.',
  'cli.help-hint': 'See: sigillo {name} --help',
  'cli.option-unknown': 'These options can’t be understood: {reason}.',
  'cli.file-unreadable': 'The file {file} can’t be read. Check its name and that you may read it.',

  'cli.verify.summary': 'Check credentials, or everything in a learner’s export',
  'cli.verify.no-file': 'Name at least one file, or - for standard input.',
  'cli.verify.nothing-inside': 'There is no credential in the export {file}.',
  'cli.verify.stdin-twice': 'Standard input can be read only once.',
  'cli.verify.practice-malformed': '“{origin}” isn’t an address such as http://localhost:8080.',
  'cli.verify.authorities-malformed':
    '{file} is neither a register nor certificates in PEM. Say which file you trust, or leave it out.',
  'cli.verify.register-malformed':
    '{file} isn’t a register of organisations. Fetch it again from who keeps it.',
  'cli.verify.register-seal-wrong':
    'The register in {file} has been changed since it was sealed. Fetch it again from who keeps it.',
  'cli.verify.help':
    'Check credentials, or everything in a learner’s export.\n\nUsage: sigillo verify [OPTIONS] FILE…\n\n  FILE               a credential (.json), a picture (.png, .svg) or PDF with one\n                     inside, or an export; - reads standard input\n  --trust FILE       a register of organisations that you trust, or certificates\n                     (PEM) of authorities for e-seals and time stamps; may be repeated\n  --offline          ask nobody: use only the files given here\n  --practice ORIGIN  also ask a practice installation, for example http://localhost:8080\n  --json             one JSON object per credential and line, for scripts\n\nNobody learns which credential you check: only key documents and whole status lists are fetched.\n\nExamples:\n  sigillo verify credential.json\n  sigillo verify --trust register.json --json *.json\n  sigillo verify --offline --trust register.json export.json\n\nExit codes:\n  0   all are genuine and in force\n  1   one or more are unreadable, tampered, revoked, suspended or expired\n  2   otherwise, one or more couldn’t be checked, or their issuer is unknown\n  3   otherwise, one or more are for practice\n  64  the command can’t be understood, or a file can’t be read',
} as const;
