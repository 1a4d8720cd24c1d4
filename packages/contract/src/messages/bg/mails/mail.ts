/** Mails. Plain sentences first, one link, and why the person gets it. */
export const mail = {
  'mail.footer': 'Получавате това писмо, защото {reason}. Sigillo никога не иска парола по имейл.',
} as const;
