import type { JsonObject } from '@sigillo/core/base';
import { z } from 'zod';
import type { Operation } from '../api/index.ts';
import * as api from '../api/index.ts';
import { createExample } from './create-example.ts';

/** Every operation of the API, in the order of its files. */
export const operations: readonly Operation[] = Object.entries(api)
  .filter(([name]) => name.endsWith('Operations'))
  .flatMap(([, group]) => Object.values(group) as Operation[]);

const toSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonObject => {
  const { $schema: _dialect, ...written } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return written as JsonObject;
};

const parametersOf = (schema: z.ZodType | undefined, place: 'path' | 'query'): JsonObject[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = toSchema(schema, 'input') as {
    properties?: JsonObject;
    required?: string[];
  };
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: described,
    ...(place === 'path' ? { example: createExample(described as JsonObject) } : {}),
  }));
};

const binary: JsonObject = { schema: { type: 'string', format: 'binary' } };
const contents = (types: readonly string[], content: JsonObject): JsonObject =>
  Object.fromEntries(types.map((type) => [type, content]));

const bodyOf = (operation: Operation): JsonObject => {
  if (operation.rawBody) {
    return { requestBody: { required: true, content: contents(operation.rawBody.mediaTypes, binary) } };
  }
  if (!operation.body) return {};
  const schema = toSchema(operation.body, 'input');
  const content = contents(['application/json'], { schema, example: createExample(schema) });
  return { requestBody: { required: true, content } };
};

const answerOf = (operation: Operation): JsonObject => {
  if (operation.file) return { content: contents(operation.file.mediaTypes, binary) };
  if (!operation.response) return {};
  const type = operation.events ? 'text/event-stream' : 'application/json';
  return { content: contents([type], { schema: toSchema(operation.response, 'output') }) };
};

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Any text of up to 200 characters. With the same one, a repeated write is done once.',
  schema: { type: 'string', maxLength: 200 },
};

const describe = (operation: Operation): JsonObject => ({
  operationId: operation.id,
  summary: operation.summary,
  tags: [operation.id.split('.')[0] ?? operation.id],
  parameters: [
    ...parametersOf(operation.params, 'path'),
    ...parametersOf(operation.query, 'query'),
    ...(operation.method === 'get' || operation.secret ? [] : [idempotencyKey]),
  ],
  ...bodyOf(operation),
  responses: {
    [String(operation.status ?? 200)]: { description: operation.summary, ...answerOf(operation) },
    default: {
      description: 'A refusal',
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      },
    },
  },
  ...(operation.audience === 'public' || operation.audience === 'practice'
    ? { security: [] }
    : {
        security: [{ session: [] }, ...(operation.scope === undefined ? [] : [{ key: [operation.scope] }])],
      }),
});

/**
 * The API as OpenAPI, made of the operations themselves: what is described is
 * what is served.
 *
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export const createOpenApi = (installation: {
  readonly origin: string;
  readonly practice: boolean;
  readonly title: string;
}): JsonObject => {
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    if (operation.audience === 'practice' && !installation.practice) continue;
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.1',
    info: { title: installation.title, version: '1', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: installation.origin }],
    paths,
    components: {
      schemas: { Problem: toSchema(api.problemDocumentSchema, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: installation.origin.startsWith('https:') ? '__Host-sigillo_session' : 'sigillo_session',
        },
        key: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'sigillo_<id>_<secret>',
          description: `A key of one organisation for its programs. What an operation asks of it stands with the operation: ${api.apiScopes.join(', ')}.`,
        },
      },
    },
  };
};
