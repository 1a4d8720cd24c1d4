/** exporting: everything of one organisation, as files that other systems read and verifiers check. */
export * from './export-file.ts';
export * from './export-organisation.ts';
