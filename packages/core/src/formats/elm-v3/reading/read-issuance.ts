import type { JsonObject } from '../../../base/index.ts';
import type { CredentialElements } from '../../../domain/index.ts';
import { registerNumberName } from '../identifier-schemes.ts';
import { globalId, type Reading, readAddress, readIdentifiers } from './read-organisation.ts';
import { firstText, nodeOf, nodesOf, present, readDay, readMap } from './values.ts';

type Dates = NonNullable<CredentialElements['dateOfIssuing']>;
type Place = NonNullable<Dates['place']>;
type Issuer = NonNullable<CredentialElements['issuer']>;

/** Countries of the issuer and of whoever awards; the issuer's region. */
export const readIssuerCountry = (
  [issuer = {}, ...bodies]: readonly JsonObject[],
  reading: Reading,
): CredentialElements['issuerCountry'] => {
  const [home, ...others] = [issuer, ...bodies].map((node) => readAddress(nodeOf(node.location), reading));
  const countries = [home, ...others].flatMap((address) => address?.country ?? []);
  if (countries.length === 0) return undefined;
  const region = home?.region ?? (reading.ours ? undefined : others[0]?.region);
  return { countries: [...new Set(countries)], ...(region === undefined ? {} : { region }) };
};

/** When it was issued and awarded, where, and until when it holds. */
export const readDates = (
  credential: JsonObject,
  process: JsonObject,
  reading: Reading,
): CredentialElements['dateOfIssuing'] => {
  const { issued, issuanceDate, validFrom, expirationDate, validUntil } = credential;
  const at = firstText(issued) ?? firstText(issuanceDate) ?? firstText(validFrom);
  if (at === undefined) return undefined;
  const address = readAddress(nodeOf(process.location), reading);
  return present<Dates>({
    issued: at,
    awarded: readDay(process.awardingDate),
    place:
      address === undefined
        ? undefined
        : present<Place>({ country: address.country, locality: address.locality }),
    validUntil: firstText(expirationDate) ?? firstText(validUntil),
  });
};

/** Who seals. */
export const readIssuer = (issuer: JsonObject, reading: Reading): Issuer | undefined => {
  const name = readMap(issuer.legalName) ?? readMap(issuer.prefLabel);
  const id = globalId(issuer, reading);
  if (name === undefined && id === undefined) return undefined;
  // The profile demands it of every issuer, so ours has one whether or not it was stated.
  const { eIDASIdentifier: _, ...others } = issuer;
  return present<Issuer>({ id, name, identifiers: readIdentifiers(reading.ours ? others : issuer) });
};

/** The number in the award register; a stranger's first number of the credential. */
export const readRegisterNumber = ({ identifier }: JsonObject, { ours }: Reading): string | undefined =>
  nodesOf(identifier)
    .filter(({ schemeName }) => !ours || firstText(schemeName) === registerNumberName)
    .map(({ notation }) => firstText(notation))[0];
