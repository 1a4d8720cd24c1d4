/** Refusals while keys are kept and awards are made. */
export const awardingProblems = {
  'problem.decision-not-found.title': 'Αυτή η απόφαση δεν υπάρχει στο μητρώο.',
  'problem.decision-not-found.remedy': 'Επιλέξτε απόφαση από τη λίστα ή καταχωρίστε νέα.',
  'problem.decision-in-future.title': 'Μια απόφαση δεν μπορεί να έχει μελλοντική ημερομηνία.',
  'problem.decision-in-future.remedy': 'Γράψτε την ημέρα κατά την οποία λήφθηκε.',
  'problem.version-not-approved.title':
    'Αυτή την έκδοση δεν την έχει εγκρίνει κανείς εκτός από το άτομο που τη συνέταξε.',
  'problem.version-not-approved.remedy': 'Ζητήστε πρώτα την έγκριση άλλου ατόμου.',
  'problem.version-not-awardable.title': 'Αυτή η έκδοση δεν μπορεί να απονεμηθεί (κατάσταση: «{state}»).',
  'problem.version-not-awardable.remedy':
    'Δημοσιεύστε την πρώτα. Μια έκδοση που έχει κλείσει μπορεί να απονεμηθεί μόνο όσο διαρκεί κύκλος μαθημάτων που είχε αρχίσει νωρίτερα.',
  'problem.award-not-found.title': 'Αυτή η απονομή δεν υπάρχει στο μητρώο.',
  'problem.award-not-found.remedy': 'Αναζητήστε στο μητρώο με όνομα, διεύθυνση e-mail ή αριθμό καταχώρισης.',
  'problem.already-awarded.title': 'Αυτή η έκδοση έχει ήδη απονεμηθεί σε αυτό το άτομο.',
  'problem.already-awarded.remedy':
    'Αν πρόκειται να του απονεμηθεί ξανά, δηλώστε ότι πρόκειται για επανάληψη.',
  'problem.awards-oneself.title': 'Η απονομή θα γινόταν στον εαυτό σας.',
  'problem.awards-oneself.remedy': 'Ζητήστε από άλλο άτομο με ρόλο απονομής να κάνει αυτή την απονομή.',
  'problem.award-already-told.title':
    'Το άτομο έχει ήδη ενημερωθεί, επομένως η απονομή δεν μπορεί να αναιρεθεί χωρίς ειδοποίηση.',
  'problem.award-already-told.remedy': 'Ανακαλέστε την, αναφέροντας τον λόγο. Το άτομο ενημερώνεται.',
  'problem.credential-state.title': 'Η κατάσταση του διαπιστευτηρίου δεν επιτρέπει αυτή την ενέργεια.',
  'problem.credential-state.remedy': 'Φορτώστε ξανά την απονομή: ίσως άλλαξε στο μεταξύ.',
  'problem.count-mismatch.title':
    'Επιλέξατε {count, plural, one {# απονομή} other {# απονομές}} και πληκτρολογήσατε άλλον αριθμό.',
  'problem.count-mismatch.remedy': 'Ελέγξτε την επιλογή σας και πληκτρολογήστε τον αριθμό {count}.',
  'problem.nothing-to-remind.title': 'Δεν υπάρχει κάτι για υπενθύμιση.',
  'problem.nothing-to-remind.remedy':
    'Το διαπιστευτήριο έχει παραληφθεί ή αποσυρθεί, το μήνυμά του δεν έχει σταλεί ακόμη ή στάλθηκε υπενθύμιση σήμερα.',
  'problem.batch-not-found.title': 'Αυτή η λίστα δεν υπάρχει εδώ.',
  'problem.batch-not-found.remedy':
    'Ανοίξτε την απόφαση και επιλέξτε μία από τις λίστες της ή μεταφορτώστε ξανά το αρχείο.',
  'problem.batch-state.title': 'Αυτό δεν μπορεί να γίνει τώρα (κατάσταση της λίστας: «{state}»).',
  'problem.batch-state.remedy': 'Φορτώστε την ξανά για να δείτε τι είναι δυνατό.',
  'problem.batch-nothing-ready.title': 'Καμία γραμμή αυτού του αρχείου δεν θα οδηγούσε σε απονομή.',
  'problem.batch-nothing-ready.remedy': 'Διορθώστε τις εσφαλμένες γραμμές και μεταφορτώστε ξανά το αρχείο.',
  'problem.key-missing.title': 'Ο οργανισμός δεν έχει ενεργό κλειδί σφράγισης.',
  'problem.key-missing.remedy': 'Δημιουργήστε νέο στις «Σφραγίδες και κλειδιά».',
  'problem.key-not-found.title': 'Ο οργανισμός δεν έχει τέτοιο κλειδί.',
  'problem.key-not-found.remedy': 'Επιλέξτε κλειδί από τη λίστα.',
  'problem.last-good-in-future.title':
    'Η τελευταία στιγμή ασφαλούς χρήσης ενός κλειδιού δεν μπορεί να είναι μελλοντική.',
  'problem.last-good-in-future.remedy':
    'Γράψτε την τελευταία στιγμή για την οποία γνωρίζετε με βεβαιότητα ότι δεν το είχε κανείς άλλος.',
  'problem.credential-already-sealed.title': 'Αυτό το διαπιστευτήριο έχει ήδη σφραγιστεί.',
  'problem.credential-already-sealed.remedy': 'Φορτώστε ξανά την απονομή.',
  'problem.signer-not-issuer.title': 'Το κλειδί δεν ανήκει στον εκδότη.',
  'problem.signer-not-issuer.remedy':
    'Σφραγίστε με κλειδί του οργανισμού που το διαπιστευτήριο αναφέρει ως εκδότη.',
  'problem.pointer-wrong.title': 'Ένας από τους δείκτες δεν αντιστοιχεί σε τίποτα στο διαπιστευτήριο.',
  'problem.pointer-wrong.remedy':
    'Γράψτε τον καθένα ως JSON Pointer προς κάτι που υπάρχει στο διαπιστευτήριο, όπως /credentialSubject/achievement.',
  'problem.document-not-canonizable.title':
    'Το διαπιστευτήριο δεν μπορεί να γραφτεί σε μορφή που να μπορεί να σφραγιστεί.',
  'problem.document-not-canonizable.remedy':
    'Ελέγξτε τις διευθύνσεις και τους κωδικούς του μικροδιαπιστευτηρίου και επαναλάβετε την απονομή.',
  'problem.file-empty.title': 'Το αρχείο είναι κενό.',
  'problem.file-empty.remedy': 'Αποθηκεύστε ξανά τη λίστα και μεταφορτώστε την.',
  'problem.file-is-spreadsheet.title': 'Αυτό είναι βιβλίο εργασίας άλλου τύπου ({kind}).',
  'problem.file-is-spreadsheet.remedy':
    'Ανοίξτε το στο πρόγραμμα υπολογιστικών φύλλων σας, αποθηκεύστε το ως «Βιβλίο εργασίας Excel (.xlsx)» και μεταφορτώστε εκείνο το αρχείο.',
  'problem.file-is-locked.title': 'Αυτό το αρχείο είναι κλειδωμένο με κωδικό πρόσβασης.',
  'problem.file-is-locked.remedy': 'Αποθηκεύστε το χωρίς κωδικό πρόσβασης και μεταφορτώστε εκείνο το αρχείο.',
  'problem.file-has-macros.title':
    'Αυτό το βιβλίο εργασίας περιέχει μακροεντολές. Δεν δεχόμαστε ποτέ προγράμματα μέσα σε λίστα.',
  'problem.file-has-macros.remedy':
    'Αποθηκεύστε το ως «Βιβλίο εργασίας Excel (.xlsx)», χωρίς μακροεντολές, και μεταφορτώστε εκείνο το αρχείο.',
  'problem.file-is-archive.title': 'Αυτό είναι συμπιεσμένο αρχείο, όχι βιβλίο εργασίας.',
  'problem.file-is-archive.remedy':
    'Αποσυμπιέστε το και μεταφορτώστε τη λίστα που περιέχει, ως .xlsx ή .csv.',
  'problem.file-workbook-broken.title':
    'Αυτό το βιβλίο εργασίας είναι κατεστραμμένο ή γραμμένο όπως δεν το γράφει κανένα πρόγραμμα υπολογιστικών φύλλων.',
  'problem.file-workbook-broken.remedy':
    'Ανοίξτε το στο πρόγραμμα υπολογιστικών φύλλων σας, αποθηκεύστε το ξανά ως «Βιβλίο εργασίας Excel (.xlsx)» και μεταφορτώστε εκείνο το αρχείο.',
  'problem.readers-busy.title': 'Αυτή τη στιγμή διαβάζονται πολλές λίστες.',
  'problem.readers-busy.remedy':
    'Δεν χάθηκε τίποτα: στείλτε την ξανά σε {seconds, plural, one {ένα δευτερόλεπτο} other {# δευτερόλεπτα}}.',
  'problem.file-not-text.title': 'Αυτό το αρχείο δεν είναι αρχείο κειμένου.',
  'problem.file-not-text.remedy':
    'Αποθηκεύστε τη λίστα ως «Βιβλίο εργασίας Excel (.xlsx)» ή ως «CSV UTF-8» και μεταφορτώστε εκείνο το αρχείο.',
  'problem.file-encoding-unknown.title':
    'Δεν μπορούμε να διακρίνουμε με ποια κωδικοποίηση είναι γραμμένο το αρχείο.',
  'problem.file-encoding-unknown.remedy':
    'Αποθηκεύστε τη λίστα ως «CSV UTF-8». Μια λανθασμένη υπόθεση θα μπορούσε να σφραγιστεί μέσα στο όνομα κάποιου ατόμου.',
  'problem.file-malformed.title': 'Από τη γραμμή {row} και μετά, το αρχείο δεν μπορεί να διαβαστεί ως λίστα.',
  'problem.file-malformed.remedy': 'Αναζητήστε διπλά εισαγωγικά που ανοίγουν και δεν κλείνουν.',
  'problem.file-too-many-rows.title': 'Το αρχείο έχει περισσότερες από {most, number} γραμμές.',
  'problem.file-too-many-rows.remedy': 'Χωρίστε το και μεταφορτώστε τα μέρη το ένα μετά το άλλο.',
  'problem.file-too-many-columns.title': 'Το αρχείο έχει περισσότερες από {most, number} στήλες.',
  'problem.file-too-many-columns.remedy': 'Αφαιρέστε τις στήλες που δεν χρειάζονται.',
  'problem.file-too-heavy.title': 'Η ανάγνωση του αρχείου απαιτεί υπερβολικά πολύ χρόνο ή μνήμη.',
  'problem.file-too-heavy.remedy': 'Χωρίστε το και μεταφορτώστε τα μέρη το ένα μετά το άλλο.',
  'problem.file-no-rows.title': 'Υπάρχουν επικεφαλίδες, αλλά όχι εκπαιδευόμενοι.',
  'problem.file-no-rows.remedy': 'Προσθέστε μία γραμμή για κάθε άτομο και μεταφορτώστε ξανά το αρχείο.',
  'problem.file-heading-missing.title': 'Καμία στήλη δεν ονομάζεται «{heading}».',
  'problem.file-heading-missing.remedy':
    'Προσθέστε την επικεφαλίδα στην πρώτη γραμμή. Βρήκαμε: {found}. Η λίστα χρειάζεται ονοματεπώνυμο (ή όνομα και επώνυμο) και διεύθυνση e-mail.',
  'problem.file-heading-twice.title': 'Οι στήλες «{first}» και «{second}» λένε το ίδιο.',
  'problem.file-heading-twice.remedy': 'Αφαιρέστε μία από τις δύο στήλες ή δώστε της άλλη επικεφαλίδα.',
  'problem.file-key-missing.title': 'Καμία στήλη δεν ονομάζεται «{heading}».',
  'problem.file-key-missing.remedy': 'Επιλέξτε τη στήλη-κλειδί από τις επικεφαλίδες του αρχείου: {found}.',
} as const;
