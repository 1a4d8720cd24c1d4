/**
 * interactive: primitives that need JavaScript, for the application only. Public
 * pages use what the room above offers.
 */
export * from './combo-box.tsx';
export * from './copy-text.ts';
export * from './date-field.tsx';
export * from './dialog.tsx';
export * from './file-drop.tsx';
export * from './toast.tsx';
export * from './use-announced.ts';
export * from './use-kept.ts';
