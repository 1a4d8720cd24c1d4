import { isJsonObject, type JsonObject } from '../../base/index.ts';
import { type ConfigurationId, configurationOf } from './configurations.ts';
import { microCredentialClaim } from './micro-credential-claim.ts';

/** Selects claims by their names from the top. */
export type SelectivePath = readonly (string | number | null)[];

/** Said openly of every credential, also where a configuration's own claim can be withheld: whose it is. */
const alwaysOpen = ['issuer'];

/**
 * Which claims the holder can withhold, each alone: all that the configuration doesn't
 * keep open, and in our own claim every element whose claims can all be withheld.
 */
export const selectiveClaims = (claims: JsonObject, configuration: ConfigurationId): SelectivePath[] => {
  const { claims: table } = configurationOf(configuration);
  const named = table.filter(({ name, sd }) => sd !== 'never' && name in claims).map(({ name }) => [name]);
  const own = claims[microCredentialClaim];
  const elements = isJsonObject(own) && isJsonObject(own.elements) ? Object.keys(own.elements) : [];
  const closed = elements.filter(
    (element) => !alwaysOpen.includes(element) && !isOpen(element, configuration),
  );
  return [...named, ...closed.map((element) => [microCredentialClaim, 'elements', element])];
};

/** The description stands where the configuration puts it, so it is as open as the title. */
const isOpen = (element: string, configuration: ConfigurationId): boolean => {
  const wanted = element === 'description' ? 'title' : element;
  return configurationOf(configuration).claims.some(
    ({ element: carried, sd, list }) =>
      carried === wanted && sd === 'never' && list === undefined && carried !== 'furtherInformation',
  );
};
