import { cli } from './command-line/cli.ts';
import { cliExport } from './command-line/cli-export.ts';
import { cliIssue } from './command-line/cli-issue.ts';
import { cliKeys } from './command-line/cli-keys.ts';
import { cliServing } from './command-line/cli-serving.ts';
import { config } from './command-line/config.ts';
import { checks } from './credential/checks.ts';
import { elementValues } from './credential/element-values.ts';
import { elements } from './credential/elements.ts';
import { sealChecks } from './credential/seal-checks.ts';
import { verdicts } from './credential/verdicts.ts';
import { accountMails } from './mails/account-mails.ts';
import { awardMails } from './mails/award-mails.ts';
import { mail } from './mails/mail.ts';
import { account } from './pages/account.ts';
import { api } from './pages/api.ts';
import { apiKeys } from './pages/api-keys.ts';
import { awarding } from './pages/awarding.ts';
import { importing } from './pages/importing.ts';
import { operator } from './pages/operator.ts';
import { practice } from './pages/practice.ts';
import { provider } from './pages/provider.ts';
import { providerDesigning } from './pages/provider-designing.ts';
import { providerOrganisation } from './pages/provider-organisation.ts';
import { providerSeals } from './pages/provider-seals.ts';
import { wallet } from './pages/wallet.ts';
import { apiKeyProblems } from './problems/api-key-problems.ts';
import { awardingProblems } from './problems/awarding-problems.ts';
import { designingProblems } from './problems/designing-problems.ts';
import { fault } from './problems/fault.ts';
import { finding } from './problems/finding.ts';
import { holdingProblems } from './problems/holding-problems.ts';
import { installationProblems } from './problems/installation-problems.ts';
import { problem } from './problems/problem.ts';
import { requestProblems } from './problems/request-problems.ts';
import { sealFaults, sealProblems } from './problems/seal-problems.ts';
import { publicPages } from './public/public.ts';
import { publicCatalogue } from './public/public-catalogue.ts';
import { publicChecking } from './public/public-checking.ts';
import { publicTexts } from './public/public-texts.ts';
import { navigation } from './words/navigation.ts';
import { valuesAndActions } from './words/values-and-actions.ts';

/** Greek, complete: the rooms and their order are those of English. */
export const greek = {
  ...valuesAndActions,
  ...navigation,
  ...verdicts,
  ...checks,
  ...sealChecks,
  ...elements,
  ...elementValues,
  ...publicPages,
  ...publicChecking,
  ...publicCatalogue,
  ...publicTexts,
  ...account,
  ...provider,
  ...providerDesigning,
  ...providerOrganisation,
  ...providerSeals,
  ...apiKeys,
  ...awarding,
  ...importing,
  ...wallet,
  ...operator,
  ...mail,
  ...awardMails,
  ...practice,
  ...problem,
  ...installationProblems,
  ...apiKeyProblems,
  ...awardingProblems,
  ...holdingProblems,
  ...config,
  ...api,
  ...accountMails,
  ...designingProblems,
  ...fault,
  ...requestProblems,
  ...sealProblems,
  ...sealFaults,
  ...finding,
  ...cli,
  ...cliServing,
  ...cliIssue,
  ...cliKeys,
  ...cliExport,
} as const;
