/** operating: whoever runs the installation confirms organisations and looks after its work. */
export * from './check-health.ts';
export * from './decide-registration.ts';
export * from './exporting/index.ts';
export * from './keep-keys.ts';
export * from './list-jobs.ts';
export * from './list-registrations.ts';
export * from './offer-installation.ts';
