/** Refusals of requests, accounts and organisations. */
export const requestProblems = {
  'problem.not-found.title': 'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.',
  'problem.not-found.remedy': 'Ελέγξτε τη διεύθυνση. Ίσως άλλαξε ή χάθηκε ένα μέρος της στη διαδρομή.',
  'problem.method-not-allowed.title': 'Αυτή η διεύθυνση δεν δέχεται {method}.',
  'problem.method-not-allowed.remedy': 'Χρησιμοποιήστε ένα από τα εξής: {allowed}.',
  'problem.media-type.title': 'Εδώ δεν διαβάζουμε «{found}».',
  'problem.media-type.remedy': 'Στείλτε ένα από τα εξής: {allowed}.',
  'problem.json-malformed.title':
    'Αυτό δεν είναι JSON που μπορούμε να διαβάσουμε, από τον χαρακτήρα {position} και μετά ({reason}).',
  'problem.json-malformed.remedy':
    'Διορθώστε το εκεί και στείλτε το ξανά. Κανένα κλειδί δεν επιτρέπεται να εμφανίζεται δύο φορές.',
  'problem.form-malformed.title': 'Η φόρμα έφτασε ελλιπής.',
  'problem.form-malformed.remedy': 'Επιστρέψτε και στείλτε την ξανά.',
  'problem.input-invalid.title': 'Κάτι εδώ χρειάζεται διόρθωση.',
  'problem.input-invalid.remedy': 'Διορθώστε όσα αναφέρονται και στείλτε ξανά. Δεν αποθηκεύτηκε τίποτα.',
  'problem.query-invalid.title': 'Ένας όρος αναζήτησης ή ένα φίλτρο στη διεύθυνση δεν ταιριάζει.',
  'problem.query-invalid.remedy': 'Διορθώστε όσα αναφέρονται.',
  'problem.origin-foreign.title': 'Αυτό το αίτημα ήρθε από άλλον ιστότοπο.',
  'problem.origin-foreign.remedy': 'Ανοίξτε το {origin} και κάντε το εκεί.',
  'problem.too-many-requests.title': 'Έγιναν πολλά αιτήματα σε σύντομο χρόνο.',
  'problem.too-many-requests.remedy':
    'Δοκιμάστε ξανά σε {seconds, plural, one {ένα δευτερόλεπτο} other {# δευτερόλεπτα}}. Ό,τι γράψατε διατηρείται.',
  'problem.checks-busy.title': 'Αυτή τη στιγμή ελέγχονται πολλά διαπιστευτήρια.',
  'problem.checks-busy.remedy':
    'Δεν φταίει το αρχείο σας και δεν φυλάσσεται τίποτα: στείλτε το ξανά σε {seconds, plural, one {ένα δευτερόλεπτο} other {# δευτερόλεπτα}}.',
  'problem.idempotency-key-invalid.title': 'Αυτό το κλειδί ταυτοδυναμίας δεν μπορεί να χρησιμοποιηθεί.',
  'problem.idempotency-key-invalid.remedy':
    'Χρησιμοποιήστε έως {limit} γράμματα, ψηφία και σημεία χωρίς κενά, για παράδειγμα ένα UUID.',
  'problem.idempotency-key-unfinished.title': 'Το πρώτο αίτημα με αυτό το κλειδί δεν έχει ολοκληρωθεί.',
  'problem.idempotency-key-unfinished.remedy':
    'Περιμένετε λίγο και στείλτε το ξανά. Αν δεν έρθει απάντηση, ελέγξτε αν εκτελέστηκε πριν το στείλετε με νέο κλειδί.',

  'problem.step-up-needed.title': 'Δείξτε πρώτα ότι είστε εσείς.',
  'problem.step-up-needed.remedy':
    'Δεν άλλαξε τίποτα και ό,τι γράψατε διατηρείται. Δοκιμάστε ξανά και απαντήστε με το κλειδί πρόσβασής σας ή με κωδικό από το ηλεκτρονικό σας ταχυδρομείο.',
  'problem.step-up-code-wrong.title': 'Αυτός δεν είναι ο κωδικός του μηνύματος.',
  'problem.step-up-code-wrong.remedy':
    'Δείτε το νεότερο μήνυμα και πληκτρολογήστε τα οκτώ ψηφία του. Απομένουν {left, plural, one {μία προσπάθεια} other {# προσπάθειες}}.',
  'problem.step-up-code-ended.title': 'Αυτός ο κωδικός δεν ισχύει πλέον.',
  'problem.step-up-code-ended.remedy':
    'Ζητήστε νέο: κάθε κωδικός ισχύει για δέκα λεπτά και πέντε προσπάθειες.',
  'problem.passkey-challenge-ended.title': 'Πέρασε πολύς χρόνος ή στάλθηκε δύο φορές.',
  'problem.passkey-challenge-ended.remedy': 'Χρησιμοποιήστε ξανά το κλειδί πρόσβασής σας.',
  'problem.passkey-not-accepted.title': 'Αυτό το κλειδί πρόσβασης δεν έγινε δεκτό.',
  'problem.passkey-not-accepted.remedy':
    'Ίσως έχει αφαιρεθεί από τον λογαριασμό. Δοκιμάστε άλλο κλειδί πρόσβασης ή σύνδεσμο μέσω μηνύματος.',
  'problem.passkey-exists.title': 'Αυτό το κλειδί πρόσβασης χρησιμοποιείται ήδη.',
  'problem.passkey-exists.remedy':
    'Επιλέξτε άλλη συσκευή ή άλλη εφαρμογή διαχείρισης κωδικών για νέο κλειδί.',
  'problem.passkey-too-many.title': 'Έχετε ήδη {most} κλειδιά πρόσβασης.',
  'problem.passkey-too-many.remedy': 'Αφαιρέστε ένα που δεν χρησιμοποιείτε.',
  'problem.passkey-not-found.title': 'Αυτό το κλειδί πρόσβασης δεν είναι δικό σας.',
  'problem.passkey-not-found.remedy': 'Επιλέξτε ένα από τη λίστα στη σελίδα του λογαριασμού σας.',
  'problem.sign-in-required.title': 'Αυτό απαιτεί σύνδεση.',
  'problem.sign-in-required.remedy': 'Συνδεθείτε και δοκιμάστε ξανά. Ό,τι γράψατε διατηρείται.',
  'problem.operator-only.title': 'Αυτό γίνεται μόνο από τον φορέα λειτουργίας της εγκατάστασης.',
  'problem.operator-only.remedy': 'Ζητήστε του να το κάνει.',
  'problem.email-malformed.title': 'Αυτό δεν είναι διεύθυνση e-mail.',
  'problem.email-malformed.remedy': 'Γράψτε μια διεύθυνση όπως name@example.org.',
  'problem.nothing-to-check.title': 'Δεν υπάρχει ακόμη κάτι για έλεγχο.',
  'problem.nothing-to-check.remedy': 'Επιλέξτε ένα αρχείο ή επικολλήστε το κείμενό του.',
  'problem.required.title': 'Κάτι λείπει.',
  'problem.required.remedy': 'Συμπληρώστε αυτό το πεδίο.',
  'problem.sign-in-link-ended.title': 'Αυτός ο σύνδεσμος δεν μπορεί πλέον να χρησιμοποιηθεί.',
  'problem.sign-in-link-ended.remedy':
    'Οι σύνδεσμοι λειτουργούν μία φορά και για 15 λεπτά. Ζητήστε νέο στη σελίδα σύνδεσης.',
  'problem.email-link-not-yours.title': 'Αυτός ο σύνδεσμος επιβεβαιώνει διεύθυνση για άλλον λογαριασμό.',
  'problem.email-link-not-yours.remedy':
    'Αν προσθέσατε εσείς τη διεύθυνση, συνδεθείτε στον λογαριασμό όπου την προσθέσατε και ανοίξτε ξανά τον σύνδεσμο. Αν όχι, αγνοήστε τον.',
  'problem.email-taken.title': 'Αυτή η διεύθυνση ανήκει σε άλλον λογαριασμό.',
  'problem.email-taken.remedy': 'Συνδεθείτε με αυτήν και αφαιρέστε την εκεί ή χρησιμοποιήστε άλλη διεύθυνση.',
  'problem.person-not-found.title': 'Δεν υπάρχει τέτοιο επινοημένο πρόσωπο.',
  'problem.person-not-found.remedy': 'Επιλέξτε ένα από τη λίστα.',

  'problem.organisation-not-found.title': 'Δεν υπάρχει τέτοιος οργανισμός ή δεν ανήκετε σε αυτόν.',
  'problem.organisation-not-found.remedy': 'Ζητήστε πρόσκληση από κάποιο άτομο του οργανισμού.',
  'problem.role-missing.title': 'Ο λογαριασμός σας δεν έχει ρόλο για αυτή την ενέργεια εδώ.',
  'problem.role-missing.remedy':
    'Ένα άτομο που διαχειρίζεται τον οργανισμό μπορεί να σας δώσει τον ρόλο που χρειάζεται: {roles}.',
  'problem.organisation-not-waiting.title': 'Αυτή η εγγραφή δεν εκκρεμεί· η κατάστασή της είναι «{state}».',
  'problem.organisation-not-waiting.remedy': 'Φορτώστε την ξανά για να δείτε τι συνέβη.',
  'problem.registrations-too-many.title': 'Εγγράψατε {most, number} οργανισμούς μέσα σε μία ημέρα.',
  'problem.registrations-too-many.remedy':
    'Εγγράψτε τον επόμενο αύριο. Ο φορέας λειτουργίας της εγκατάστασης εξετάζει κάθε εγγραφή.',
  'problem.member-exists.title': 'Αυτό το άτομο ανήκει ήδη στον οργανισμό ή έχει προσκληθεί.',
  'problem.member-exists.remedy': 'Αλλάξτε τους ρόλους στην υπάρχουσα καταχώριση.',
  'problem.member-not-found.title': 'Αυτό το άτομο δεν ανήκει στον οργανισμό.',
  'problem.member-not-found.remedy': 'Φορτώστε ξανά τη λίστα.',
  'problem.last-administrator.title':
    'Ο οργανισμός πρέπει να έχει τουλάχιστον ένα άτομο που τον διαχειρίζεται.',
  'problem.last-administrator.remedy':
    'Δώστε πρώτα αυτόν τον ρόλο σε άλλο άτομο, που πρέπει να έχει συνδεθεί μία φορά.',
  'problem.last-administrator-erased.title': 'Κανείς δεν θα διαχειριζόταν πλέον: {organisations}.',
  'problem.last-administrator-erased.remedy':
    'Δεν διαγράφηκε τίποτα. Δώστε πρώτα εκεί, στα «Άτομα», τον ρόλο διαχείρισης σε άλλο άτομο, που πρέπει να έχει συνδεθεί μία φορά. Αν δεν υπάρχει κανείς, απευθυνθείτε στον φορέα λειτουργίας αυτής της εγκατάστασης.',
  'problem.vocabulary-not-found.title': 'Δεν υπάρχει κατάλογος με αυτό το όνομα.',
  'problem.vocabulary-not-found.remedy': 'Για τους καταλόγους, δείτε το /api/docs.',
} as const;
