/** Refusals while people collect, keep and share. */
export const holdingProblems = {
  'problem.offer-not-found.title': 'Αυτός ο σύνδεσμος δεν οδηγεί σε διαπιστευτήριο.',
  'problem.offer-not-found.remedy':
    'Ίσως χάθηκε ένα μέρος της διεύθυνσης στη διαδρομή. Ανοίξτε ξανά τον σύνδεσμο από το μήνυμα.',
  'problem.offer-gone.title': 'Δεν υπάρχει πλέον τίποτα προς παραλαβή σε αυτόν τον σύνδεσμο.',
  'problem.offer-gone.remedy': 'Ρωτήστε τον οργανισμό που σας τον έστειλε.',
  'problem.offer-collected.title': 'Αυτό το διαπιστευτήριο έχει ήδη παραληφθεί.',
  'problem.offer-collected.remedy':
    'Συνδεθείτε με τη διεύθυνση στην οποία ήρθε το μήνυμα και ανοίξτε τα διαπιστευτήριά σας.',
  'problem.offer-not-yours.title': 'Αυτός ο σύνδεσμος στάλθηκε σε άλλη διεύθυνση.',
  'problem.offer-not-yours.remedy':
    'Συνδεθείτε με τη διεύθυνση στην οποία ήρθε το μήνυμα ή προσθέστε την στον λογαριασμό σας και επιβεβαιώστε την.',
  'problem.credential-not-found.title': 'Αυτό το διαπιστευτήριο δεν είναι ανάμεσα στα δικά σας.',
  'problem.credential-not-found.remedy': 'Ανοίξτε τα διαπιστευτήριά σας και επιλέξτε ένα από αυτά.',
  'problem.credential-unreadable.title': 'Δεν μπορούμε να διαβάσουμε αυτό το αρχείο ως διαπιστευτήριο.',
  'problem.credential-unreadable.remedy':
    'Προσθέστε το αρχείο όπως σας το έδωσε ο εκδότης του, όχι εικόνα ή εκτύπωσή του.',
  'problem.email-not-found.title': 'Αυτή η διεύθυνση δεν είναι δική σας.',
  'problem.email-not-found.remedy': 'Επιλέξτε μία από τη λίστα ή προσθέστε την.',
  'problem.email-not-confirmed.title': 'Αυτή η διεύθυνση δεν έχει επιβεβαιωθεί ακόμη.',
  'problem.email-not-confirmed.remedy': 'Ανοίξτε τον σύνδεσμο που στείλαμε εκεί και δοκιμάστε ξανά.',
  'problem.email-is-primary.title': 'Σε αυτή τη διεύθυνση σας γράφουμε.',
  'problem.email-is-primary.remedy': 'Ορίστε πρώτα άλλη διεύθυνση ως κύρια.',
  'problem.email-too-many.title': 'Έχετε ήδη {most} διευθύνσεις.',
  'problem.email-too-many.remedy': 'Αφαιρέστε μία που δεν χρειάζεστε.',
  'problem.status-list-not-found.title': 'Δεν υπάρχει κατάλογος κατάστασης σε αυτή τη διεύθυνση.',
  'problem.status-list-not-found.remedy': 'Πάρτε τη διεύθυνση από το διαπιστευτήριο.',
  'problem.share-not-found.title': 'Αυτός ο σύνδεσμος δεν οδηγεί σε κοινοποίηση.',
  'problem.share-not-found.remedy': 'Ίσως χάθηκε ένα μέρος της διεύθυνσης στη διαδρομή. Ζητήστε την ξανά.',
  'problem.share-ended.title': 'Αυτός ο σύνδεσμος έχει λήξει ({day}).',
  'problem.share-ended.remedy': 'Ζητήστε νέο από το άτομο που τον έστειλε.',
  'problem.share-stopped.title': 'Το άτομο που έστειλε αυτόν τον σύνδεσμο τον έχει τερματίσει.',
  'problem.share-stopped.remedy': 'Ζητήστε του νέο.',
  'problem.share-end-past.title': 'Αυτός ο σύνδεσμος θα είχε ήδη λήξει.',
  'problem.share-end-past.remedy': 'Επιλέξτε μελλοντική ημέρα και ώρα.',
  'problem.share-end-far.title': 'Ένας σύνδεσμος δεν μπορεί να διαρκεί περισσότερο από έναν χρόνο.',
  'problem.share-end-far.remedy': 'Επιλέξτε νωρίτερη λήξη. Μετά τη λήξη μπορείτε να κάνετε νέα κοινοποίηση.',
  'problem.time-zone-unknown.title': 'Δεν γνωρίζουμε αυτή τη ζώνη ώρας.',
  'problem.time-zone-unknown.remedy': 'Γράψτε μια ζώνη όπως Europe/Vienna.',
  'problem.share-not-whole.title': 'Δεν έχει κοινοποιηθεί ολόκληρο το αρχείο.',
  'problem.share-not-whole.remedy':
    'Ζητήστε από το άτομο που έστειλε τον σύνδεσμο να κοινοποιήσει όλα τα στοιχεία.',
  'problem.e-seal-not-configured.title': 'Εδώ δεν έχει ρυθμιστεί ακόμη ηλεκτρονική σφραγίδα.',
  'problem.e-seal-not-configured.remedy':
    'Τα ευρωπαϊκά ψηφιακά διαπιστευτήρια χρειάζονται πιστοποιητικό για σφραγίδες. Ρωτήστε τον φορέα λειτουργίας αυτής της υπηρεσίας· το αρχείο που έχετε ισχύει εξίσου.',
  'problem.copy-not-issued-here.title': 'Αυτό το διαπιστευτήριο δεν εκδόθηκε εδώ.',
  'problem.copy-not-issued-here.remedy': 'Ζητήστε από τον εκδότη του ένα ευρωπαϊκό ψηφιακό διαπιστευτήριο.',
  'problem.copy-not-possible.title':
    'Αυτό το διαπιστευτήριο δεν μπορεί να γραφτεί ως ευρωπαϊκό ψηφιακό διαπιστευτήριο.',
  'problem.copy-not-possible.remedy':
    'Ζητήστε από τον εκδότη να συμπληρώσει όσα λείπουν. Το αρχείο που έχετε ισχύει.',
} as const;
