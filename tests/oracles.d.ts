/** Libraries without types, with which ours are compared. Any value may come out of them. */
declare module '@digitalbazaar/vc';
declare module '@digitalbazaar/data-integrity';
declare module '@digitalbazaar/ed25519-multikey';
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
declare module '@digitalbazaar/ecdsa-multikey';
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
declare module 'n3' {
  export const Parser: new (options?: {
    format: string;
  }) => {
    parse(text: string): { readonly predicate: { readonly value: string } }[];
  };
  // biome-ignore lint/suspicious/noExplicitAny: the validator's types of a dataset are a third library's
  export const Store: new (quads: readonly object[]) => any;
}
