/**
 * Versions whose author has asked what is still missing, by following a link to
 * it or by checking their answers. Before that an empty field is no error.
 */
const asked = new Set<string>();

/** Remembers until the application is loaded anew. */
export const askForMissing = (version: string): void => {
  asked.add(version);
};

export const isMissingAskedFor = (version: string): boolean => asked.has(version);
