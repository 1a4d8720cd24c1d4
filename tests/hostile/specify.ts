import { buildSpecification } from '@sigillo/core/testing/builders';

/** Puts a text wherever a specification takes one; titles and names keep it whole. */
export const specify = (texts: readonly string[]) => {
  let at = 0;
  const next = (): { en: string } => {
    at += 1;
    return { en: texts[at % texts.length] as string };
  };
  const plain = buildSpecification();
  return buildSpecification({
    languages: ['en'],
    title: next(),
    description: next(),
    outcomes: plain.outcomes.map((outcome) => ({
      ...outcome,
      statement: next(),
      skills: outcome.skills.map((skill) => ({ ...skill, label: next() })),
      criteria: outcome.criteria.map((criterion) => ({ ...criterion, statement: next() })),
    })),
    assessments: plain.assessments.map(({ gradingScheme: _, ...assessment }) => ({
      ...assessment,
      title: next(),
    })),
    need: { kinds: ['societal'], statement: next(), participation: [] },
    prerequisites: next(),
    stackability: { kind: 'stackable', towards: [{ title: next(), receiver: next().en }] },
    furtherInformation: { note: next(), url: 'https://hohenwald.example/"><script>alert(1)</script>' },
  });
};
