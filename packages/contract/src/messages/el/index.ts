/** Greek; what a sentence lacks here is said in English. */
export const greek = {} as const;
