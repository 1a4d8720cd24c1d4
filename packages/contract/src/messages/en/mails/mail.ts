/** Mails. Plain sentences first, one link, and why the person gets it. */
export const mail = {
  'mail.footer': 'You get this mail because {reason}. Sigillo never asks for a password by mail.',
} as const;
