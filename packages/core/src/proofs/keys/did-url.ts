/** A verification method's address in its two parts. */
export interface VerificationMethodUrl {
  /** Before the `#`: the controller's identifier. */
  readonly controller: string;
  /** After the `#`, not empty. */
  readonly fragment: string;
}

/** Splits a verification method's absolute address; `undefined` where it names no key. */
export const parseVerificationMethod = (url: string): VerificationMethodUrl | undefined => {
  const [controller, fragment, ...rest] = url.split('#');
  if (controller === undefined || fragment === undefined || rest.length > 0) return undefined;
  if (fragment === '' || !/^[a-z][a-z0-9+.-]*:[^\s?]+$/.test(controller)) return undefined;
  return { controller, fragment };
};
