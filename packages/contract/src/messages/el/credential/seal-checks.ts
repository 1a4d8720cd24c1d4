/**
 * What the checks of an e-seal (JAdES) find: of its form, its certificate, its time stamps, and whether the
 * certificate was revoked. Said after the check's own sentence.
 */
export const sealChecks = {
  // Form of the document
  'check.structure.not-sealed':
    'Είναι ευρωπαϊκό ψηφιακό διαπιστευτήριο που δεν έχει σφραγιστεί ακόμη: προσχέδιο ή αντίγραφο χωρίς τη σφραγίδα του.',
  'check.structure.payload-absent': 'Η σφραγίδα υπάρχει, αλλά όχι το περιεχόμενο για το οποίο έγινε.',
  'check.structure.content-not-european':
    'Το σφραγισμένο περιεχόμενο δεν είναι ευρωπαϊκό ψηφιακό διαπιστευτήριο.',
  'check.structure.jws-too-large': 'Είναι μεγαλύτερο από κάθε σφραγισμένο διαπιστευτήριο που διαβάζουμε.',
  'check.structure.jws-not-json': 'Διακόπτεται ή έχει παραμορφωθεί. Ζητήστε ξανά το αρχείο.',
  'check.structure.jws-form-unknown': 'Δεν έχει τη δομή σφραγισμένου εγγράφου.',
  'check.structure.jws-member-unknown': 'Η σφραγίδα του έχει μέρη που δεν έχει καμία σφραγίδα.',
  'check.structure.jws-member-mistyped': 'Μέρη της σφραγίδας του δεν είναι του τύπου που πρέπει.',
  'check.structure.jws-base64url-malformed': 'Η σφραγίδα του έχει παραμορφωθεί ή προστέθηκε κάτι σε αυτήν.',
  'check.structure.jws-header-malformed': 'Το υπογεγραμμένο μέρος της σφραγίδας του δεν μπορεί να διαβαστεί.',
  'check.structure.jws-unsigned-malformed':
    'Όσα προστέθηκαν αργότερα στη σφραγίδα του δεν μπορούν να διαβαστούν.',
  'check.structure.jws-payload-ambiguous':
    'Οι σφραγίδες του διαβάζουν το περιεχόμενο με δύο διαφορετικούς τρόπους.',
  'check.structure.jws-too-many-signatures': 'Φέρει περισσότερες σφραγίδες από όσες ελέγχουμε.',

  // The seal's header
  'check.proof.signature-wrong': 'Η σφραγίδα δεν αντιστοιχεί στο περιεχόμενο. Κάτι άλλαξε μετά τη σφράγιση.',
  'check.proof.signature-not-checked':
    'Χωρίς πιστοποιητικό που μπορούμε να διαβάσουμε, η σφραγίδα δεν μπορεί να συγκριθεί.',
  'check.proof.header-mistyped': 'Η σφραγίδα δηλώνει κάτι σε μορφή που δεν επιτρέπεται σε σφραγίδα.',
  'check.proof.header-refused': 'Η σφραγίδα φέρει δικό της κλειδί ή κρύβει το περιεχόμενό της.',
  'check.proof.header-unknown':
    'Η σφραγίδα δηλώνει κάτι που δεν γνωρίζουμε, επομένως δεν μπορούμε να πούμε τι σημαίνει.',
  'check.proof.crit-malformed': 'Ο κατάλογος της σφραγίδας με όσα πρέπει να είναι κατανοητά έχει σφάλμα.',
  'check.proof.crit-doubled':
    'Ο κατάλογος της σφραγίδας με όσα πρέπει να είναι κατανοητά αναφέρει κάτι δύο φορές.',
  'check.proof.crit-parameter-absent': 'Η σφραγίδα απαιτεί κάτι που δεν περιέχει.',
  'check.proof.crit-not-understood': 'Η σφραγίδα απαιτεί κάτι που δεν ξέρουμε να ελέγξουμε.',
  'check.proof.crit-incomplete':
    'Ο κατάλογος της σφραγίδας με όσα πρέπει να είναι κατανοητά παραλείπει κάτι.',
  'check.proof.b64-not-critical': 'Η σφραγίδα δεν ορίζει δεσμευτικά πώς διαβάζεται το περιεχόμενό της.',
  'check.proof.payload-detached': 'Η σφραγίδα αφορά περιεχόμενο που δεν υπάρχει σε αυτό το αρχείο.',
  'check.proof.algorithm-refused': 'Η σφραγίδα έγινε με τρόπο που δεν είναι ασφαλής.',
  'check.proof.algorithm-key-mismatch':
    'Η σφραγίδα αναφέρει τρόπο σφράγισης που δεν ταιριάζει στο κλειδί της.',
  'check.proof.signing-certificate-absent': 'Η σφραγίδα δεν φέρει πιστοποιητικό.',
  'check.proof.signing-certificate-malformed': 'Το πιστοποιητικό της σφραγίδας δεν μπορεί να διαβαστεί.',
  'check.proof.signing-certificate-digest-absent':
    'Η σφραγίδα δεν ορίζει δεσμευτικά με ποιο πιστοποιητικό έγινε.',
  'check.proof.signing-certificate-digest-wrong':
    'Το πιστοποιητικό δεν είναι εκείνο που αναφέρει η σφραγίδα.',
  'check.proof.signing-certificate-digest-unsupported':
    'Η σφραγίδα αναφέρει το πιστοποιητικό της με τρόπο που δεν ελέγχουμε.',
  'check.proof.signing-certificate-key-unsupported':
    'Το κλειδί του πιστοποιητικού είναι τύπου που δεν ελέγχουμε.',
  'check.proof.signing-time-absent': 'Η σφραγίδα δεν αναφέρει πότε έγινε.',
  'check.proof.signing-time-doubled': 'Η σφραγίδα αναφέρει δύο φορές πότε έγινε.',
  'check.proof.signing-time-malformed': 'Ο χρόνος της σφράγισης δεν μπορεί να διαβαστεί.',
  'check.proof.signing-time-in-future': 'Ο χρόνος της σφράγισης που αναφέρεται είναι μελλοντικός.',

  // Time stamps
  'check.proof.time-stamp-malformed': 'Μια χρονοσφραγίδα μέσα στη σφραγίδα δεν μπορεί να διαβαστεί.',
  'check.proof.time-stamp-imprint-wrong': 'Μια χρονοσφραγίδα μέσα στη σφραγίδα αφορά κάτι άλλο.',
  'check.proof.time-stamp-attributes-wrong': 'Μια χρονοσφραγίδα μέσα στη σφραγίδα δεν έχει συνοχή.',
  'check.proof.time-stamp-signature-wrong': 'Μια χρονοσφραγίδα μέσα στη σφραγίδα έχει αλλοιωθεί.',
  'check.proof.time-stamp-usage-wrong':
    'Μια χρονοσφραγίδα μέσα στη σφραγίδα προέρχεται από φορέα που δεν επιτρέπεται να εκδίδει χρονοσφραγίδες.',
  'check.proof.time-stamp-certificate-not-in-force':
    'Μια χρονοσφραγίδα μέσα στη σφραγίδα προέρχεται από αρχή της οποίας το πιστοποιητικό δεν ήταν σε ισχύ.',
  'check.proof.time-stamp-in-future': 'Μια χρονοσφραγίδα μέσα στη σφραγίδα έχει μελλοντικό χρόνο.',
  'check.proof.time-stamp-doubled': 'Μια χρονοσφραγίδα υπάρχει δύο φορές μέσα στη σφραγίδα.',
  'check.proof.time-stamp-order-wrong': 'Οι χρονοσφραγίδες μέσα στη σφραγίδα δεν είναι σε χρονολογική σειρά.',
  'check.time-stamps.time-stamp-algorithm-unsupported': 'Μια χρονοσφραγίδα έγινε με τρόπο που δεν ελέγχουμε.',
  'check.time-stamps.time-stamp-extension-unknown': 'Μια χρονοσφραγίδα απαιτεί κάτι που δεν γνωρίζουμε.',
  'check.time-stamps.time-stamp-certificate-absent':
    'Μια χρονοσφραγίδα δεν συνοδεύεται από το πιστοποιητικό της.',
  'check.time-stamps.time-stamp-clear-form-unsupported':
    'Μια χρονοσφραγίδα αφορά μορφή κειμένου που δεν ελέγχουμε.',
  'check.time-stamps.label': 'Χρονοσφραγίδα',
  'check.time-stamps.success': 'Σφραγίστηκε το αργότερο στις {stamped}, σύμφωνα με την αρχή {authority}.',
  'check.time-stamps.stamped-undated':
    'Η αρχή {authority} βεβαιώνει πότε σφραγίστηκε. Η ημερομηνία δεν κοινοποιήθηκε.',
  'check.time-stamps.skipped':
    'Δεν φέρει χρονοσφραγίδα, επομένως για τον χρόνο της σφράγισης υπάρχει μόνο η δήλωση του υπογράφοντος.',
  'check.time-stamps.not-reached': 'Χωρίς ελεγμένη σφραγίδα οι χρονοσφραγίδες της δεν αποδεικνύουν τίποτα.',

  // The certificates behind it
  'check.certificate.label': 'Πιστοποιητικό',
  'check.certificate.success': 'Σε ισχύ κατά τη σφράγιση. Εκδόθηκε από την αρχή {authority}.',
  'check.certificate.caution': 'Το πιστοποιητικό δεν ήταν έγκυρο κατά τη σφράγιση.',
  'check.certificate.skipped': 'Δεν υπάρχει πιστοποιητικό που μπορούμε να διαβάσουμε.',
  'check.certificate.not-reached': 'Χωρίς ελεγμένη σφραγίδα το πιστοποιητικό της δεν αποδεικνύει τίποτα.',
  'check.certificate.chain-open':
    'Σε ισχύ κατά τη σφράγιση. Το αρχείο δεν αναφέρει ποιος εγγυάται για την αρχή που το εξέδωσε.',
  'check.revocation.label': 'Πιστοποιητικό χωρίς ανάκληση',
  'check.revocation.success': 'Σύμφωνα με δήλωση της αρχής που φυλάσσεται στο αρχείο ({asOf}).',
  'check.revocation.not-revoked-undated': 'Σύμφωνα με δήλωση της αρχής που φυλάσσεται στο αρχείο.',
  'check.revocation.caution': 'Το πιστοποιητικό ανακλήθηκε μετά τη σφράγιση ({revokedOn}).',
  'check.revocation.failure':
    'Το πιστοποιητικό ανακλήθηκε ({revokedOn}) και τίποτα δεν δείχνει ότι η σφράγιση είχε γίνει νωρίτερα.',
  'check.revocation.skipped': 'Τίποτα στο αρχείο δεν αναφέρει αν ανακλήθηκε το πιστοποιητικό.',
  'check.revocation.not-reached': 'Χωρίς ελεγμένη σφραγίδα το πιστοποιητικό της δεν αποδεικνύει τίποτα.',
  'check.issuer.issuer-in-certificate': '{signer}, όπως αναφέρεται στο πιστοποιητικό της σφραγίδας.',
  'check.issuer.certificate-not-issuers':
    'Σφραγίστηκε από: {signer}. Δεν είναι ο εκδότης που αναφέρει το περιεχόμενο.',
  'check.trust.signer-unknown':
    'Σφραγίστηκε από: {signer}. Δεν περιλαμβάνεται σε κανέναν κατάλογο που εμπιστευόμαστε.',
  'check.trust.authority-trusted':
    'Σφραγίστηκε από: {signer}. Το βεβαιώνει η αρχή {authority}, που περιλαμβάνεται στον κατάλογο που εμπιστευόμαστε ({list}).',
  'check.trust.certificate-not-for-seals':
    'Σφραγίστηκε από: {signer}, με πιστοποιητικό που η αρχή {authority} εξέδωσε για άλλον σκοπό.',
  'check.trust.signing-time-unproven':
    'Σφραγίστηκε από: {signer}, σύμφωνα με την αρχή {authority}. Όμως καμία χρονοσφραγίδα που εμπιστευόμαστε δεν δείχνει ότι το πιστοποιητικό ήταν τότε σε ισχύ.',
  'check.trust.revocation-unproven':
    'Σφραγίστηκε από: {signer}, σύμφωνα με την αρχή {authority}. Όμως τίποτα στο αρχείο δεν δείχνει ότι το πιστοποιητικό δεν είχε ανακληθεί νωρίτερα.',
  'check.trust.certificate-not-good':
    'Σφραγίστηκε από: {signer}, με πιστοποιητικό για το οποίο δεν εγγυόταν κανείς εκείνη τη στιγμή.',
  'check.trust.signer-key-unreachable':
    'Σφραγίστηκε από: {signer}. Δεν ήταν δυνατό να διαπιστωθεί αν το κλειδί του ανήκει: η απάντηση δεν έφτασε.',
  'check.trust.signer-key-lost':
    'Σφραγίστηκε από: {signer}, με κλειδί που αποσύρθηκε, επομένως ίσως το χρησιμοποίησε άλλος.',
  'check.practice.practice-certificate': 'Το πιστοποιητικό του είναι δοκιμαστικό: το αναφέρει το ίδιο.',
  'check.certificate.certificate-expired': 'Το πιστοποιητικό είχε λήξει.',
  'check.certificate.certificate-not-yet-valid': 'Το πιστοποιητικό δεν είχε τεθεί ακόμη σε ισχύ.',
  'check.certificate.certificate-extension-unknown': 'Το πιστοποιητικό απαιτεί κάτι που δεν γνωρίζουμε.',
  'check.certificate.certificate-key-unsupported':
    'Το κλειδί του πιστοποιητικού είναι τύπου που δεν ελέγχουμε.',
  'check.certificate.certificate-key-usage-wrong':
    'Ένα πιστοποιητικό χρησιμοποιήθηκε για σκοπό που δεν επιτρέπεται.',
  'check.certificate.certificate-not-an-authority':
    'Ένα πιστοποιητικό εκδόθηκε από φορέα που δεν επιτρέπεται να εκδίδει πιστοποιητικά.',
  'check.certificate.certificate-path-too-long': 'Μεσολαβούν περισσότερες αρχές από όσες επιτρέπονται.',
  'check.certificate.certificate-not-for-signatures': 'Το πιστοποιητικό δεν προορίζεται για σφράγιση.',
  'check.revocation.revocation-absent': 'Τίποτα στο αρχείο δεν αναφέρει αν ανακλήθηκε το πιστοποιητικό.',
  'check.revocation.revocation-signature-wrong':
    'Όσα αναφέρει το αρχείο για την ανάκληση δεν προέρχονται από την αρχή.',
  'check.revocation.revocation-responder-not-appointed':
    'Όσα αναφέρει το αρχείο για την ανάκληση προέρχονται από φορέα που δεν όρισε η αρχή.',
  'check.revocation.revocation-stale': 'Όσα αναφέρει το αρχείο για την ανάκληση ήταν παρωχημένα.',
  'check.revocation.revocation-in-future': 'Όσα αναφέρει το αρχείο για την ανάκληση έχουν μελλοντικό χρόνο.',
  'check.revocation.revocation-scope-unknown':
    'Ο κατάλογος των ανακληθέντων πιστοποιητικών ίσως δεν καλύπτει αυτό το πιστοποιητικό.',
  'check.revocation.revocation-status-unknown': 'Η αρχή δεν γνώριζε το πιστοποιητικό.',

  'problem.seal-not-extensible.title':
    'Αυτό το έγγραφο δεν είναι σφραγίδα στην οποία μπορεί να γίνει προσθήκη.',
  'problem.seal-not-extensible.remedy':
    'Χρονοσφραγίδες μπορούν να προστεθούν μόνο σε σφραγίδες που έγιναν εδώ.',
} as const;
