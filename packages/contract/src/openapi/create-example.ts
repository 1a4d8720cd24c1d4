import { isJsonObject, type Json, type JsonObject } from '@sigillo/core/base';

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-12-01',
  'date-time': '2026-12-01T09:30:00Z',
  email: 'name@example.org',
  uri: 'https://example.org/',
  uuid: '019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70',
};

/** Texts that fit the patterns of our fields; the first that fits is the example. */
const texts = ['hohenwald', 'AT', 'EUR', 'en', '/app', '6', '0712', 'kAbs3fX0dJ1m2Qz8r7Tn'];

const textFor = (schema: JsonObject): string => {
  const { format, pattern } = schema;
  if (typeof format === 'string' && byFormat[format] !== undefined) return byFormat[format];
  if (typeof pattern !== 'string') return 'Text';
  const form = new RegExp(pattern, 'u');
  return form.test('Text') ? 'Text' : (texts.find((text) => form.test(text)) ?? 'Text');
};

const objectFor = (schema: JsonObject): JsonObject => {
  const { properties, required, propertyNames, additionalProperties } = schema;
  if (isJsonObject(properties ?? null)) {
    const wanted = Array.isArray(required) ? required : [];
    return Object.fromEntries(
      Object.entries(properties as JsonObject)
        .filter(([name]) => wanted.includes(name))
        .map(([name, described]) => [name, createExample(described as JsonObject)]),
    );
  }
  if (!isJsonObject(additionalProperties ?? null)) return {};
  const name = isJsonObject(propertyNames ?? null) ? textFor(propertyNames as JsonObject) : 'name';
  return { [name]: createExample(additionalProperties as JsonObject) };
};

const numberFor = ({ minimum, exclusiveMinimum }: JsonObject): number => {
  if (typeof minimum === 'number') return Math.max(minimum, 1);
  return typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1;
};

/** The smallest input that fits a JSON Schema of ours: required parts only, invented values. */
export const createExample = (schema: JsonObject): Json => {
  const choice = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choice)) return createExample((choice[0] ?? {}) as JsonObject);
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0] ?? null;
  switch (schema.type) {
    case 'object':
      return objectFor(schema);
    case 'array':
      return Number(schema.minItems ?? 0) > 0 ? [createExample((schema.items ?? {}) as JsonObject)] : [];
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return true;
    default:
      return null;
  }
};
