/** openapi: the API described for programs and developers, made of the same operations that are served. */

export * from './create-example.ts';
export * from './create-openapi.ts';
