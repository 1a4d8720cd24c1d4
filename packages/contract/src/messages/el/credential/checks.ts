/**
 * The checks of a verification, by suite: what each is called and what each outcome means. Outcomes are
 * `success`, `caution`, `failure` and `skipped`; a finding's own sentence is said after it.
 */
export const checks = {
  'check.outcome.success': 'Επιτυχία',
  'check.outcome.caution': 'Προσοχή',
  'check.outcome.failure': 'Αποτυχία',
  'check.outcome.skipped': 'Χωρίς έλεγχο',

  'check.structure.label': 'Αναγνώσιμο',
  'check.structure.success': 'Έχει τη δομή που ζητά το πρότυπό του.',
  'check.structure.failure':
    'Δεν έχει τη δομή που ζητά το πρότυπό του, επομένως δεν μπορεί να ελεγχθεί περαιτέρω.',
  'check.structure.skipped': 'Ο έλεγχος δεν έφτασε έως εδώ.',
  'check.structure.empty': 'Είναι κενό.',
  'check.structure.image':
    'Είναι εικόνα. Η εικόνα ενός διαπιστευτηρίου δεν μπορεί να ελεγχθεί· ζητήστε το αρχείο από το οποίο προέρχεται.',
  'check.structure.image-malformed':
    'Είναι εικόνα που διακόπτεται ή έχει παραμορφωθεί. Ζητήστε ξανά το αρχείο· ορισμένα προγράμματα αλλοιώνουν όσα προωθούν.',
  'check.structure.image-several':
    'Είναι εικόνα με δύο διαπιστευτήρια μέσα της, οπότε θα μπορούσε να διαβαστεί με δύο τρόπους.',
  'check.structure.pdf': 'Είναι PDF. Ζητήστε το αρχείο .json που του αντιστοιχεί.',
  'check.structure.pdf-malformed': 'Είναι PDF που διακόπτεται ή έχει παραμορφωθεί. Ζητήστε ξανά το αρχείο.',
  'check.structure.pdf-encrypted':
    'Είναι κλειδωμένο PDF, επομένως δεν μπορεί να διαβαστεί ό,τι επισυνάπτεται. Αποθηκεύστε το συνημμένο και ελέγξτε εκείνο.',
  'check.structure.pdf-unsupported':
    'Είναι PDF με δομή που δεν διαβάζουμε. Αποθηκεύστε το συνημμένο και ελέγξτε εκείνο.',
  'check.structure.pdf-too-complex':
    'Είναι PDF υπερβολικά μεγάλο για να εξεταστεί. Αποθηκεύστε το συνημμένο και ελέγξτε εκείνο.',
  'check.structure.several': 'Περιέχει περισσότερα διαπιστευτήρια. Ελέγξτε τα ένα προς ένα.',
  'check.structure.archive': 'Είναι συμπιεσμένο αρχείο. Αποσυμπιέστε το και ελέγξτε τα αρχεία που περιέχει.',
  'check.structure.markup': 'Είναι ιστοσελίδα ή έγγραφο άλλου τύπου. Ζητήστε το αρχείο .json.',
  'check.structure.prose': 'Είναι απλό κείμενο, όχι διαπιστευτήριο.',
  'check.structure.binary': 'Είναι αρχείο τύπου που δεν διαβάζουμε.',
  'check.structure.token': 'Είναι διακριτικό (token) σε μορφή που δεν διαβάζουμε ακόμη.',
  'check.structure.jws-malformed':
    'Είναι υπογεγραμμένο κείμενο που διακόπτεται ή έχει παραμορφωθεί. Ζητήστε το ξανά.',
  'check.structure.jws-header-forbidden': 'Θέλει να ορίσει το ίδιο με ποιο κλειδί θα ελεγχθεί.',
  'check.structure.jws-crit-unknown': 'Απαιτεί κανόνες που δεν γνωρίζουμε.',
  'check.structure.jws-algorithm-none': 'Δεν είναι καθόλου υπογεγραμμένο και το αναφέρει.',
  'check.structure.jws-claims-malformed': 'Το υπογεγραμμένο περιεχόμενό του δεν μπορεί να διαβαστεί.',
  'check.structure.jwt-wrapped':
    'Περικλείει το διαπιστευτήριο με παλαιότερο τρόπο, που θα μπορούσε να διαβαστεί με δύο τρόπους.',
  'check.structure.jwt-claim-conflict': 'Άλλα αναφέρει μέσα στο διαπιστευτήριο και άλλα γύρω από αυτό.',
  'check.structure.jwt-date-malformed': 'Μία από τις ημερομηνίες του δεν είναι ημερομηνία.',
  'check.structure.envelope-malformed':
    'Είναι φάκελος για διαπιστευτήριο, αλλά δεν έχει την αντίστοιχη δομή.',
  'check.structure.seals-mixed': 'Έχει σφραγιστεί με δύο τρόπους ταυτόχρονα, κάτι που δεν διαβάζουμε.',
  'check.structure.sd-jwt-malformed':
    'Τα μέρη του δεν είναι στη σωστή θέση. Ζητήστε ξανά ολόκληρο το κείμενο.',
  'check.structure.sd-jwt-too-many-disclosures':
    'Έχει περισσότερα μέρη από κάθε διαπιστευτήριο που διαβάζουμε.',
  'check.structure.key-binding-malformed': 'Όσα πρόσθεσε ο κάτοχος όταν το έδειξε δεν μπορούν να διαβαστούν.',
  'check.structure.digest-unsupported': 'Τα μέρη του συνδέονται με τη σφραγίδα με τρόπο που δεν διαβάζουμε.',
  'check.structure.digest-malformed': 'Οι θέσεις των μερών του έχουν παραμορφωθεί.',
  'check.structure.digest-repeated':
    'Αναφέρει ένα από τα μέρη του δύο φορές, οπότε θα μπορούσε να διαβαστεί με δύο τρόπους.',
  'check.structure.disclosure-malformed': 'Ένα από τα μέρη του δεν μπορεί να διαβαστεί.',
  'check.structure.disclosure-name-reserved': 'Ένα από τα μέρη του χρησιμοποιεί όνομα που δεν επιτρέπεται.',
  'check.structure.disclosure-repeated': 'Ένα από τα μέρη του προστέθηκε δύο φορές.',
  'check.structure.disclosure-unreferenced': 'Προστέθηκε μέρος που δεν καλύπτει η σφραγίδα.',
  'check.structure.disclosure-misplaced': 'Ένα από τα μέρη του δεν ταιριάζει στη θέση του.',
  'check.structure.claim-repeated': 'Λέει κάτι δύο φορές, οπότε θα μπορούσε να διαβαστεί με δύο τρόπους.',
  'check.structure.claims-too-deep': 'Η δομή του έχει περισσότερα επίπεδα από κάθε διαπιστευτήριο.',
  'check.structure.claim-must-be-open': 'Κρύβει αυτό που κρίνει αν ισχύει, όπως τη λήξη του.',
  'check.structure.too-large': 'Είναι μεγαλύτερο από κάθε διαπιστευτήριο που διαβάζουμε.',
  'check.structure.not-a-credential': 'Είναι σωστά δομημένα δεδομένα, αλλά όχι διαπιστευτήριο.',
  'check.structure.presentation': 'Είναι παρουσίαση διαπιστευτηρίων. Ελέγξτε ένα προς ένα όσα περιέχει.',
  'check.structure.not-a-presentation': 'Είναι σωστά δομημένα δεδομένα, αλλά όχι παρουσίαση διαπιστευτηρίων.',
  'check.structure.presentation-empty':
    'Δεν παρουσιάζει κανένα διαπιστευτήριο ή παρουσιάζει περισσότερα από όσα ελέγχουμε.',
  'check.structure.holder-malformed': 'Δεν αναφέρει ποιος το παρουσιάζει.',
  'check.structure.export-malformed': 'Δηλώνεται ως εξαγωγή, αλλά δεν έχει την αντίστοιχη δομή.',
  'check.structure.json-syntax':
    'Διακόπτεται ή έχει παραμορφωθεί στον χαρακτήρα {position}. Ζητήστε ξανά το αρχείο.',
  'check.structure.json-duplicate-key':
    'Λέει κάτι δύο φορές, στον χαρακτήρα {position}, οπότε θα μπορούσε να διαβαστεί με δύο τρόπους.',
  'check.structure.json-not-utf8': 'Οι χαρακτήρες του έχουν παραμορφωθεί. Ζητήστε ξανά το αρχείο.',
  'check.structure.json-too-deep': 'Η δομή του έχει περισσότερα επίπεδα από κάθε διαπιστευτήριο.',
  'check.structure.json-too-large': 'Είναι μεγαλύτερο από κάθε διαπιστευτήριο που διαβάζουμε.',
  'check.structure.json-forbidden-key': 'Χρησιμοποιεί ένα όνομα που δεν έχει κανένα διαπιστευτήριο.',
  'check.structure.json-lone-surrogate': 'Οι χαρακτήρες του έχουν παραμορφωθεί. Ζητήστε ξανά το αρχείο.',
  'check.structure.json-number-out-of-range': 'Περιέχει αριθμό που δεν μπορεί να διαβαστεί.',
  'check.structure.context-missing': 'Δεν αρχίζει όπως ένα διαπιστευτήριο του δεύτερου μοντέλου δεδομένων.',
  'check.structure.context-unknown':
    'Βασίζεται σε ορισμούς που δεν γνωρίζουμε, επομένως δεν μπορούμε να πούμε τι αναφέρει.',
  'check.structure.contexts-unexpected':
    'Ο κατάλογος των ορισμών του δεν είναι εκείνος που πρέπει να έχει το είδος του.',
  'check.structure.type-missing': 'Δεν αναφέρει τι είδους διαπιστευτήριο είναι.',
  'check.structure.id-malformed': 'Το αναγνωριστικό του δεν είναι έγκυρο.',
  'check.structure.issuer-malformed': 'Δεν αναφέρει ποιος το εξέδωσε.',
  'check.structure.subject-malformed': 'Δεν αναφέρει ποιο άτομο αφορά ή αφορά περισσότερα.',
  'check.structure.date-malformed': 'Μία από τις ημερομηνίες του δεν είναι ημερομηνία.',
  'check.structure.status-malformed': 'Όσα αναφέρει για την ανάκληση δεν μπορούν να διαβαστούν.',
  'check.structure.term-indirect': 'Κρύβει όσα λέει πίσω από έμμεσες ονομασίες.',
  'check.structure.node-split':
    'Μιλά για το ίδιο πράγμα σε δύο σημεία, που θα μπορούσαν να διαβαστούν ως ένα.',
  'check.structure.proof-absent': 'Δεν έχει σφραγίδα.',
  'check.structure.check-failed': 'Παρουσιάστηκε σφάλμα από τη δική μας πλευρά. Δοκιμάστε ξανά.',

  'check.proof.label': 'Αμετάβλητο',
  'check.proof.success': 'Η σφραγίδα καλύπτει κάθε λέξη παρακάτω και αντιστοιχεί στο περιεχόμενο.',
  'check.proof.failure': 'Η σφραγίδα δεν αντιστοιχεί στο περιεχόμενο. Κάτι άλλαξε μετά τη σφράγιση.',
  'check.proof.skipped': 'Το κλειδί για αυτή τη σφραγίδα δεν έφτασε, επομένως δεν ήταν δυνατή η σύγκριση.',
  'check.proof.key-retired':
    'Η σφραγίδα αντιστοιχεί στο περιεχόμενο. Το κλειδί της αποσύρθηκε στο μεταξύ, όπως είχε προγραμματιστεί.',
  'check.proof.key-unreachable':
    'Το κλειδί για αυτή τη σφραγίδα δεν έφτασε, επομένως δεν ήταν δυνατή η σύγκριση.',
  'check.proof.key-absent': 'Ο εκδότης δεν δημοσιεύει το κλειδί που αναφέρει αυτή η σφραγίδα.',
  'check.proof.key-revoked':
    'Ο εκδότης ανακάλεσε το κλειδί, επομένως δεν μπορεί να αποδειχθεί ότι η σφράγιση έγινε νωρίτερα.',
  'check.proof.key-expired': 'Σφραγίστηκε μετά τη λήξη του κλειδιού.',
  'check.proof.key-only-carried':
    'Το κλειδί ήρθε στο ίδιο αρχείο και δεν το εγγυάται κανένας κατάλογος που εμπιστευόμαστε.',
  'check.proof.key-unnamed':
    'Δεν αναφέρει το κλειδί της σφραγίδας του με τρόπο που μπορούμε να αναζητήσουμε.',
  'check.proof.algorithm-wrong': 'Η σφραγίδα του δεν είναι του τύπου που παράγει το κλειδί του εκδότη.',
  'check.proof.key-binding-not-asked':
    'Ο κάτοχος το έδειξε σε άλλον, για μία περίσταση. Ζητήστε του να το δείξει σε εσάς.',
  'check.proof.key-binding-absent': 'Όποιος το έδειξε δεν απέδειξε ότι είναι ο κάτοχός του.',
  'check.proof.key-binding-malformed': 'Όσα πρόσθεσε ο κάτοχος όταν το έδειξε δεν μπορούν να διαβαστούν.',
  'check.proof.key-binding-key-unsupported':
    'Δεν είναι δεσμευμένο με κλειδί κατόχου που μπορούμε να ελέγξουμε.',
  'check.proof.key-binding-signature-wrong': 'Όποιος το έδειξε δεν έχει το κλειδί για το οποίο εκδόθηκε.',
  'check.proof.key-binding-hash-wrong': 'Κάτι άλλαξε αφού το έδειξε ο κάτοχος.',
  'check.proof.key-binding-nonce-wrong': 'Είχε παρουσιαστεί σε άλλη περίσταση.',
  'check.proof.key-binding-audience-wrong': 'Είχε παρουσιαστεί σε άλλον.',
  'check.proof.key-binding-too-old': 'Είχε παρουσιαστεί πριν από πολύ καιρό.',
  'check.proof.key-binding-in-future':
    'Φέρεται να παρουσιάστηκε σε μελλοντικό χρόνο. Είναι σωστό το ρολόι αυτού του υπολογιστή;',
  'check.proof.hosted-only':
    'Δεν έχει σφραγίδα: ισχύει μόνο όσο ο εκδότης του δείχνει το ίδιο σε δική του διεύθυνση. Αν ρωτούσαμε εκεί, ο εκδότης θα μάθαινε ποιον ελέγχετε.',
  'check.proof.signed-by-hosted-key':
    'Είναι υπογεγραμμένο με παλαιότερο τρόπο, με κλειδί που δεν αναζητούμε. Ρωτήστε τον εκδότη αν είναι δικό του.',
  'check.proof.suite-unsupported': 'Είναι σφραγισμένο με τρόπο που δεν διαβάζουμε ακόμη ({suite}).',
  'check.proof.proofs-too-many': 'Φέρει περισσότερες σφραγίδες από όσες ελέγχουμε.',
  'check.proof.proof-created-in-future':
    'Η σφραγίδα έχει μελλοντική ημερομηνία. Είναι σωστό το ρολόι αυτού του υπολογιστή;',
  'check.proof.proof-expired': 'Η σφραγίδα έγινε για χρονικό διάστημα που έχει παρέλθει.',
  'check.proof.graph-too-complex': 'Έχει τόσο περίπλοκη δομή, που ο έλεγχος θα διαρκούσε υπερβολικά.',
  'check.proof.graph-too-large': 'Περιέχει περισσότερες δηλώσεις από όσες ελέγχουμε.',
  'check.proof.meaning-unknown':
    'Η σφραγίδα αντιστοιχεί στο περιεχόμενο, αλλά κάποια από όσα καλύπτει δεν έχουν ορισμένη σημασία, επομένως δεν εγγυόμαστε για αυτό.',
  'check.proof.proof-not-derived':
    'Αυτό είναι το αντίγραφο του ίδιου του κατόχου, με όλα όσα περιέχει. Ζητήστε αντίγραφο που έγινε για επίδειξη.',
  'check.proof.term-undefined': 'Περιέχει κάτι που δεν καλύπτει η σφραγίδα.',
  'check.proof.controller-mismatch': 'Το κλειδί ανήκει σε άλλον.',
  'check.proof.key-purpose-wrong':
    'Το κλειδί δεν επιτρέπεται να χρησιμοποιείται για τη σφράγιση διαπιστευτηρίων.',
  'check.proof.proof-challenge-wrong': 'Απαντά σε άλλη ερώτηση από αυτή που θέσαμε.',
  'check.proof.proof-domain-wrong': 'Έγινε για να το δει κάποιος άλλος.',
  'check.proof.proof-purpose-wrong': 'Η σφραγίδα έγινε για άλλον σκοπό.',
  'check.proof.not-reached': 'Ο έλεγχος δεν έφτασε έως εδώ.',
  'check.holder.label': 'Ποιος το παρουσιάζει',
  'check.holder.success': 'Όποιος το παρουσιάζει έχει το κλειδί που του ανήκει.',
  'check.holder.failure': 'Το παρουσιάζει κάποιος άλλος: το κλειδί δεν είναι του κατόχου που αναφέρει.',
  'check.holder.skipped': 'Χωρίς ελεγμένη σφραγίδα δεν μπορούμε να πούμε ποιος το παρουσιάζει.',
  'check.holder.key-only-carried':
    'Το κλειδί ήταν μέσα στο ίδιο αρχείο, επομένως θα μπορούσε να είναι οποιουδήποτε.',

  'check.issuer.label': 'Ποιος το σφράγισε',
  'check.issuer.success': '{issuer}. Το κλειδί του ανήκει.',
  'check.issuer.caution': 'Δηλώνει ότι είναι: {issuer}.',
  'check.issuer.failure': 'Το κλειδί δεν ανήκει στον εκδότη {issuer}.',
  'check.issuer.skipped': 'Χωρίς ελεγμένη σφραγίδα δεν μπορούμε να το πούμε.',
  'check.issuer.issuer-not-controller': 'Σφραγίστηκε από άλλον: το κλειδί δεν είναι του εκδότη {issuer}.',
  'check.issuer.not-reached': 'Χωρίς ελεγμένη σφραγίδα δεν μπορούμε να το πούμε.',

  'check.trust.label': 'Εκδότης που εμπιστευόμαστε',
  'check.trust.success': 'Περιλαμβάνεται στον κατάλογο που τηρεί ο φορέας {list}.',
  'check.trust.caution': 'Δεν περιλαμβάνεται σε κανέναν κατάλογο που εμπιστευόμαστε.',
  'check.trust.failure': 'Ο κατάλογος που τηρεί ο φορέας {list} αναφέρει ότι δεν είναι έμπιστος.',
  'check.trust.skipped': 'Ο κατάλογος των έμπιστων εκδοτών δεν έφτασε.',
  'check.trust.practice-register':
    'Περιλαμβάνεται στον κατάλογο ενός δοκιμαστικού συστήματος ({list}), όπου τίποτα δεν είναι αληθινό.',
  'check.trust.not-reached': 'Χωρίς ελεγμένη σφραγίδα δεν υπάρχει εκδότης προς αναζήτηση.',

  'check.status.label': 'Χωρίς ανάκληση ή αναστολή',
  'check.status.success': 'Σύμφωνα με τον κατάλογο του ίδιου του εκδότη με ημερομηνία {listed}.',
  'check.status.message':
    'Σύμφωνα με τον κατάλογο του ίδιου του εκδότη με ημερομηνία {listed}, ο οποίος προσθέτει: «{message}»',
  'check.status.none': 'Ο εκδότης δεν τηρεί κατάλογο για αυτό, επομένως δεν μπορεί να ανακληθεί.',
  'check.status.caution': 'Ο κατάλογος του εκδότη με ημερομηνία {listed} αναφέρει ότι είναι σε αναστολή.',
  'check.status.failure': 'Ο κατάλογος του εκδότη με ημερομηνία {listed} αναφέρει ότι έχει ανακληθεί.',
  'check.status.skipped': 'Ο κατάλογος του εκδότη δεν έφτασε, επομένως δεν γνωρίζουμε.',
  'check.status.status-type-unsupported': 'Ο εκδότης τηρεί τον κατάλογό του σε μορφή που δεν διαβάζουμε.',
  'check.status.status-list-malformed': 'Όσα επέστρεψε η διεύθυνση καταλόγου του εκδότη δεν είναι κατάλογος.',
  'check.status.status-list-mismatch':
    'Ο κατάλογος που έφτασε δεν είναι εκείνος που αναφέρει αυτό το διαπιστευτήριο.',
  'check.status.status-list-issuer-wrong':
    'Ο κατάλογος τηρείται από φορέα που δεν επιτρέπεται να μιλά εκ μέρους του εκδότη.',
  'check.status.status-list-seal-wrong':
    'Η σφραγίδα του καταλόγου του εκδότη δεν αντιστοιχεί στο περιεχόμενο, επομένως δεν τον λαμβάνουμε υπόψη.',
  'check.status.status-list-seal-not-checked':
    'Η σφραγίδα του καταλόγου του εκδότη δεν μπορεί να ελεγχθεί τώρα, επομένως δεν γνωρίζουμε.',
  'check.status.status-list-not-in-force': 'Ο κατάλογος που έφτασε δεν είναι επικαιροποιημένος.',
  'check.status.status-index-out-of-range':
    'Ο κατάλογος που έφτασε είναι πολύ σύντομος για να δώσει απάντηση.',
  'check.status.status-value-unknown':
    'Ο κατάλογος του εκδότη αναφέρει κάτι που καταλαβαίνει μόνο ο εκδότης.',
  'check.status.not-reached': 'Δεν ρωτάμε για διαπιστευτήριο του οποίου η σφραγίδα δεν έχει ελεγχθεί.',

  'check.validity.label': 'Εντός ισχύος',
  'check.validity.success':
    '{until, select, none {Εκδόθηκε στις {from}. Δεν έχει ημερομηνία λήξης.} other {Εκδόθηκε στις {from}, σε ισχύ έως τις {until}.}}',
  'check.validity.caution': 'Ισχύει μόνο από τις {from}.',
  'check.validity.failure': 'Έληξε στις {until}.',
  'check.validity.in-date-undated': 'Είναι σε ισχύ. Οι ημερομηνίες δεν κοινοποιήθηκαν.',
  'check.validity.not-yet-in-force-undated': 'Δεν ισχύει ακόμη. Οι ημερομηνίες δεν κοινοποιήθηκαν.',
  'check.validity.expired-undated': 'Έχει λήξει. Οι ημερομηνίες δεν κοινοποιήθηκαν.',
  'check.validity.skipped': 'Δεν αναφέρει ημερομηνίες που μπορούμε να διαβάσουμε.',
  'check.validity.not-reached': 'Χωρίς ελεγμένη σφραγίδα οι ημερομηνίες δεν αποδεικνύουν τίποτα.',

  'check.profile.label': 'Πλήρες',
  'check.profile.success': 'Υπάρχουν όλα όσα ζητά το ευρωπαϊκό πρότυπο: {done} από {total}.',
  'check.profile.caution': 'Υπάρχουν {done} από τα {total} στοιχεία που ζητά το ευρωπαϊκό πρότυπο.',
  'check.profile.skipped':
    'Δεν είναι μικροδιαπιστευτήριο με την έννοια του ευρωπαϊκού προτύπου, επομένως δεν μετρήσαμε τα στοιχεία.',
  'check.profile.not-reached': 'Ο έλεγχος δεν έφτασε έως εδώ.',

  'check.practice.label': 'Αληθινό, όχι δοκιμαστικό',
  'check.practice.success': 'Δεν προέρχεται από δοκιμαστικό σύστημα.',
  'check.practice.caution': 'Προέρχεται από δοκιμαστικό σύστημα και το αναφέρει το ίδιο.',
  'check.practice.skipped': 'Ο έλεγχος δεν έφτασε έως εδώ.',
  'check.practice.practice-register':
    'Ο εκδότης του περιλαμβάνεται μόνο στον κατάλογο δοκιμαστικού συστήματος.',
} as const;
