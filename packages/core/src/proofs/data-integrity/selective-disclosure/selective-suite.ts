/** The suite under which a holder may show a part. */
export const selectiveSuite = 'ecdsa-sd-2023';
