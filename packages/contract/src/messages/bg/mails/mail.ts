/** Mails. Plain sentences first, one link, and why the person gets it. */
export const mail = {
  'mail.footer': 'Получавате този имейл, защото {reason}. Sigillo никога не иска пароли по имейл.',
} as const;
