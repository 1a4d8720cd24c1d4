/**
 * credential: how a credential looks, wherever it is shown: card, verdict sheet,
 * ledger of checks, the sixteen elements. It renders what a report says and
 * judges nothing; works without JavaScript; fetches nothing.
 */
export { CheckLedger } from './check-ledger.tsx';
export { CheckedItems } from './checked-items.tsx';
export { ConceptText, chooseConcept } from './concept-text.tsx';
export { CredentialCard, UncollectedCard, type WalletCard } from './credential-card.tsx';
export { CredentialDetail } from './credential-detail.tsx';
export { CredentialVerdict, ReportSeal } from './credential-verdict.tsx';
export { ElementsList } from './elements-list.tsx';
export { type ChosenText, chooseText, LanguageText } from './language-text.tsx';
export { elementsOf, factsOf, isNamed, issuerNameOf, isTrusted } from './report-facts.ts';
export { SchemeName } from './values/people.tsx';
export { countryNames, dateText, levelText, workloadText } from './values/short-values.ts';
export { zoneText } from './values/zone-text.ts';
export {
  isVerdictName,
  type VerdictLook,
  type VerdictName,
  verdictLooks,
  verdictNameOf,
} from './verdict-look.ts';
export { VerifyResults } from './verify-results.tsx';
export { openableAddress, WebLink } from './web-link.tsx';
