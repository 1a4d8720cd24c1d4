/** The lists' terms in Greek, by list and code. Countries and languages are named by the engine. */
export const greekLabels = {} as const;
