/** Refusals of certificates for e-seals, and of seals made with them. */
export const sealProblems = {
  'problem.e-seal-practice.title':
    'Οι δοκιμαστικές εγκαταστάσεις φτιάχνουν μόνες τους τα πιστοποιητικά τους.',
  'problem.e-seal-practice.remedy': 'Χρησιμοποιήστε πιστοποιητικό σε εγκατάσταση παραγωγικής λειτουργίας.',
  'problem.e-seal-number-missing.title':
    'Ο οργανισμός δεν έχει δηλώσει αριθμό με τον οποίο θα μπορούσε να τον κατονομάσει ένα πιστοποιητικό.',
  'problem.e-seal-number-missing.remedy':
    'Δηλώστε στην ενότητα «Οργανισμός» τον αριθμό ΦΠΑ, τον αριθμό εθνικού μητρώου ή τον LEI και ζητήστε επιβεβαίωση της αλλαγής.',
  'problem.e-seals-waiting.title': 'Εκκρεμούν ήδη {most, number} κλειδιά ηλεκτρονικών σφραγίδων.',
  'problem.e-seals-waiting.remedy': 'Θέστε ένα από αυτά σε χρήση ή αποσύρετε όσα δεν χρειάζονται.',
  'problem.e-seal-not-certified.title': 'Αυτό το κλειδί δεν έχει ακόμη πιστοποιητικό.',
  'problem.e-seal-not-certified.remedy':
    'Στείλτε την αίτηση στην αρχή σας και προσκομίστε το πιστοποιητικό που θα εκδώσει.',
  'problem.e-seal-own-confirmation.title': 'Αυτό το πιστοποιητικό το προσκομίσατε εσείς.',
  'problem.e-seal-own-confirmation.remedy':
    'Ζητήστε να το θέσει σε χρήση δεύτερο άτομο, υπεύθυνο για τις σφραγίδες ή τη διαχείριση του οργανισμού.',
  'problem.e-seal-needs-certificate.title': 'Ένα νέο κλειδί ηλεκτρονικών σφραγίδων χρειάζεται πιστοποιητικό.',
  'problem.e-seal-needs-certificate.remedy':
    'Ζητήστε ή εισαγάγετε ένα στις «Σφραγίδες και κλειδιά»· όταν τεθεί σε χρήση, το παλαιό κλειδί αποσύρεται.',
  'problem.e-seal-ended.title': 'Το πιστοποιητικό της ηλεκτρονικής σφραγίδας έχει λήξει.',
  'problem.e-seal-ended.remedy': 'Το επόμενο πρέπει να το προσκομίσει υπεύθυνος/-η σφραγίδων του οργανισμού.',
  'problem.e-seal-not-for-issuer.title':
    'Το πιστοποιητικό της ηλεκτρονικής σφραγίδας αναφέρει άλλον εκδότη από αυτό το διαπιστευτήριο.',
  'problem.e-seal-not-for-issuer.remedy':
    'Ο οργανισμός απένειμε τότε με άλλη επωνυμία ή άλλον αριθμό. Πάρτε το διαπιστευτήριο στην άλλη του μορφή.',
  'problem.certificate-unreadable.title': 'Εδώ δεν υπάρχει πιστοποιητικό που μπορούμε να διαβάσουμε.',
  'problem.certificate-unreadable.remedy':
    'Δώστε πιστοποιητικά σε μορφή PEM: κείμενο που αρχίζει με «-----BEGIN CERTIFICATE-----», δώδεκα το πολύ.',
  'problem.certificate-private-key.title':
    'Αυτό το κείμενο περιέχει ιδιωτικό κλειδί, που δεν πρέπει να βρίσκεται στα χέρια κανενός.',
  'problem.certificate-private-key.remedy':
    'Δώστε μόνο πιστοποιητικά. Αν το κλειδί σάς στάλθηκε έτσι, ζητήστε ανάκληση του πιστοποιητικού και έκδοση άλλου.',
  'problem.certificate-not-of-key.title': 'Κανένα από τα πιστοποιητικά δεν ανήκει σε αυτό το κλειδί.',
  'problem.certificate-not-of-key.remedy':
    'Δώστε το πιστοποιητικό που εκδόθηκε για αυτή ακριβώς την αίτηση ή αρχείο που περιέχει το κλειδί μαζί με το πιστοποιητικό του.',
  'problem.certificate-unfit.title':
    'Αυτό το πιστοποιητικό δεν μπορεί να χρησιμοποιηθεί για τις ηλεκτρονικές σφραγίδες του οργανισμού.',
  'problem.certificate-unfit.remedy': 'Δείτε τι δεν είναι σωστό και ζητήστε από την αρχή σας ένα κατάλληλο.',
  'problem.key-unsupported.title': 'Το κλειδί αυτού του αρχείου είναι τύπου με τον οποίο δεν σφραγίζουμε.',
  'problem.key-unsupported.remedy':
    'Ζητήστε πιστοποιητικό για κλειδί P-256 ή P-384, ή RSA με 2.048 έως 8.192 bit.',
  'problem.key-here-already.title': 'Ο οργανισμός έχει ήδη αυτό το κλειδί.',
  'problem.key-here-already.remedy':
    'Αναζητήστε το στη λίστα. Ένα κλειδί που αποσύρθηκε δεν χρησιμοποιείται ποτέ ξανά.',
  'problem.pkcs12-malformed.title':
    'Δεν είναι αρχείο με κλειδί και το πιστοποιητικό του που μπορούμε να διαβάσουμε.',
  'problem.pkcs12-malformed.remedy':
    'Επιλέξτε το αρχείο (.p12 ή .pfx) όπως το δημιούργησε η αρχή σας ή το πρόγραμμα περιήγησης.',
  'problem.pkcs12-password-wrong.title': 'Ο κωδικός πρόσβασης δεν ανοίγει αυτό το αρχείο.',
  'problem.pkcs12-password-wrong.remedy':
    'Πληκτρολογήστε τον ξανά· προσέξτε τα κεφαλαία και τη γλώσσα του πληκτρολογίου.',
  'problem.pkcs12-unsupported.title': 'Το αρχείο προστατεύεται με τρόπο που δεν διαβάζουμε.',
  'problem.pkcs12-unsupported.remedy':
    'Εξαγάγετέ το ξανά με AES-256, για παράδειγμα από σύγχρονο πρόγραμμα περιήγησης ή με OpenSSL 3.',
  'problem.pkcs12-too-costly.title': 'Το άνοιγμα αυτού του αρχείου θα διαρκούσε υπερβολικά.',
  'problem.pkcs12-too-costly.remedy':
    'Εξαγάγετέ το ξανά με λιγότερες επαναλήψεις παραγωγής κλειδιού, ένα εκατομμύριο το πολύ.',
  'problem.pkcs12-one-key.title': 'Το αρχείο πρέπει να περιέχει ακριβώς ένα ιδιωτικό κλειδί.',
  'problem.pkcs12-one-key.remedy':
    'Εξαγάγετε μόνο το κλειδί της ηλεκτρονικής σφραγίδας, μαζί με τα πιστοποιητικά του.',
  'problem.time-stamps-unreachable.title': 'Η αρχή χρονοσφραγίδων δεν απάντησε.',
  'problem.time-stamps-unreachable.remedy':
    'Δοκιμάστε ξανά σε λίγα λεπτά. Αν επιμένει, ενημερώστε τον φορέα λειτουργίας αυτής της υπηρεσίας.',
  'problem.seal-not-whole.title': 'Η σφραγίδα που δημιουργήθηκε δεν ευσταθεί και απορρίφθηκε.',
  'problem.seal-not-whole.remedy':
    'Δοκιμάστε ξανά. Αν συμβεί πάλι, ενημερώστε τον φορέα λειτουργίας αυτής της υπηρεσίας.',
} as const;

/** What is to be said of a certificate that was brought. */
export const sealFaults = {
  'fault.certificate-expired': 'Έχει λήξει.',
  'fault.certificate-not-yet-valid': 'Δεν είναι ακόμη σε ισχύ.',
  'fault.certificate-name-wrong': 'Αναφέρει «{found}»· τα διαπιστευτήρια αναφέρουν «{wanted}».',
  'fault.certificate-number-wrong': 'Αναφέρει τον αριθμό «{found}»· τα διαπιστευτήρια αναφέρουν «{wanted}».',
  'fault.certificate-country-wrong': 'Αναφέρει τη χώρα {found}· τα διαπιστευτήρια αναφέρουν {wanted}.',
  'fault.certificate-not-for-sealing':
    'Δεν προορίζεται για σφράγιση: το κλειδί του επιτρέπεται μόνο για άλλες χρήσεις.',
  'fault.certificate-for-practice': 'Είναι δοκιμαστικό και το αναφέρει.',
  'fault.certificate-key-unsupported': 'Το κλειδί του είναι τύπου με τον οποίο δεν σφραγίζουμε.',
  'fault.certificate-demands-unknown': 'Απαιτεί κάτι που δεν γνωρίζουμε.',
  'fault.chain-wrong': 'Συνοδεύεται από πιστοποιητικό που δεν είναι ανώτερό του ή δεν είναι έγκυρο.',
  'fault.chain-incomplete':
    'Δεν συνοδεύεται από το πιστοποιητικό της αρχής του, επομένως πρέπει να το έχουν ήδη όσοι ελέγχουν.',
  'fault.not-qualified':
    'Δεν αναφέρει ότι είναι εγκεκριμένο πιστοποιητικό ηλεκτρονικών σφραγίδων: η σφραγίδα είναι προηγμένη.',
  'fault.no-revocation-list':
    'Δεν αναφέρει κατάλογο ανακληθέντων πιστοποιητικών, επομένως οι σφραγίδες δεν μπορούν να δείξουν ότι ήταν έγκυρο· όσοι ελέγχουν με βάση τις αρχές δεν θα γνωρίζουν τον εκδότη.',
} as const;
