/** testing: packed files and workbooks written by hand, also those that no program writes. */
export * from './pack-zip.ts';
export * from './write-parts.ts';
