/** Signing in, collecting, the practice mailbox, and what an account holds. */
export const account = {
  'account.sign-in.title': 'Σύνδεση',
  'account.sign-in.lead':
    'Σας στέλνουμε έναν σύνδεσμο. Δεν υπάρχει κωδικός για να τον θυμάστε ή να τον χάσετε.',
  'account.sign-in.email': 'Διεύθυνση e-mail',
  'account.sign-in.email-help': 'Αυτή που γνωρίζει η σχολή, το κέντρο κατάρτισης ή ο εργοδότης σας.',
  'account.sign-in.submit': 'Αποστολή συνδέσμου',
  'account.sign-in.new': 'Πρώτη φορά εδώ; Ο ίδιος σύνδεσμος ανοίγει λογαριασμό για εσάς.',
  'account.sign-in.sent.title': 'Δείτε τα εισερχόμενά σας',
  'account.sign-in.sent.text':
    'Αν η διεύθυνση {email} δέχεται μηνύματα, ο σύνδεσμος είναι καθ’ οδόν. Ισχύει για μία φορά και για 15 λεπτά.',
  'account.sign-in.sent.nothing':
    'Δεν ήρθε τίποτα σε λίγα λεπτά; Κοιτάξτε στα ανεπιθύμητα μηνύματα ή ελέγξτε αν η διεύθυνση είναι σωστή.',
  'account.sign-in.sent.other': 'Χρήση άλλης διεύθυνσης',
  'account.sign-in.mailbox': 'Άνοιγμα της δοκιμαστικής θυρίδας',
  'account.sign-in.mailbox-text':
    'Από το δοκιμαστικό σύστημα δεν φεύγει κανένα μήνυμα. Θα το βρείτε στη δοκιμαστική θυρίδα.',
  'account.sign-in.people.title': 'Ή δοκιμάστε ως ένα από τα επινοημένα πρόσωπα',
  'account.sign-in.people.text':
    'Σε αυτό το δοκιμαστικό σύστημα μπορείτε να γίνετε οποιοδήποτε από αυτά τα πρόσωπα με ένα κλικ.',
  'account.sign-in.passkey': 'Σύνδεση με κλειδί πρόσβασης',
  'account.sign-in.passkey-text':
    'Με δακτυλικό αποτύπωμα, πρόσωπο ή κλείδωμα οθόνης της συσκευής σας, αν έχετε προσθέσει κλειδί στον λογαριασμό σας.',
  'account.sign-in.passkey-failed.title': 'Δεν πέτυχε.',
  'account.sign-in.passkey-failed.text':
    'Το κλειδί πρόσβασης δεν έγινε δεκτό ή το παράθυρο έκλεισε. Δοκιμάστε ξανά ή ζητήστε να σας σταλεί σύνδεσμος.',
  'account.sign-in.or': 'Ή με κλειδί πρόσβασης',
  'account.practice.be': 'Είσοδος ως {name}',
  'account.practice.group.operator': 'Λειτουργία της εγκατάστασης',
  'account.practice.group.organisation': 'Εργασία στον οργανισμό {organisation}',
  'account.practice.group.learner': 'Μάθηση και παραλαβή',

  'account.passkeys.title': 'Κλειδιά πρόσβασης',
  'account.passkeys.about':
    'Με ένα κλειδί πρόσβασης συνδέεστε με το δακτυλικό αποτύπωμα, το πρόσωπο ή το κλείδωμα οθόνης μιας συσκευής σας ή με ένα κλειδί ασφαλείας. Τίποτα μυστικό δεν φεύγει από τη συσκευή. Οι σύνδεσμοι με e-mail εξακολουθούν να λειτουργούν.',
  'account.passkeys.add': 'Προσθήκη κλειδιού πρόσβασης',
  'account.passkeys.add-text':
    'Στη συνέχεια το πρόγραμμα περιήγησης σάς ρωτά πού θα φυλαχτεί το κλειδί και ζητά δακτυλικό αποτύπωμα, πρόσωπο ή κλείδωμα οθόνης.',
  'account.passkeys.name': 'Όνομα αυτού του κλειδιού πρόσβασης',
  'account.passkeys.name-help': 'Για να το αναγνωρίζετε, για παράδειγμα «Φορητός υπολογιστής γραφείου».',
  'account.passkeys.name-missing': 'Δώστε του ένα όνομα.',
  'account.passkeys.default-name': '{browser} σε {system}',
  'account.passkeys.default-name-plain': 'Το κλειδί πρόσβασής μου',
  'account.passkeys.added': 'Το «{name}» προστέθηκε. Μπορείτε πλέον να συνδέεστε με αυτό.',
  'account.passkeys.empty.title': 'Κανένα κλειδί πρόσβασης ακόμη',
  'account.passkeys.empty.text':
    'Συνδέεστε με σύνδεσμο που στέλνεται στη θυρίδα σας. Με κλειδί πρόσβασης αρκεί ένα άγγιγμα.',
  'account.passkeys.unsupported':
    'Αυτό το πρόγραμμα περιήγησης δεν μπορεί να χρησιμοποιήσει κλειδιά πρόσβασης εδώ. Μπορεί ένα νεότερο, ή ένα που ανοίγει τον ιστότοπο με το όνομά του μέσω https.',
  'account.passkeys.column.name': 'Κλειδί πρόσβασης',
  'account.passkeys.column.added': 'Προστέθηκε',
  'account.passkeys.column.used': 'Τελευταία χρήση',
  'account.passkeys.column.actions': 'Ενέργειες',
  'account.passkeys.never': 'Όχι ακόμη',
  'account.passkeys.synced': 'Σε πολλές συσκευές',
  'account.passkeys.rename': 'Μετονομασία',
  'account.passkeys.rename.title': 'Μετονομασία του «{name}»',
  'account.passkeys.renamed': 'Ονομάζεται πλέον «{name}».',
  'account.passkeys.remove': 'Αφαίρεση',
  'account.passkeys.remove.title': 'Αφαίρεση του «{name}»;',
  'account.passkeys.remove.text':
    'Δεν θα ανοίγει πλέον τίποτα εδώ. Διαγράψτε το και από τη συσκευή, για να μη σας προτείνεται άδικα.',
  'account.passkeys.remove.last':
    'Είναι το μοναδικό σας. Έπειτα θα συνδέεστε με σύνδεσμο που στέλνεται στη θυρίδα σας.',
  'account.passkeys.removed': 'Το «{name}» αφαιρέθηκε.',
  'account.passkeys.stopped.title': 'Δεν χρησιμοποιήθηκε κλειδί πρόσβασης.',
  'account.passkeys.stopped.text':
    'Το παράθυρο του προγράμματος περιήγησης έκλεισε ή η συσκευή δεν απάντησε εγκαίρως. Τίποτα δεν άλλαξε.',
  'account.passkeys.here-already.title': 'Αυτή η συσκευή έχει ήδη κλειδί πρόσβασης για τον λογαριασμό σας.',
  'account.passkeys.here-already.text': 'Επιλέξτε άλλη συσκευή ή χρησιμοποιήστε το κλειδί που υπάρχει.',

  'account.step-up.title': 'Επιβεβαιώστε ότι είστε εσείς',
  'account.step-up.text':
    'Η ενέργεια που ακολουθεί δεν αναιρείται ή δίνει πρόσβαση στον λογαριασμό σας. Όσα γράψατε διατηρούνται και συνεχίζετε αμέσως μετά. Για τα επόμενα δέκα λεπτά δεν θα ερωτηθείτε ξανά.',
  'account.step-up.passkey': 'Χρήση του κλειδιού πρόσβασής μου',
  'account.step-up.practice': 'Συνέχεια χωρίς επιβεβαίωση',
  'account.step-up.practice-text':
    'Δοκιμαστικό σύστημα: από επινοημένα πρόσωπα δεν ζητείται επιβεβαίωση. Στην πραγματική λειτουργία ζητείται εδώ κλειδί πρόσβασης ή κωδικός με e-mail.',
  'account.step-up.send': 'Αποστολή κωδικού',
  'account.step-up.send-text': 'Στέλνουμε οκτώ ψηφία στη διεύθυνση {address}.',
  'account.step-up.code': 'Κωδικός από το μήνυμα',
  'account.step-up.code-help': 'Οκτώ ψηφία, που στάλθηκαν στη διεύθυνση {address}. Ισχύουν για δέκα λεπτά.',
  'account.step-up.code-missing': 'Πληκτρολογήστε τα οκτώ ψηφία από το μήνυμα.',
  'account.step-up.use-code': 'Συνέχεια',
  'account.step-up.again': 'Αποστολή νέου κωδικού',
  'account.step-up.by-mail': 'Αποστολή κωδικού με e-mail αντί γι’ αυτό',
  'account.step-up.by-passkey': 'Χρήση κλειδιού πρόσβασης αντί γι’ αυτό',

  'account.landing.sign-in.title': 'Σύνδεση',
  'account.landing.sign-in.text': 'Ένα βήμα ακόμη: πατήστε το κουμπί και θα συνδεθείτε.',
  'account.landing.sign-in.action': 'Σύνδεση',
  'account.landing.confirm-email.title': 'Επιβεβαίωση της διεύθυνσης e-mail',
  'account.landing.confirm-email.text':
    'Πατήστε το κουμπί για να δηλώσετε ότι αυτή η θυρίδα είναι δική σας. Έπειτα τα διαπιστευτήρια που στέλνονται εκεί θα μπορούν να παραλαμβάνονται στον λογαριασμό σας.',
  'account.landing.confirm-email.action': 'Επιβεβαίωση της διεύθυνσης',
  'account.landing.claim-installation.title': 'Ανάληψη της λειτουργίας αυτής της εγκατάστασης',
  'account.landing.claim-installation.text':
    'Πατήστε το κουμπί για να αναλάβετε αυτή την εγκατάσταση. Ο σύνδεσμος παύει τότε να ισχύει για όλους.',
  'account.landing.claim-installation.action': 'Ανάληψη της λειτουργίας',
  'account.landing.why':
    'Γιατί κουμπί; Συνδέσμους ανοίγουν και τα προγράμματα που σαρώνουν τα μηνύματα, και θα εξαντλούσαν τον δικό σας.',

  'account.collect.title': 'Ένα διαπιστευτήριο σας περιμένει',
  'account.collect.from': 'Ο οργανισμός {issuer} σάς απένειμε',
  'account.collect.next':
    'Με την παραλαβή, ένα αντίγραφο μπαίνει στο δικό σας πορτοφόλι. Παραμένει δικό σας, ό,τι κι αν συμβεί στον οργανισμό.',
  'account.collect.only-you':
    'Εδώ εμφανίζονται μόνο ο τίτλος και ο εκδότης, γιατί ένας σύνδεσμος μπορεί να πέσει σε ξένα χέρια.',
  'account.collect.action': 'Παραλαβή',
  'account.collect.send': 'Αποστολή συνδέσμου εισόδου',
  'account.collect.send-text':
    'Για να είναι βέβαιο ότι είστε εσείς, στέλνουμε έναν σύνδεσμο εισόδου στη διεύθυνση {address}.',
  'account.collect.sent.title': 'Δείτε τα εισερχόμενά σας',
  'account.collect.sent.text':
    'Ένας σύνδεσμος εισόδου είναι καθ’ οδόν προς τη διεύθυνση {address}. Σας φέρνει πάλι εδώ.',
  'account.collect.collected.title': 'Αυτό το διαπιστευτήριο έχει παραληφθεί',
  'account.collect.collected.text':
    'Βρίσκεται στο πορτοφόλι του ατόμου στο οποίο απονεμήθηκε. Αν είστε εσείς, συνδεθείτε για να το δείτε.',
  'account.collect.gone.title': 'Αυτό το διαπιστευτήριο δεν μπορεί πλέον να παραληφθεί',
  'account.collect.gone.text': 'Ο οργανισμός το απέσυρε. Ρωτήστε τον εκδότη τι συνέβη: {issuer}.',
  'account.collect.open-wallet': 'Άνοιγμα των διαπιστευτηρίων σας',
  'account.collect.other-person': 'Έχετε συνδεθεί ως άλλο άτομο από εκείνο στο οποίο στάλθηκε.',

  'account.mailbox.title': 'Δοκιμαστική θυρίδα',
  'account.mailbox.lead':
    'Από το δοκιμαστικό σύστημα δεν φεύγει κανένα μήνυμα. Εδώ βρίσκεται ό,τι θα είχε σταλεί, με το νεότερο πρώτο.',
  'account.mailbox.to-label': 'Μόνο μηνύματα προς',
  'account.mailbox.filter': 'Εμφάνιση',
  'account.mailbox.all': 'Εμφάνιση όλων των μηνυμάτων',
  'account.mailbox.empty.title': 'Κανένα μήνυμα ακόμη',
  'account.mailbox.empty.text':
    'Ζητήστε σύνδεσμο εισόδου ή απονείμετε ένα διαπιστευτήριο, και το μήνυμα θα εμφανιστεί εδώ.',
  'account.mailbox.empty-to': 'Δεν έχει σταλεί τίποτα προς {address}.',
  'account.mailbox.more':
    'Εμφανίζονται τα {count} νεότερα μηνύματα. Τα παλαιότερα βρίσκονται με τη διεύθυνσή τους.',
} as const;
