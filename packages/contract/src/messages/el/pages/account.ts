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
  'account.practice.be': 'Είσοδος ως {name}',
  'account.practice.group.operator': 'Λειτουργία της εγκατάστασης',
  'account.practice.group.organisation': 'Εργασία στον οργανισμό {organisation}',
  'account.practice.group.learner': 'Μάθηση και παραλαβή',

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
  'account.collect.send': 'Αποστολή συνδέσμου σύνδεσης',
  'account.collect.send-text':
    'Για να είναι βέβαιο ότι είστε εσείς, στέλνουμε έναν σύνδεσμο σύνδεσης στη διεύθυνση {address}.',
  'account.collect.sent.title': 'Δείτε τα εισερχόμενά σας',
  'account.collect.sent.text':
    'Ένας σύνδεσμος σύνδεσης είναι καθ’ οδόν προς τη διεύθυνση {address}. Σας φέρνει πάλι εδώ.',
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
    'Ζητήστε σύνδεσμο σύνδεσης ή απονείμετε ένα διαπιστευτήριο, και το μήνυμα θα εμφανιστεί εδώ.',
  'account.mailbox.empty-to': 'Δεν έχει σταλεί τίποτα προς {address}.',
  'account.mailbox.more':
    'Εμφανίζονται τα {count} νεότερα μηνύματα. Τα παλαιότερα βρίσκονται με τη διεύθυνσή τους.',
} as const;
