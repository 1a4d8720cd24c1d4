/** The variables of the environment, for the operator; and what is wrong with one. */
export const config = {
  'cli.config.mode':
    'practice (everything works, nothing proves anything) or production. Fixed at the first start.',
  'cli.config.port': 'The port that the server listens on.',
  'cli.config.host':
    'The address it listens on: localhost for this machine only, 0.0.0.0 for all networks, behind a proxy.',
  'cli.config.public-origin':
    'Scheme and host of every public address, for instance https://credentials.example.org. In production it is needed. Fixed at the first start, because signed credentials carry it.',
  'cli.config.proxies':
    'How many proxies stand before it, each of which appends to X-Forwarded-For who asked it. 1 in production, 0 in practice mode.',
  'cli.config.data-dir': 'The directory that holds the embedded database and the record of erasures.',
  'cli.config.database-url':
    'A PostgreSQL server (15 or newer) to use in place of the embedded one, with the login that owns the tables.',
  'cli.config.database-app-url':
    'The same database with the login sigillo_app. Needed only behind PgBouncer.',
  'cli.config.database-pool': 'The most connections that this process opens.',
  'cli.config.master-key':
    'The key that opens all others: 32 bytes as base64 (openssl rand -base64 32), or file: and the path of a file that holds them. In practice mode one is made. Keep a copy apart from the backups.',
  'cli.config.smtp-url':
    'The mail server, for instance smtps://user:password@mail.example.org. In practice mode mails go to a page.',
  'cli.config.smtp-tls':
    'Whether mails go only over TLS: required, or optional for a mail server beyond this machine that has none. An address with smtp:// uses STARTTLS. It counts in production.',
  'cli.config.mail-from':
    'The sender of mails, for instance credentials@example.org; a name may stand before it, the address then in angle brackets.',
  'cli.config.mail-delay-minutes':
    'How long mails wait after an award, so that it can be undone before anybody is told. 15 in production, 0 in practice mode.',
  'cli.config.trust-registers':
    'Registers of other installations whose issuers you trust: files, or addresses that start with https://, with commas between.',
  'cli.config.trust-authorities':
    'Files of certificates (PEM), with commas between: authorities that you trust to issue certificates for e-seals and time stamps.',
  'cli.config.timestamp-url':
    'An authority for time stamps (RFC 3161). E-seals are stamped by it, so that they can be checked after their certificate has run out. Practice mode has its own.',
  'cli.config.role':
    'What this process does: web (answer requests), worker (jobs and mails) or all. Several processes need DATABASE_URL.',
  'cli.config.log-level': 'How much is logged.',
  'cli.config-fault.not-a-number-in-range':
    '{name} must be a whole number from {least, number} to {most, number}.',
  'cli.config-fault.not-a-choice': '{name} must be one of: {choices}.',
  'cli.config-fault.not-an-address': '{name} must be an address that starts with one of: {schemes}.',
  'cli.config-fault.not-an-origin':
    '{name} must be a scheme and a host with nothing after it, for instance https://credentials.example.org.',
  'cli.config-fault.not-a-sender':
    '{name} must be an e-mail address, or a name and the address in angle brackets.',
  'cli.config-fault.needed-in-production':
    '{name} is needed in production. Set it, or set MODE=practice to try Sigillo out.',
  'cli.config-fault.not-https': '{name} must start with https:// in production.',
  'cli.config-fault.needed-for-role':
    '{name} is needed when ROLE isn’t all: processes that share the work share a database server.',
  'cli.config-fault.needed-for-app-url':
    '{name} is needed beside DATABASE_APP_URL: the owner’s login keeps the tables up to date.',
} as const;
