/** The lists' terms in Bulgarian, by list and code. Countries and languages are named by the engine. */
export const bulgarianLabels = {} as const;
