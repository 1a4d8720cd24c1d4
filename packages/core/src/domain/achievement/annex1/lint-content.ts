import type { CredentialContent } from '../../credential/credential-content.ts';
import type { Finding } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { lintSpecification } from './lint-specification.ts';
import { lintBodies, lintCopy, lintDates, lintResults } from './rules/award.ts';
import { lintLearner } from './rules/learner.ts';

/** The content itself names who awards and where, so what the specification's rules say of that is dropped. */
const isAnswered = ({ code, pointer }: Finding): boolean =>
  pointer === '' || code === 'awarding-body-missing';

/**
 * Holds the frozen content of a credential against all sixteen elements. Pointers
 * are into the content. Run before every signature; `context` is the sealing
 * organisation's, as of today.
 */
export const lintContent = (content: CredentialContent, context: LintContext): readonly Finding[] => [
  ...lintLearner(content.learner, context.today),
  ...lintBodies(content, context),
  ...lintSpecification(content.achievement.specification, context)
    .filter((finding) => !isAnswered(finding))
    .map((finding) => ({ ...finding, pointer: `/achievement/specification${finding.pointer}` })),
  ...lintDates(content, context),
  ...lintResults(content),
  ...lintCopy(content),
];
