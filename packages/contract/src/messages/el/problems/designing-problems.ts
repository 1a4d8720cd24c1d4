/** Refusals while a micro-credential is drafted, approved, published and offered. */
export const designingProblems = {
  'problem.achievement-not-found.title': 'Δεν υπάρχει τέτοιο μικροδιαπιστευτήριο.',
  'problem.achievement-not-found.remedy': 'Βρείτε το στη λίστα.',
  'problem.version-not-found.title': 'Δεν υπάρχει τέτοια έκδοση.',
  'problem.version-not-found.remedy': 'Ανοίξτε το μικροδιαπιστευτήριο και επιλέξτε μία από τις εκδόσεις του.',
  'problem.version-not-draft.title':
    'Μόνο ένα προσχέδιο μπορεί να αλλάξει· η κατάσταση αυτής της έκδοσης είναι «{state}».',
  'problem.version-not-draft.remedy': 'Επαναφέρετέ την σε προσχέδιο ή ξεκινήστε την επόμενη έκδοση.',
  'problem.draft-changed.title': 'Στο μεταξύ αυτό το προσχέδιο αποθηκεύτηκε από άλλο άτομο.',
  'problem.draft-changed.remedy':
    'Συγκρίνετε τα δύο και αποθηκεύστε ό,τι πρέπει να ισχύσει. Δεν χάθηκε τίποτα δικό σας.',
  'problem.version-unfinished.title': 'Η έκδοση {version} δεν έχει δημοσιευτεί ακόμη.',
  'problem.version-unfinished.remedy': 'Συνεχίστε με αυτή· η επόμενη έκδοση ξεκινά από μια δημοσιευμένη.',
  'problem.version-step-impossible.title':
    'Η κατάσταση αυτής της έκδοσης είναι «{state}», επομένως αυτό το βήμα δεν είναι δυνατό.',
  'problem.version-step-impossible.remedy': 'Φορτώστε την ξανά για να δείτε τι συνέβη.',
  'problem.elements-missing.title':
    '{count, plural, one {Ένα σημείο λείπει ή είναι λανθασμένο και πρέπει να διορθωθεί για να προχωρήσετε.} other {# σημεία λείπουν ή είναι λανθασμένα και πρέπει να διορθωθούν για να προχωρήσετε.}}',
  'problem.elements-missing.remedy': 'Για το καθένα αναφέρεται τι πρέπει να γίνει.',
  'problem.author-approves-own.title':
    'Συντάξατε εσείς αυτή την έκδοση, επομένως πρέπει να την εγκρίνει άλλο άτομο.',
  'problem.author-approves-own.remedy': 'Ζητήστε το από άλλο άτομο με ρόλο έγκρισης.',
  'problem.organisation-not-confirmed.title':
    'Ο οργανισμός δεν έχει επιβεβαιωθεί, επομένως δεν μπορεί ακόμη να δημοσιεύσει.',
  'problem.organisation-not-confirmed.remedy':
    'Ο φορέας λειτουργίας αυτής της εγκατάστασης επιβεβαιώνει τη νομική του ταυτότητα και την αρμοδιότητα απονομής. Θα λάβετε μήνυμα.',
  'problem.version-not-published.title': 'Δεν υπάρχει δημοσιευμένη έκδοση προς προσφορά.',
  'problem.version-not-published.remedy': 'Δημοσιεύστε την πρώτα.',
  'problem.offering-invalid.title': 'Κάτι σε αυτή την προσφορά χρειάζεται διόρθωση.',
  'problem.offering-invalid.remedy': 'Διορθώστε όσα αναφέρονται και στείλτε την ξανά.',
  'problem.offering-not-found.title': 'Δεν υπάρχει τέτοια προσφορά.',
  'problem.offering-not-found.remedy': 'Φορτώστε ξανά τη λίστα· ίσως έχει αποσυρθεί.',
} as const;
