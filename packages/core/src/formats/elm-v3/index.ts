/**
 * elm-v3: a credential's content as a European Digital Credential (European
 * Learning Model 3.2), and any such credential back into Annex I's elements. It
 * leaves the seal (JAdES) to `proofs`, and what a credential is worth to
 * `verification`.
 *
 * @see https://europa.eu/europass/elm-browser/
 */
export * from './display-image.ts';
export * from './elm-losses.ts';
export * from './lint-elm.ts';
export * from './names.ts';
export * from './parse-elm-envelope.ts';
export * from './read-elm.ts';
export { type IssuerStatement, readIssuerStatement } from './reading/read-issuer-statement.ts';
export { type ElmMarks, readElmMarks } from './supplement.ts';
export { createContext } from './terms/term-table.ts';
export * from './to-elm.ts';
export { toOrganizationIdentifier } from './writing/to-issuer.ts';
