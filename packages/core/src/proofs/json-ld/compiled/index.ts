/**
 * compiled: JSON-LD documents over known contexts to RDF statements, at once. The
 * library processes each context the first time it is met; what comes of it is
 * a state of a machine, and the walk goes from state to state. It leaves
 * everything out of the ordinary, and every refusal, to the reference path.
 */
export { ContextMachine } from './context-machine.ts';
export { expandToQuads } from './expand-to-quads.ts';
export { quote, writeJsonText } from './literals.ts';
export { Missing } from './signals.ts';
export { isPlainIri } from './terms.ts';
