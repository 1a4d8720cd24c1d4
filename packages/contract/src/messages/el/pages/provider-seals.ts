/** Certificates for e-seals, as their keepers see them. */
export const providerSeals = {
  'provider.seals.use': 'Σφραγίζει',
  'provider.seals.use.credential': 'Badges και καταλόγους κατάστασης',
  'provider.seals.use.e-seal': 'Ευρωπαϊκά ψηφιακά διαπιστευτήρια',
  'provider.e-seals': 'Πιστοποιητικά ηλεκτρονικών σφραγίδων',
  'provider.e-seals.about':
    'Τα ευρωπαϊκά ψηφιακά διαπιστευτήρια σφραγίζονται με πιστοποιητικό που εκδίδει για τον οργανισμό μια αρχή (πάροχος υπηρεσιών εμπιστοσύνης).',
  'provider.e-seals.practice':
    'Στη δοκιμαστική λειτουργία, το κλειδί και το πιστοποιητικό του δημιουργούνται εδώ όταν ζητηθεί το πρώτο ευρωπαϊκό ψηφιακό διαπιστευτήριο. Δεν χρειάζεται να προσκομίσετε τίποτα.',
  'provider.e-seals.no-time-stamps':
    'Αυτή η υπηρεσία δεν θέτει χρονοσφραγίδες: μόλις λήξει ένα πιστοποιητικό, όσοι ελέγχουν με βάση τις αρχές δεν μπορούν να διαπιστώσουν αν μια σφραγίδα έγινε νωρίτερα. Ο φορέας λειτουργίας μπορεί να ορίσει αρχή χρονοσφραγίδων.',
  'provider.e-seals.empty': 'Κανένα πιστοποιητικό ακόμη',
  'provider.e-seals.empty.text':
    'Ζητήστε ένα: το κλειδί δημιουργείται εδώ και δεν φεύγει ποτέ. Ή εισαγάγετε αρχείο με κλειδί και πιστοποιητικό που σας έδωσε η αρχή σας.',
  'provider.e-seals.holder': 'Εκδόθηκε για',
  'provider.e-seals.issuer': 'Εκδόθηκε από',
  'provider.e-seals.validity': 'Ισχύς',
  'provider.e-seals.from-until': '{from} έως {until}',
  'provider.e-seals.ends-soon': 'Λήγει σύντομα: ζητήστε τώρα το επόμενο.',
  'provider.e-seals.brought-by': 'Προσκομίστηκε από',
  'provider.e-seals.qualified': 'Εγκεκριμένο, όπως δηλώνει',
  'provider.e-seals.state.requested': 'Έχει ζητηθεί',
  'provider.e-seals.state.waiting': 'Αναμένει δεύτερο άτομο',
  'provider.e-seals.state.active': 'Σε χρήση',
  'provider.e-seals.state.retired': 'Αποσύρθηκε',
  'provider.e-seals.state.compromised': 'Σε ξένα χέρια',
  'provider.e-seals.key': 'Κλειδί {id}',
  'provider.e-seals.request': 'Αίτηση για πιστοποιητικό',
  'provider.e-seals.request.about':
    'Ένα κλειδί δημιουργείται και φυλάσσεται εδώ. Λαμβάνετε για αυτό μια αίτηση, που στέλνετε στην αρχή σας· έπειτα προσκομίζετε το πιστοποιητικό που θα εκδώσει.',
  'provider.e-seals.request.names': 'Η αίτηση ζητά πιστοποιητικό που αναφέρει:',
  'provider.e-seals.organisation': 'Οργανισμός',
  'provider.e-seals.number': 'Αριθμός',
  'provider.e-seals.number.none': 'Δεν έχει δηλωθεί κανένας',
  'provider.e-seals.country': 'Χώρα',
  'provider.e-seals.name': 'Όνομα της σφραγίδας',
  'provider.e-seals.name.help':
    'Όπως θα το βλέπουν οι άλλοι, έως 64 χαρακτήρες. Αν μείνει κενό, η επωνυμία του οργανισμού.',
  'provider.e-seals.key-type': 'Τύπος κλειδιού',
  'provider.e-seals.key-type.P-256': 'P-256: μικρό και γρήγορο, το δέχονται οι περισσότερες αρχές',
  'provider.e-seals.key-type.RSA': 'RSA με 3.072 bit, αν η αρχή δεν δέχεται τίποτα άλλο',
  'provider.e-seals.requested':
    'Το κλειδί δημιουργήθηκε. Κατεβάστε την αίτηση και στείλτε την στην αρχή σας.',
  'provider.e-seals.download': 'Λήψη της αίτησης',
  'provider.e-seals.bring': 'Προσκόμιση του πιστοποιητικού',
  'provider.e-seals.bring.about':
    'Το πιστοποιητικό που εκδόθηκε για αυτή την αίτηση, και όσα βρίσκονται πάνω από αυτό έως τη ρίζα, αν σας τα έδωσε η αρχή σας.',
  'provider.e-seals.certificates': 'Πιστοποιητικά',
  'provider.e-seals.certificates.help':
    'Ανοίξτε τα αρχεία σε επεξεργαστή κειμένου και επικολλήστε το κείμενό τους. Καθένα αρχίζει με -----BEGIN CERTIFICATE-----.',
  'provider.e-seals.brought': 'Το πιστοποιητικό είναι κατάλληλο. Πρέπει να το θέσει σε χρήση δεύτερο άτομο.',
  'provider.e-seals.import': 'Εισαγωγή κλειδιού και πιστοποιητικού',
  'provider.e-seals.import.about':
    'Από αρχείο που δημιούργησε η αρχή σας ή το πρόγραμμα περιήγησης (.p12 ή .pfx). Το κλειδί φυλάσσεται κρυπτογραφημένο· το αρχείο και ο κωδικός του δεν διατηρούνται.',
  'provider.e-seals.file': 'Αρχείο',
  'provider.e-seals.file.too-large':
    'Το αρχείο υπερβαίνει τα 256 kB. Ένα αρχείο με ένα κλειδί και τα πιστοποιητικά του είναι πολύ μικρότερο.',
  'provider.e-seals.password': 'Κωδικός πρόσβασης του αρχείου',
  'provider.e-seals.confirm': 'Θέση σε χρήση',
  'provider.e-seals.confirm.title': 'Σφράγιση με αυτό το πιστοποιητικό από εδώ και πέρα;',
  'provider.e-seals.confirm.text':
    'Από εδώ και πέρα τα ευρωπαϊκά ψηφιακά διαπιστευτήρια θα σφραγίζονται με αυτό. Το πιστοποιητικό που ήταν έως τώρα σε χρήση αποσύρεται και το κλειδί του καταστρέφεται· όσα σφράγισε εξακολουθούν να ισχύουν.',
  'provider.e-seals.confirmed': 'Το πιστοποιητικό είναι σε χρήση.',
  'provider.e-seals.withdraw': 'Απόσυρση',
  'provider.e-seals.withdraw.title': 'Καταστροφή αυτού του κλειδιού;',
  'provider.e-seals.withdraw.text':
    'Δεν έχει σφραγίσει ποτέ τίποτα. Ένα πιστοποιητικό που θα εκδοθεί αργότερα για αυτό δεν θα μπορεί να χρησιμοποιηθεί.',
  'provider.e-seals.withdrawn': 'Το κλειδί καταστράφηκε.',
} as const;
