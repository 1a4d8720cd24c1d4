/**
 * Expected refusals, by the code of the Problem: `title` says what happened, `remedy` what to do. A code
 * without both is refused by the checks.
 */
export const problem = {
  'problem.unexpected.title': 'Παρουσιάστηκε σφάλμα από τη δική μας πλευρά',
  'problem.unexpected.remedy':
    '{trace, select, none {Δοκιμάστε ξανά σε λίγα λεπτά.} other {Δοκιμάστε ξανά. Αν συμβεί πάλι, πείτε μας αυτόν τον αριθμό: {trace}.}}',
  'problem.unreachable.title': 'Δεν είναι δυνατή η επικοινωνία με τον διακομιστή',
  'problem.unreachable.remedy': 'Ελέγξτε τη σύνδεσή σας. Ό,τι γράψατε παραμένει εδώ.',
  'problem.too-large.title': 'Είναι μεγαλύτερο από όσο δεχόμαστε.',
  'problem.too-large.remedy': 'Στείλτε μικρότερο αρχείο ή λιγότερες γραμμές κάθε φορά.',
  'problem.gzip-malformed.title': 'Τα συμπιεσμένα δεδομένα δεν μπορούν να αποσυμπιεστούν.',
  'problem.gzip-malformed.remedy': 'Κόπηκαν ή άλλαξαν κατά τη μεταφορά. Λάβετέ τα ξανά από την πηγή τους.',
} as const;
