/** The catalogue of micro-credentials, and who stands behind them. */
export const publicCatalogue = {
  'page.find.title': 'Εύρεση μικροδιαπιστευτηρίου',
  'page.find.description':
    'Μικροδιαπιστευτήρια επιβεβαιωμένων παρόχων, με επίπεδο, φόρτο εργασίας, αξιολόγηση και ημερομηνίες.',
  'page.find.lead':
    'Όλα όσα έχουν δημοσιεύσει επιβεβαιωμένοι πάροχοι, με το τι απαιτούν και πού προσμετρώνται.',
  'page.find.q': 'Λέξεις',
  'page.find.q-help': 'Για παράδειγμα: φωτοβολταϊκά, νοσηλευτική, R',
  'page.find.field': 'Πεδίο',
  'page.find.level': 'Επίπεδο',
  'page.find.mode': 'Μορφή συμμετοχής',
  'page.find.language': 'Γλώσσα διδασκαλίας',
  'page.find.country': 'Χώρα',
  'page.find.any': 'Χωρίς περιορισμό',
  'page.find.submit': 'Αναζήτηση',
  'page.find.clear': 'Κατάργηση όλων των φίλτρων',
  'page.find.count':
    '{count, plural, =0 {Δεν βρέθηκε τίποτα} one {Ένα μικροδιαπιστευτήριο} other {# μικροδιαπιστευτήρια}}',
  'page.find.empty.title': 'Δεν βρέθηκε τίποτα',
  'page.find.empty.text': 'Δοκιμάστε λιγότερες λέξεις ή παραλείψτε ένα φίλτρο.',
  'page.find.empty-all.title': 'Δεν έχει δημοσιευτεί τίποτα ακόμη',
  'page.find.empty-all.text':
    'Τα μικροδιαπιστευτήρια εμφανίζονται εδώ μόλις τα δημοσιεύσει επιβεβαιωμένος πάροχος.',
  'page.find.next-start': 'Επόμενη έναρξη',
  'page.find.open':
    '{count, plural, =0 {Δεν υπάρχουν εγγραφές τώρα} one {Ανοικτό για εγγραφές} other {# κύκλοι ανοικτοί για εγγραφές}}',
  'page.find.pages': 'Σελίδες αποτελεσμάτων',

  'page.achievement.description': '{title}: {volume}. Απονέμεται από: {provider}.',
  'page.achievement.readings': 'Γλώσσα ανάγνωσης',
  'page.achievement.closed':
    'Αυτό το μικροδιαπιστευτήριο δεν απονέμεται πλέον. Όσα διαπιστευτήρια έχουν απονεμηθεί διατηρούν την ισχύ τους.',
  'page.achievement.older':
    'Αυτή είναι η έκδοση {version}. Την έχει αντικαταστήσει νεότερη· τα διαπιστευτήρια αυτής της έκδοσης διατηρούν την ισχύ τους.',
  'page.achievement.newest': 'Προβολή της νεότερης έκδοσης',
  'page.achievement.outcomes': 'Τι θα μπορείτε να κάνετε μετά',
  'page.achievement.criterion-of': 'Κρίνεται με βάση',
  'page.achievement.facts': 'Τι απαιτεί και πού προσμετράται',
  'page.achievement.need': 'Γιατί υπάρχει',
  'page.achievement.took-part': 'Συμμετοχή στον σχεδιασμό',
  'page.achievement.offerings': 'Πότε και πού',
  'page.achievement.no-offering':
    'Αυτή τη στιγμή δεν έχει προγραμματιστεί κύκλος. Ρωτήστε τον πάροχο πότε αρχίζει ο επόμενος.',
  'page.achievement.enrol': 'Εγγραφή',
  'page.achievement.enrol-until': 'Εγγραφή έως τις {date}',
  'page.achievement.starts': 'Έναρξη',
  'page.achievement.starts-anytime': 'Οποτεδήποτε',
  'page.achievement.until': '{from} έως {until}',
  'page.achievement.place': 'Τόπος',
  'page.achievement.language': 'Γλώσσα',
  'page.achievement.price': 'Κόστος',
  'page.achievement.free': 'Δωρεάν',
  'page.achievement.price-unknown': 'Ρωτήστε τον πάροχο',
  'page.achievement.places': '{count, plural, one {Μία θέση} other {# θέσεις}}',
  'page.achievement.closed-offering': 'Οι εγγραφές έκλεισαν',
  'page.achievement.field': 'Πεδίο μάθησης',
  'page.achievement.instruction': 'Γλώσσες διδασκαλίας',
  'page.achievement.valid-for': 'Διάρκεια ισχύος',
  'page.achievement.valid-months':
    '{months, plural, one {Ένας μήνας} =12 {Ένα έτος} =24 {Δύο έτη} =36 {Τρία έτη} =60 {Πέντε έτη} other {# μήνες}} από την ημέρα έκδοσης',
  'page.achievement.valid-always': 'Δεν λήγει',
  'page.achievement.grading': 'Βαθμολόγηση',
  'page.achievement.covers': 'Καλύπτει: {outcomes}',
  'page.achievement.outcome-number': 'αποτέλεσμα {number}',
  'page.achievement.who': 'Ποιος το απονέμει',
  'page.achievement.versions': 'Εκδόσεις',
  'page.achievement.version': 'Έκδοση {version}',
  'page.achievement.version-current': 'Έκδοση {version} με ημερομηνία {date}, εμφανίζεται εδώ',
  'page.achievement.known':
    'Όλα αυτά είναι γνωστά πριν αρχίσετε. Μόνο το όνομα του ατόμου, ο βαθμός και οι ημερομηνίες προστίθενται αργότερα.',

  'page.organisations.title': 'Πάροχοι και ποιότητα',
  'page.organisations.description':
    'Οργανισμοί που απονέμουν μικροδιαπιστευτήρια εδώ και με ποια νομική βάση.',
  'page.organisations.lead':
    'Κάθε οργανισμός έχει επιβεβαιωθεί από τον φορέα λειτουργίας αυτής της εγκατάστασης: η νομική του ταυτότητα και η βάση με την οποία απονέμει.',
  'page.organisations.empty': 'Δεν έχει επιβεβαιωθεί ακόμη κανένας οργανισμός.',
  'page.organisations.roles': 'Τι κάνει εδώ',
  'page.organisations.confirmed': 'Επιβεβαιώθηκε στις {date}',

  'page.organisation.description': '{name}: νομική ταυτότητα, αρμοδιότητα απονομής και μικροδιαπιστευτήρια.',
  'page.organisation.identity': 'Νομική ταυτότητα',
  'page.organisation.legal-name': 'Επίσημη επωνυμία',
  'page.organisation.address': 'Διεύθυνση',
  'page.organisation.website': 'Ιστότοπος',
  'page.organisation.did': 'Αναγνωριστικό της σφραγίδας του',
  'page.organisation.power': 'Με ποια βάση απονέμει',
  'page.organisation.no-power':
    'Δεν δηλώνει δική του αρμοδιότητα απονομής. Η σφραγίδα του αποδεικνύει ποιος δημιούργησε ένα διαπιστευτήριο, όχι ότι επιτρέπεται να το απονείμει.',
  'page.organisation.legal-basis': 'Νομική βάση',
  'page.organisation.jurisdiction': 'Δικαιοδοσία',
  'page.organisation.ects': 'Πιστωτικές μονάδες ECTS',
  'page.organisation.may-ects':
    '{maximum, select, none {Μπορεί να απονέμει πιστωτικές μονάδες ECTS} other {Μπορεί να απονέμει πιστωτικές μονάδες ECTS, έως {maximum} κάθε φορά}}',
  'page.organisation.may-not-ects': 'Δεν μπορεί να απονέμει πιστωτικές μονάδες ECTS· δηλώνει ώρες',
  'page.organisation.fields': 'Πεδία',
  'page.organisation.all-fields': 'Κάθε πεδίο',
  'page.organisation.power-term':
    '{until, select, none {Από τις {from}} other {Από τις {from} έως τις {until}}}',
  'page.organisation.register-entry': 'Καταχώριση μητρώου',
  'page.organisation.confirmed': 'Επιβεβαίωση',
  'page.organisation.confirmed-text': 'από τον φορέα λειτουργίας αυτής της εγκατάστασης στις {date}',
  'page.organisation.not-confirmed':
    'Ο φορέας λειτουργίας αυτής της εγκατάστασης δεν έχει επιβεβαιώσει αυτόν τον οργανισμό, επομένως οι σφραγίδες του δεν θεωρούνται έμπιστες εδώ.',
  'page.organisation.practice':
    'Δοκιμαστικός οργανισμός: όλα τα στοιχεία του μπορεί να είναι επινοημένα και οι σφραγίδες του δεν αποδεικνύουν τίποτα.',
  'page.organisation.achievements': 'Τα μικροδιαπιστευτήριά του',
  'page.organisation.no-achievements': 'Δεν έχει δημοσιεύσει ακόμη κανένα μικροδιαπιστευτήριο.',
  'page.organisation.quality-text':
    'Τι αξιολογήθηκε, από ποιον και έως πότε αναφέρεται σε κάθε μικροδιαπιστευτήριο.',

  'page.role.provider': 'Πάροχος',
  'page.role.awarding-body': 'Φορέας απονομής',
  'page.role.assessor': 'Φορέας αξιολόγησης',
  'page.role.issuer': 'Εκδότης',
  'page.role.quality-agency': 'Φορέας διασφάλισης ποιότητας',
  'page.role.receiving-organisation': 'Ίδρυμα υποδοχής',
  'page.role.social-partner': 'Κοινωνικός εταίρος',
  'page.role.employer': 'Εργοδότης',
  'page.role.guidance-service': 'Υπηρεσία συμβουλευτικής',

  'page.need.societal': 'Ανάγκη της κοινωνίας',
  'page.need.personal': 'Προσωπική ανάγκη',
  'page.need.cultural': 'Πολιτιστική ανάγκη',
  'page.need.labour-market': 'Ανάγκη της αγοράς εργασίας',
  'page.party.employers': 'Εργοδότες',
  'page.party.workers': 'Εργαζόμενοι',
  'page.party.learners': 'Εκπαιδευόμενοι',
  'page.party.peers': 'Άλλες σχολές',
  'page.party.public-services': 'Δημόσιες υπηρεσίες',
  'page.party.civil-society': 'Κοινωνία των πολιτών',
} as const;
