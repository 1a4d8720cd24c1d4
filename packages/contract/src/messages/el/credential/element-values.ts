/** What elements say of their values: the words around dates, bases and identifiers. */
export const elementValues = {
  'value.zone': 'ώρα {place}',
  'element.not-stated': 'Δεν αναφέρονται σε αυτό το διαπιστευτήριο: {elements}.',

  'element.learner.born': 'Ημερομηνία γέννησης: {date}',
  'element.scheme.european-student-identifier': 'Ευρωπαϊκό Αναγνωριστικό Φοιτητή (ESI)',
  'element.scheme.student-number': 'Αριθμός μητρώου εκπαιδευομένου',
  'element.scheme.national': 'Εθνικός αριθμός',
  'element.scheme.email': 'E-mail',
  'element.scheme.did': 'Κλειδί πορτοφολιού',
  'element.scheme.vat': 'Αριθμός ΦΠΑ',
  'element.scheme.eori': 'Αριθμός EORI',
  'element.scheme.lei': 'LEI',
  'element.scheme.pic': 'Κωδικός συμμετέχοντος ΕΕ (PIC)',
  'element.scheme.erasmus': 'Κωδικός Erasmus',
  'element.scheme.schac': 'Τομέας SCHAC',
  'element.scheme.deqar': 'Αναγνωριστικό DEQAR',

  'element.dateOfIssuing.awarded':
    '{place, select, none {Απονεμήθηκε στις {date}} other {Απονεμήθηκε στις {date} ({place})}}',
  'element.dateOfIssuing.until': 'Σε ισχύ έως τις {date}',

  'element.learningOutcomes.criteria': 'Πώς κρίθηκε κάθε αποτέλεσμα',
  'element.learningOutcomes.skills': 'Δεξιότητες της ευρωπαϊκής ταξινόμησης ESCO:',

  'element.workload.in-hours':
    '{hours, plural, one {# ώρα} other {# ώρες}}, με {rate, number} ώρες ανά πιστωτική μονάδα ECTS',

  'element.level.national': 'επίπεδο {level}',
  'element.level.not-applicable': 'Δεν αναφέρεται επίπεδο',
  'element.level.registered':
    '{register, select, none {Καταχωρισμένο στο εθνικό μητρώο} other {Καταχωρισμένο στο μητρώο: {register}}}{entry, select, none {} other {, καταχώριση {entry}}}',
  'element.level.declared': 'Δηλωμένο από τον πάροχο· δεν είναι καταχωρισμένο σε εθνικό μητρώο',

  'element.participation.validation':
    'Απονεμήθηκε μετά από επικύρωση προηγούμενης μάθησης, χωρίς κύκλο μαθημάτων',

  'element.supervision.online': 'διαδικτυακά',
  'element.supervision.onsite': 'με φυσική παρουσία',

  'element.qualityAssurance.scope.provider': 'Αξιολόγηση του παρόχου από: {by}',
  'element.qualityAssurance.scope.programme': 'Αξιολόγηση του προγράμματος από: {by}',
  'element.qualityAssurance.scope.micro-credential':
    'Αξιολόγηση του ίδιου του μικροδιαπιστευτηρίου από: {by}',
  'element.qualityAssurance.internal.provider': 'Εσωτερική διασφάλιση ποιότητας του παρόχου από: {by}',
  'element.qualityAssurance.internal.programme': 'Εσωτερική διασφάλιση ποιότητας του προγράμματος από: {by}',
  'element.qualityAssurance.internal.micro-credential':
    'Εσωτερική διασφάλιση ποιότητας του μικροδιαπιστευτηρίου από: {by}',
  'element.qualityAssurance.term':
    '{from, select, none {} other {Απόφαση με ημερομηνία {from}}}{until, select, none {} other {{from, select, none {Σε ισχύ} other {, σε ισχύ}} έως τις {until}}}',
  'element.qualityAssurance.entry': 'Καταχώριση μητρώου {entry}',
  'element.qualityAssurance.report': 'Ανάγνωση της έκθεσης',

  'element.stackability.stand-alone': 'Αυτοτελές: δεν σχεδιάστηκε ώστε να προσμετράται σε κάτι ευρύτερο',
  'element.stackability.stackable':
    '{count, plural, =0 {Σχεδιάστηκε ώστε να προσμετράται σε κάτι ευρύτερο} other {Σχεδιάστηκε ώστε να προσμετράται σε:}}',
} as const;
