import { giveUp } from './say.js';

/** Ends with a plain message on a Node that is too old. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Sigillo needs Node 20.19 or newer; this is Node ${process.versions.node}.`,
    'Install a newer one (https://nodejs.org) and start again.',
  );
};
