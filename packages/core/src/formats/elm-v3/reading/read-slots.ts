import type { JsonObject } from '../../../base/index.ts';
import type { CredentialElements } from '../../../domain/index.ts';
import { iscedFields } from '../../../vocabularies/index.ts';
import { readConcept } from '../concepts.ts';
import { readAssessments, readGrades, readSupervision } from './read-assessments.ts';
import { activitiesOf, findClaim, fromClaims, partsOf, readFurther, readRoute } from './read-claim.ts';
import { readDates, readIssuer, readIssuerCountry, readRegisterNumber } from './read-issuance.ts';
import { type Reading, readOrganisation } from './read-organisation.ts';
import { readPerson } from './read-person.ts';
import { readQualityAssurance } from './read-quality-assurance.ts';
import { readLevel, readModes, readOutcomes, readStackability, readWorkload } from './read-specification.ts';
import { listed, nodeOf, nodesOf, present, readMap } from './values.ts';

/**
 * Reads the slots of the European Learning Model into Annex I's elements, in
 * either serialisation. Where a stranger's claim has parts and says nothing
 * itself, the parts speak for it.
 */
export const readSlots = (credential: JsonObject, reading: Reading): CredentialElements => {
  const claim = findClaim(credential);
  const claims = [claim, ...(reading.ours ? [] : partsOf(claim))];
  const specification = nodeOf(claim.specifiedBy);
  const activities = activitiesOf(claim);
  const process = nodeOf(claim.awardedBy);
  const bodies = nodesOf(process.awardingBody);
  const issuer = nodeOf(credential.issuer);
  const route = readRoute(claim);
  const modes = fromClaims(claims, (part) => readModes(nodeOf(part.specifiedBy), activitiesOf(part))) ?? [];
  return present<CredentialElements>({
    learner: readPerson(nodeOf(credential.credentialSubject), reading),
    title:
      readMap(claim.title) ??
      readMap(specification.title) ??
      readMap(nodeOf(credential.displayParameter).title),
    description: readMap(specification.description) ?? readMap(claim.description),
    issuerCountry: readIssuerCountry([issuer, ...bodies], reading),
    awardingBody: listed(bodies.flatMap((body) => readOrganisation(body, reading) ?? [])),
    dateOfIssuing: readDates(credential, process, reading),
    learningOutcomes: fromClaims(claims, (part) => readOutcomes(nodeOf(part.specifiedBy))),
    workload: readWorkload(
      specification,
      reading.ours ? [] : [...activities, ...activities.map(({ specifiedBy }) => nodeOf(specifiedBy))],
    ),
    level: readLevel(specification, reading),
    assessment: fromClaims(claims, (part) =>
      readAssessments(nodeOf(part.specifiedBy), nodesOf(part.provenBy)),
    ),
    participation:
      modes.length === 0 && route === undefined
        ? undefined
        : { modes, ...(route === undefined ? {} : { route }) },
    qualityAssurance: readQualityAssurance(credential, specification, bodies, reading),
    prerequisites: readMap(nodeOf(specification.entryRequirement).noteLiteral),
    supervision: fromClaims(claims, (part) => readSupervision(nodesOf(part.provenBy))),
    grade: fromClaims(claims, (part) => readGrades(nodesOf(part.provenBy))),
    stackability: readStackability(specification),
    furtherInformation: readFurther(claim, specification, reading),
    issuer: readIssuer(issuer, reading),
    registerNumber: readRegisterNumber(credential, reading),
    field: nodesOf(specification.thematicArea).map((field) => readConcept(iscedFields, field))[0],
  });
};
