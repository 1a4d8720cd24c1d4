/** Refusals of keys for programs, and of who makes them. */
export const apiKeyProblems = {
  'problem.api-key-unknown.title': 'Αυτό το κλειδί δεν είναι δικό μας.',
  'problem.api-key-unknown.remedy':
    'Στείλτε το ολόκληρο, ως «Authorization: Bearer sigillo_…». Αν χάθηκε, ένα άτομο που διαχειρίζεται τον οργανισμό δημιουργεί νέο.',
  'problem.api-key-ended.title': 'Αυτό το κλειδί έχει λήξει.',
  'problem.api-key-ended.remedy': 'Ζητήστε νέο από άτομο που διαχειρίζεται τον οργανισμό.',
  'problem.api-key-revoked.title': 'Αυτό το κλειδί έχει ανακληθεί.',
  'problem.api-key-revoked.remedy': 'Ζητήστε νέο από άτομο που διαχειρίζεται τον οργανισμό.',
  'problem.api-key-stopped.title':
    'Αυτό το κλειδί έπαψε να λειτουργεί: το άτομο που το δημιούργησε δεν έχει πλέον τους ρόλους στους οποίους στηρίζεται.',
  'problem.api-key-stopped.remedy':
    'Ζητήστε νέο κλειδί από άτομο που διαχειρίζεται τον οργανισμό και έχει αυτούς τους ρόλους, ή ζητήστε να αποδοθούν ξανά οι ρόλοι στο άτομο που το δημιούργησε.',
  'problem.api-key-scope.title': 'Αυτό το κλειδί δεν έχει το δικαίωμα {scope}.',
  'problem.api-key-scope.remedy': 'Χρησιμοποιήστε κλειδί που δημιουργήθηκε με αυτό το δικαίωμα.',
  'problem.api-key-not-accepted.title': 'Για αυτή την ενέργεια δεν αρκεί κλειδί.',
  'problem.api-key-not-accepted.remedy':
    'Πρέπει να συνδεθεί ένα άτομο και να την εκτελέσει. Το /api/docs αναφέρει ποιες ενέργειες δέχονται κλειδί.',
  'problem.api-key-end.title':
    'Ένα κλειδί λήγει το νωρίτερο σήμερα και το αργότερο σε {most, number} ημέρες.',
  'problem.api-key-end.remedy': 'Επιλέξτε άλλη τελευταία ημέρα.',
  'problem.api-key-beyond-roles.title':
    'Δεν μπορείτε να δώσετε σε κλειδί το δικαίωμα {scope}: δεν το έχετε εσείς.',
  'problem.api-key-beyond-roles.remedy':
    'Παραλείψτε το ή ζητήστε να δημιουργήσει το κλειδί άτομο που διαχειρίζεται τον οργανισμό και έχει τον αντίστοιχο ρόλο.',
  'problem.api-key-not-found.title': 'Δεν υπάρχει τέτοιο κλειδί.',
  'problem.api-key-not-found.remedy': 'Φορτώστε ξανά τη λίστα.',
  'problem.decision-by-key.title':
    'Αυτή την απόφαση την καταχώρισε πρόγραμμα, επομένως δεν μπορεί να απονέμει με αυτήν πρόγραμμα.',
  'problem.decision-by-key.remedy':
    'Ένα άτομο απονέμει με αυτήν μέσα στην εφαρμογή ή καταχωρίζει την απόφαση με την οποία θα απονέμει το πρόγραμμα.',
} as const;
