import type { JsonObject } from '../../../base/index.ts';
import type { AwardRoute, CredentialElements } from '../../../domain/index.ts';
import { isAbout, subjectOf } from '../note-subjects.ts';
import type { Reading } from './read-organisation.ts';
import { firstText, listed, nodeOf, nodesOf, present, readNotes } from './values.ts';

type Further = NonNullable<CredentialElements['furtherInformation']>;

/** The claim that the credential is about: the achievement where there is one. */
export const findClaim = (credential: JsonObject): JsonObject => {
  const claims = nodesOf(nodeOf(credential.credentialSubject).hasClaim);
  return claims.find(({ type }) => type === 'LearningAchievement') ?? claims[0] ?? {};
};

/** Parts of a claim and their parts, as deep and as many as anybody would nest them in earnest. */
export const partsOf = (claim: JsonObject): JsonObject[] => {
  const parts: JsonObject[] = [];
  let layer = nodesOf(claim.hasPart);
  for (let depth = 0; depth < 4 && parts.length < 500; depth += 1) {
    parts.push(...layer);
    layer = layer.flatMap(({ hasPart }) => nodesOf(hasPart)).slice(0, 500);
  }
  return parts;
};

/** What the learner took part in. A claim may be an activity itself. */
export const activitiesOf = (claim: JsonObject): JsonObject[] =>
  claim.type === 'LearningActivity' ? [claim] : nodesOf(claim.influencedBy);

/** What the claim itself says; what its parts say where it is silent. */
export const fromClaims = <T>(
  [claim = {}, ...parts]: readonly JsonObject[],
  read: (claim: JsonObject) => readonly T[],
): readonly T[] | undefined => listed(read(claim)) ?? listed(parts.flatMap(read));

/** The way that led to the award, where a note of ours says it. */
export const readRoute = (claim: JsonObject): AwardRoute | undefined =>
  (['course', 'validation'] as const).find((route) =>
    nodesOf(claim.additionalNote).some((note) => isAbout(note, `route-${route}`)),
  );

/** Notes about nothing else, and pages; a stranger's may stand in many places. */
export const readFurther = (
  claim: JsonObject,
  specification: JsonObject,
  { ours }: Reading,
): Further | undefined => {
  const activities = ours ? [] : activitiesOf(claim);
  const about = ours ? [specification] : [claim, specification, ...activities];
  const notes = about
    .flatMap((node) => nodesOf(node.additionalNote))
    .filter((note) => !ours || subjectOf(note) === undefined);
  const pages = [
    specification.homepage,
    ...(ours ? [] : [claim.supplementaryDocument, specification.supplementaryDocument]),
  ];
  const further = present<Further>({
    note: readNotes(notes),
    url: pages.map((page) => firstText(nodeOf(page).contentURL)).find((url) => url !== undefined),
  });
  return Object.keys(further).length === 0 ? undefined : further;
};
