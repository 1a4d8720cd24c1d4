/** Mails about accounts and organisations: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const accountMails = {
  'mail.sign-in.subject': 'Ο σύνδεσμός σας για σύνδεση στο Sigillo',
  'mail.sign-in.text':
    'Καλή σας ημέρα,\n\nμε αυτόν τον σύνδεσμο συνδέεστε στο {host}. Λειτουργεί μία φορά και για {minutes} λεπτά.\n\nΑν δεν τον ζητήσατε, αγνοήστε τον: δεν θα συμβεί τίποτα.',
  'mail.sign-in.action': 'Σύνδεση',
  'mail.sign-in.reason': 'ζητήθηκε σύνδεσμος εισόδου για αυτή τη διεύθυνση',
  'mail.confirm-email.subject': 'Επιβεβαιώστε τη διεύθυνσή σας για το Sigillo',
  'mail.confirm-email.text':
    'Καλή σας ημέρα,\n\nμε αυτόν τον σύνδεσμο επιβεβαιώνετε ότι αυτή η διεύθυνση είναι δική σας, στο {host}. Λειτουργεί μία φορά και για {minutes} λεπτά.\n\nΑν δεν τον ζητήσατε, αγνοήστε τον: η διεύθυνση τότε δεν προστίθεται.',
  'mail.confirm-email.action': 'Επιβεβαίωση της διεύθυνσης',
  'mail.confirm-email.reason': 'αυτή η διεύθυνση προστέθηκε σε λογαριασμό',
  'mail.invitation.subject': 'Πρόσκληση στο Sigillo από τον οργανισμό {organisation}',
  'mail.invitation.text':
    'Καλή σας ημέρα,\n\nέχετε πρόσκληση από {by} να συνεργαστείτε με τον οργανισμό {organisation} στα μικροδιαπιστευτήρια. Συνδεθείτε με αυτή τη διεύθυνση και έχετε πρόσβαση.',
  'mail.invitation.action': 'Σύνδεση',
  'mail.invitation.reason': 'η διεύθυνση αυτή δόθηκε από {by}, οργανισμός {organisation}',
  'mail.organisation-confirmed.subject': 'Ο οργανισμός {organisation} επιβεβαιώθηκε',
  'mail.organisation-confirmed.text':
    'Καλή σας ημέρα,\n\nο οργανισμός {organisation} επιβεβαιώθηκε. Διαθέτει πλέον κλειδί σφράγισης, περιλαμβάνεται στο δημόσιο μητρώο και μπορεί να δημοσιεύει και να απονέμει μικροδιαπιστευτήρια.',
  'mail.organisation-confirmed.action': 'Άνοιγμα του οργανισμού',
  'mail.organisation-confirmed.reason': 'διαχειρίζεστε τον οργανισμό {organisation}',
  'mail.organisation-refused.subject': 'Η εγγραφή του οργανισμού {organisation} χρειάζεται αλλαγή',
  'mail.organisation-refused.text':
    'Καλή σας ημέρα,\n\nδεν ήταν δυνατό να επιβεβαιωθεί η εγγραφή του οργανισμού {organisation}. Ο λόγος που δόθηκε:\n\n{reason}\n\nΑλλάξτε όσα αναφέρονται και αποθηκεύστε: η εγγραφή υποβάλλεται τότε ξανά.',
  'mail.organisation-refused.action': 'Άνοιγμα του οργανισμού',
  'mail.organisation-refused.reason': 'διαχειρίζεστε τον οργανισμό {organisation}',
} as const;
