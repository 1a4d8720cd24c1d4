/** Mails. Plain sentences first, one link, and why the person gets it. */
export const mail = {
  'mail.footer':
    'Λαμβάνετε αυτό το μήνυμα επειδή {reason}. Το Sigillo δεν ζητά ποτέ κωδικό πρόσβασης μέσω ηλεκτρονικού ταχυδρομείου.',
} as const;
