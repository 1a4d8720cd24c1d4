/** Bulgarian; what a sentence lacks here is said in English. */
export const bulgarian = {} as const;
