/**
 * The sixteen elements of Annex I, by the domain's ids: what each is called and what it means for somebody who reads one for
 * the first time.
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export const elements = {
  'element.learner.label': 'Εκπαιδευόμενος/-η',
  'element.learner.means': 'Το άτομο που το απέκτησε.',
  'element.title.label': 'Τίτλος',
  'element.title.means': 'Πώς ονομάζει το μικροδιαπιστευτήριο ο φορέας που το απονέμει.',
  'element.issuerCountry.label': 'Χώρα ή περιφέρεια του εκδότη',
  'element.issuerCountry.means': 'Η έδρα του οργανισμού που το εξέδωσε.',
  'element.awardingBody.label': 'Φορέας απονομής',
  'element.awardingBody.means':
    'Ο οργανισμός που αποφάσισε την απονομή. Το αρχείο μπορεί να έχει σφραγιστεί από άλλον για λογαριασμό του.',
  'element.dateOfIssuing.label': 'Ημερομηνία έκδοσης',
  'element.dateOfIssuing.means':
    'Η ημέρα κατά την οποία συντάχθηκε αυτό το διαπιστευτήριο. Η ίδια η απονομή μπορεί να είναι παλαιότερη.',
  'element.learningOutcomes.label': 'Μαθησιακά αποτελέσματα',
  'element.learningOutcomes.means': 'Τι γνωρίζει και τι μπορεί να κάνει το άτομο. Το καθένα αξιολογήθηκε.',
  'element.workload.label': 'Φόρτος εργασίας',
  'element.workload.means':
    'Ο χρόνος που χρειάζεται συνήθως ένα άτομο, μαζί με ασκήσεις και εξετάσεις. Μία πιστωτική μονάδα ECTS αντιστοιχεί σε 25 έως 30 ώρες.',
  'element.level.label': 'Επίπεδο',
  'element.level.means':
    'Ο βαθμός απαιτητικότητας. Τα οκτώ επίπεδα του Ευρωπαϊκού Πλαισίου Επαγγελματικών Προσόντων (ΕΠΕΠ, EQF) εκτείνονται από τη βασική εκπαίδευση (1) έως το διδακτορικό (8).',
  'element.assessment.label': 'Είδος αξιολόγησης',
  'element.assessment.means': 'Πώς απέδειξε το άτομο τι μπορεί να κάνει.',
  'element.participation.label': 'Μορφή συμμετοχής',
  'element.participation.means': 'Πού και πώς έγινε η μάθηση.',
  'element.qualityAssurance.label': 'Διασφάλιση ποιότητας',
  'element.qualityAssurance.means':
    'Ποιος αξιολόγησε τον πάροχο ή την προσφορά, βάσει ποιου προτύπου και έως πότε.',
  'element.prerequisites.label': 'Προαπαιτούμενα',
  'element.prerequisites.means': 'Τι χρειαζόταν για την εγγραφή.',
  'element.supervision.label': 'Επίβλεψη και ταυτοποίηση',
  'element.supervision.means': 'Αν υπήρχε επίβλεψη κατά την αξιολόγηση και αν ελέγχθηκε έγγραφο ταυτότητας.',
  'element.grade.label': 'Βαθμός',
  'element.grade.means': 'Το αποτέλεσμα, στην κλίμακα που χρησιμοποιεί ο φορέας απονομής.',
  'element.stackability.label': 'Δυνατότητα σώρευσης',
  'element.stackability.means':
    'Αν μπορεί να προσμετρηθεί σε κάτι ευρύτερο. Αποφασίζει ο οργανισμός που το δέχεται.',
  'element.furtherInformation.label': 'Περαιτέρω πληροφορίες',
  'element.furtherInformation.means': 'Τι προσθέτει ο φορέας απονομής.',
} as const;
