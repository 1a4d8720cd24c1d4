import type { JsonObject } from '../../base/index.ts';
import type { ElementId, LanguageMap } from '../../domain/index.ts';
import { type ConfigurationId, configurationOf } from './configurations.ts';

/** What people read of a type: texts come from the catalogue of messages, by language. */
export interface TypeMetadataTexts {
  readonly name: LanguageMap;
  readonly description?: LanguageMap;
  readonly elements: Readonly<Partial<Record<ElementId, LanguageMap>>>;
}

/**
 * Creates the metadata of a configuration's type: its claims, which of them can be
 * withheld, and what each is called in every language.
 *
 * @see SD-JWT-based Verifiable Credentials, sections 6 and 9
 */
export const createTypeMetadata = (
  id: ConfigurationId,
  { name, description, elements }: TypeMetadataTexts,
): JsonObject => {
  const { vct, claims } = configurationOf(id);
  const [first = ''] = Object.values(name);
  return {
    vct,
    name: first,
    display: Object.entries(name).map(([locale, text]) => ({
      locale,
      name: text,
      ...(description?.[locale] === undefined ? {} : { description: description[locale] }),
    })),
    claims: claims.flatMap(({ name: claim, element, mandatory, sd, list }) => {
      const labels = Object.entries((element && elements[element]) ?? {});
      const display =
        labels.length === 0 ? {} : { display: labels.map(([locale, label]) => ({ locale, label })) };
      const entry: JsonObject = { path: [claim], ...display, mandatory, sd };
      return list === undefined
        ? [entry]
        : [entry, { path: [claim, null], ...display, mandatory, sd: 'never' } as JsonObject];
    }),
  };
};
