import { account } from './account.ts';
import { accountMails } from './account-mails.ts';
import { api } from './api.ts';
import { awardMails } from './award-mails.ts';
import { awarding } from './awarding.ts';
import { awardingProblems } from './awarding-problems.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { cliServing } from './cli-serving.ts';
import { common } from './common.ts';
import { config } from './config.ts';
import { designingProblems } from './designing-problems.ts';
import { elementValues } from './element-values.ts';
import { elements } from './elements.ts';
import { fault } from './fault.ts';
import { finding } from './finding.ts';
import { holdingProblems } from './holding-problems.ts';
import { importing } from './importing.ts';
import { installationProblems } from './installation-problems.ts';
import { mail } from './mail.ts';
import { navigation } from './navigation.ts';
import { operator } from './operator.ts';
import { practice } from './practice.ts';
import { problem } from './problem.ts';
import { provider } from './provider.ts';
import { providerDesigning } from './provider-designing.ts';
import { providerOrganisation } from './provider-organisation.ts';
import { publicPages } from './public.ts';
import { publicCatalogue } from './public-catalogue.ts';
import { publicChecking } from './public-checking.ts';
import { publicTexts } from './public-texts.ts';
import { requestProblems } from './request-problems.ts';
import { sealChecks } from './seal-checks.ts';
import { verdicts } from './verdicts.ts';
import { wallet } from './wallet.ts';

/** English, complete. One file per area; ids start with the area's word. */
export const english = {
  ...common,
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
  ...awarding,
  ...importing,
  ...wallet,
  ...operator,
  ...mail,
  ...awardMails,
  ...practice,
  ...problem,
  ...installationProblems,
  ...awardingProblems,
  ...holdingProblems,
  ...config,
  ...api,
  ...accountMails,
  ...designingProblems,
  ...fault,
  ...requestProblems,
  ...finding,
  ...cli,
  ...cliServing,
} as const;
