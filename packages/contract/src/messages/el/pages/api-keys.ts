/** Keys by which programs of an organisation call the API. */
export const apiKeys = {
  'provider.api-keys.title': 'Κλειδιά για προγράμματα',
  'provider.api-keys.link': 'Κλειδιά για προγράμματα',
  'provider.api-keys.link.text':
    'Ένα σύστημα του ιδρύματος ή ένα σενάριο εντολών (script) μπορεί με δικό του κλειδί να διαβάζει το μητρώο, να καταχωρίζει αποφάσεις και να απονέμει.',
  'provider.api-keys.about':
    'Με ένα κλειδί, ένα πρόγραμμα ενεργεί για τον οργανισμό, μέσα στα δικαιώματα του κλειδιού και έως τη λήξη του. Κανένα κλειδί δεν έχει περισσότερα δικαιώματα από το άτομο που το έφτιαξε: παύει όταν εκείνο αποχωρήσει, πάψει να διαχειρίζεται τον οργανισμό ή χάσει ρόλο στον οποίο βασίζεται το κλειδί.',
  'provider.api-keys.docs': 'Τι μπορούν να καλούν τα προγράμματα',
  'provider.api-keys.new': 'Δημιουργία κλειδιού',
  'provider.api-keys.new.about':
    'Δώστε σε κάθε πρόγραμμα δικό του κλειδί, με όσο το δυνατόν λιγότερα δικαιώματα. Η ανάκληση, η αναστολή και η έγκριση ανήκουν πάντα σε ανθρώπους, όποιο κι αν είναι το κλειδί.',
  'provider.api-keys.list': 'Κλειδιά',
  'provider.api-keys.empty': 'Κανένα κλειδί ακόμη',
  'provider.api-keys.empty.text': 'Φτιάξτε ένα για κάθε πρόγραμμα που θα εργάζεται για τον οργανισμό.',
  'provider.api-keys.name': 'Όνομα',
  'provider.api-keys.name.help': 'Ποιο πρόγραμμα, για παράδειγμα «LMS νυχτερινό». Αναφέρεται στο ιστορικό.',
  'provider.api-keys.scopes': 'Δικαιώματα',
  'provider.api-keys.scopes.missing': 'Επιλέξτε τουλάχιστον ένα δικαίωμα.',
  'provider.api-keys.scopes.beyond': 'Δεν προσφέρονται, γιατί δεν έχετε τον αντίστοιχο ρόλο: {scopes}.',
  'provider.api-keys.ends': 'Τελευταία ημέρα',
  'provider.api-keys.ends.help': 'Το πολύ ένα έτος από σήμερα. Η ημέρα λήγει τα μεσάνυχτα, ώρα UTC.',
  'provider.api-keys.last-used': 'Τελευταία χρήση',
  'provider.api-keys.never-used': 'Ποτέ',
  'provider.api-keys.made': 'Δημιουργία',
  'provider.api-keys.made-by': '{name}, {day}',
  'provider.api-keys.state.active': 'Σε ισχύ',
  'provider.api-keys.state.ended': 'Έληξε',
  'provider.api-keys.state.revoked': 'Ανακλήθηκε',
  'provider.api-keys.state.stopped': 'Σταμάτησε',
  'provider.api-keys.stopped.why': 'Οι ρόλοι στους οποίους βασίζεται δεν ισχύουν πλέον: {name}.',
  'provider.api-keys.scope.designs.read': 'Ανάγνωση σχεδιασμών',
  'provider.api-keys.scope.designs.read.means': 'Μικροδιαπιστευτήρια, οι εκδόσεις και οι προσφορές τους.',
  'provider.api-keys.scope.decisions.read': 'Ανάγνωση αποφάσεων',
  'provider.api-keys.scope.decisions.read.means': 'Ποιος αποφάσισε την απονομή, πότε, και το πρακτικό.',
  'provider.api-keys.scope.decisions.write': 'Καταχώριση αποφάσεων',
  'provider.api-keys.scope.decisions.write.means':
    'Με αυτές πρέπει να απονέμει άνθρωπος: κανένα πρόγραμμα δεν απονέμει ό,τι αποφάσισε πρόγραμμα.',
  'provider.api-keys.scope.awards.write': 'Απονομή',
  'provider.api-keys.scope.awards.write.means': 'Μόνο με αποφάσεις που καταχώρισε άνθρωπος.',
  'provider.api-keys.scope.register.read': 'Ανάγνωση του μητρώου',
  'provider.api-keys.scope.register.read.means':
    'Ονόματα και διευθύνσεις e-mail εκπαιδευομένων. Κάθε ανάγνωση καταγράφεται.',
  'provider.api-keys.made.title': 'Το κλειδί δημιουργήθηκε',
  'provider.api-keys.made.once':
    'Αντιγράψτε το τώρα και βάλτε το εκεί όπου το πρόγραμμα φυλάσσει τα μυστικά του. Εμφανίζεται μόνο αυτή τη φορά· κανείς δεν μπορεί να το αναζητήσει.',
  'provider.api-keys.secret': 'Το κλειδί «{name}»',
  'provider.api-keys.copy': 'Αντιγραφή',
  'provider.api-keys.copied': 'Το κλειδί αντιγράφηκε.',
  'provider.api-keys.copy.failed':
    'Αυτό το πρόγραμμα περιήγησης δεν επιτρέπει την αντιγραφή. Το κλειδί είναι επιλεγμένο: πατήστε Ctrl+C, ή κρατήστε το πατημένο και αντιγράψτε.',
  'provider.api-keys.back': 'Το έχω φυλάξει',
  'provider.api-keys.revoke': 'Ανάκληση',
  'provider.api-keys.revoke.column': 'Τερματισμός',
  'provider.api-keys.revoke.title': 'Ανάκληση του κλειδιού «{name}»;',
  'provider.api-keys.revoke.text':
    'Τα προγράμματα που το χρησιμοποιούν δεν γίνονται πλέον δεκτά. Όσα έκαναν παραμένουν. Μια λίστα που ήδη απονέμεται ολοκληρώνεται. Αυτό δεν μπορεί να αναιρεθεί.',
  'provider.api-keys.revoked': 'Το κλειδί «{name}» ανακλήθηκε.',
  'provider.api-keys.who-makes':
    'Όποιος διαχειρίζεται τον οργανισμό μπορεί να βλέπει, να φτιάχνει και να ανακαλεί κλειδιά.',
  'provider.api-keys.by': 'το κλειδί «{key}» ({name})',
} as const;
