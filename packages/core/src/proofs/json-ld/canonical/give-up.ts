/** Thrown where the answer is the reference path's alone. Never leaves json-ld. */
export class Undecided extends Error {}

/** Thrown where canonicalisation would take more work than is allowed. Never leaves json-ld. */
export class TooComplex extends Error {}
