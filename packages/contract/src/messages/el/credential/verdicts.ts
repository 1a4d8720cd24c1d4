/**
 * The verdicts. `say` is the sentence, `why` its reason, `next` what to do. "Genuine" is said only when
 * the proof holds and the issuer is trusted: `trusted` is `yes` or `no`, and with `no` a name is only
 * what the issuer calls itself.
 */
export const verdicts = {
  'verdict.valid.kind': 'Γνήσιο',
  'verdict.valid.say': 'Αυτό το διαπιστευτήριο είναι γνήσιο και σε ισχύ.',
  'verdict.valid.why':
    'Σφραγίστηκε{sealed, select, none {} other { στις {sealed}}} από τον {issuer, select, none {εκδότη} other {οργανισμό {issuer}}}. Από τότε δεν έχει αλλάξει τίποτα σε αυτό και δεν έχει ανακληθεί.',
  'verdict.valid.next': 'Μπορείτε να βασιστείτε σε όσα αναφέρει παρακάτω.',

  'verdict.practice.kind': 'Δοκιμαστικό',
  'verdict.practice.say': 'Αυτό είναι δοκιμαστικό διαπιστευτήριο. Δεν αποδεικνύει τίποτα.',
  'verdict.practice.why':
    'Δημιουργήθηκε σε δοκιμαστικό σύστημα του Sigillo. Ο οργανισμός και το άτομο που αναφέρονται μπορεί να είναι επινοημένα.',
  'verdict.practice.next':
    'Χρησιμοποιήστε το για δοκιμές. Για μια απόφαση, ζητήστε το αληθινό διαπιστευτήριο.',
  'verdict.practice.strip': 'Δοκιμαστικό: δημιουργήθηκε σε δοκιμαστικό σύστημα, δεν αποδεικνύει τίποτα.',

  'verdict.expired.kind': 'Έχει λήξει',
  'verdict.expired.say':
    '{trusted, select, yes {Αυτό το διαπιστευτήριο είναι γνήσιο, αλλά {date, select, none {έχει λήξει} other {έληξε στις {date}}}.} other {Αυτό το διαπιστευτήριο {date, select, none {έχει λήξει} other {έληξε στις {date}}}.}}',
  'verdict.expired.why':
    '{trusted, select, yes {Όσα αναφέρει ήταν αληθή όταν το σφράγισε ο οργανισμός {issuer}.} other {Τίποτα σε αυτό δεν έχει αλλάξει από τη σφράγισή του, αλλά δεν γνωρίζουμε ποιος το δημιούργησε.}}',
  'verdict.expired.next': 'Ρωτήστε τον κάτοχο αν υπάρχει νεότερο.',

  'verdict.not-yet-in-force.kind': 'Δεν ισχύει ακόμη',
  'verdict.not-yet-in-force.say':
    '{trusted, select, yes {Αυτό το διαπιστευτήριο είναι γνήσιο, αλλά δεν ισχύει ακόμη{date, select, none {.} other {: ισχύει από τις {date}.}}} other {Αυτό το διαπιστευτήριο δεν ισχύει ακόμη{date, select, none {.} other {: ισχύει από τις {date}.}}}}',
  'verdict.not-yet-in-force.why': 'Ο εκδότης όρισε ως πρώτη ημέρα ισχύος μια μελλοντική ημέρα.',
  'verdict.not-yet-in-force.next': 'Ελέγξτε το ξανά εκείνη την ημέρα.',

  'verdict.revoked.kind': 'Έχει ανακληθεί',
  'verdict.revoked.say':
    '{trusted, select, yes {Ο οργανισμός {issuer} ανακάλεσε αυτό το διαπιστευτήριο.} other {Ο εκδότης ανακάλεσε αυτό το διαπιστευτήριο.}}',
  'verdict.revoked.why':
    'Δεν ισχύει πλέον. Το αναφέρει ο κατάλογος του ίδιου του εκδότη με ημερομηνία {listed}.',
  'verdict.revoked.next':
    'Μη βασιστείτε σε αυτό. Ο κάτοχος μπορεί να ρωτήσει τον εκδότη για τον λόγο και ίσως έχει νέο που το αντικαθιστά.',

  'verdict.suspended.kind': 'Σε αναστολή',
  'verdict.suspended.say':
    '{trusted, select, yes {Ο οργανισμός {issuer} ανέστειλε προσωρινά αυτό το διαπιστευτήριο.} other {Ο εκδότης ανέστειλε προσωρινά αυτό το διαπιστευτήριο.}}',
  'verdict.suspended.why':
    'Το αναφέρει ο κατάλογος του ίδιου του εκδότη με ημερομηνία {listed}. Ίσως τεθεί και πάλι σε ισχύ.',
  'verdict.suspended.next': 'Ελέγξτε το άλλη μία φορά πριν αποφασίσετε.',

  'verdict.tampered.kind': 'Αλλοιωμένο',
  'verdict.tampered.say': 'Αυτό το διαπιστευτήριο έχει αλλάξει μετά τη σφράγισή του.',
  'verdict.tampered.why': 'Δεν εμφανίζουμε το περιεχόμενό του, επειδή μπορεί να είναι ψευδές.',
  'verdict.tampered.next': 'Ζητήστε το πρωτότυπο από το άτομο που σας το έδωσε.',
  'verdict.tampered.hidden':
    'Το περιεχόμενο παραμένει κρυφό. Μπορείτε όμως να δείτε <checks>ποιο μέρος του ελέγχου απέτυχε</checks>.',

  'verdict.malformed.kind': 'Μη αναγνώσιμο',
  'verdict.malformed.say': 'Δεν μπορούμε να διαβάσουμε αυτό το αρχείο ως διαπιστευτήριο.',
  'verdict.malformed.why':
    '{name, select, none {Αυτό που λάβαμε δεν είναι διαπιστευτήριο που γνωρίζουμε.} other {Το «{name}» δεν είναι διαπιστευτήριο που γνωρίζουμε.}}',
  'verdict.malformed.next':
    'Ζητήστε το ίδιο το διαπιστευτήριο: έναν σύνδεσμο, ένα PDF που περιέχει το διαπιστευτήριο ή ένα αρχείο .json.',
  'verdict.malformed.kept': 'Δεν διατηρήθηκε τίποτα. <kinds>Δείτε ποιους τύπους αρχείων διαβάζουμε</kinds>.',

  'verdict.unknown-issuer.kind': 'Προσοχή: άγνωστος εκδότης',
  'verdict.unknown-issuer.say': 'Η σφραγίδα είναι ακέραιη, αλλά δεν γνωρίζουμε ποιος την έθεσε.',
  'verdict.unknown-issuer.why':
    'Δεν έχει αλλάξει τίποτα. Ο εκδότης όμως δεν περιλαμβάνεται σε κανέναν κατάλογο που εμπιστευόμαστε, επομένως το όνομα παρακάτω είναι μόνο αυτό που δηλώνει ο ίδιος.',
  'verdict.unknown-issuer.next':
    'Αν γνωρίζετε τον εκδότη από αλλού, ρωτήστε τον αν αυτή η σφραγίδα είναι δική του. Διαφορετικά, χρειάζεται προσοχή.',

  'verdict.could-not-check-seal.kind': 'Δεν ήταν δυνατό να ελεγχθεί',
  'verdict.could-not-check-seal.say':
    'Ο έλεγχος δεν ολοκληρώθηκε, επομένως δεν μπορούμε να πούμε ότι είναι γνήσιο.',
  'verdict.could-not-check-seal.why':
    'Το κλειδί με το οποίο ελέγχεται αυτή η σφραγίδα δεν έφτασε στις {time}. Παρακάτω βλέπετε όσα αναφέρει το αρχείο· δεν μπορούμε να πούμε αν έχουν αλλάξει.',
  'verdict.could-not-check-seal.next': 'Δοκιμάστε ξανά σε λίγα λεπτά.',

  'verdict.could-not-check-status.kind': 'Δεν ήταν δυνατό να ελεγχθεί',
  'verdict.could-not-check-status.say':
    'Η σφραγίδα είναι ακέραιη, αλλά δεν ήταν δυνατό να ελεγχθεί αν έχει ανακληθεί.',
  'verdict.could-not-check-status.why':
    'Ο κατάλογος ανακληθέντων διαπιστευτηρίων του εκδότη δεν απάντησε στις {time}. Τίποτα παρακάτω δεν έχει αλλάξει.',
  'verdict.could-not-check-status.next': 'Δοκιμάστε ξανά σε λίγα λεπτά.',

  'verdict.also.revoked': 'Ο κατάλογος του εκδότη αναφέρει επίσης ότι έχει ανακληθεί.',
  'verdict.also.suspended': 'Ο κατάλογος του εκδότη αναφέρει επίσης ότι είναι προσωρινά σε αναστολή.',
  'verdict.also.expired': '{date, select, none {Επιπλέον, έχει λήξει.} other {Επιπλέον, έληξε στις {date}.}}',
  'verdict.also.not-yet-in-force': 'Επιπλέον, δεν ισχύει ακόμη.',
  'verdict.also.unknown-issuer':
    'Και δεν γνωρίζουμε ποιος το δημιούργησε: ο εκδότης δεν περιλαμβάνεται σε κανέναν κατάλογο που εμπιστευόμαστε.',
  'verdict.also.could-not-check': 'Ούτε ήταν δυνατό να ελεγχθεί αν έχει ανακληθεί.',
  'verdict.also.could-not-check-status': 'Ούτε ήταν δυνατό να ελεγχθεί αν έχει ανακληθεί.',

  'verdict.untitled': 'Διαπιστευτήριο χωρίς τίτλο',
  'verdict.earned-by': 'Κάτοχος: <b>{name}</b>',
  'verdict.awarded-by': 'Φορέας απονομής',
  'verdict.calls-itself': 'Δηλώνει ότι είναι',
  'verdict.sealed-by': 'Σφραγίστηκε από',
  'verdict.sealed-on': 'Σφραγίστηκε',
  'verdict.checked-at': 'Ελέγχθηκε: {moment}',
  'verdict.shared-until': 'Κοινοποίηση από: {name}, έως {day}',
  'verdict.checks-title': 'Τι ελέγξαμε',
  'verdict.content-title': 'Τι αναφέρει',
  'verdict.only-chosen':
    'Εμφανίζονται μόνο όσα επέλεξε να δείξει ο κάτοχος. Ο έλεγχος κάλυψε ολόκληρο το διαπιστευτήριο.',
  'verdict.technical-title': 'Τεχνικά στοιχεία',
  'verdict.technical.kind': 'Τύπος αρχείου',
  'verdict.technical.issuer': 'Αναγνωριστικό του εκδότη',
  'verdict.technical.register-number': 'Αριθμός καταχώρισης στο μητρώο απονομών',
  'verdict.technical.digest': 'Σύνοψη της απονομής, SHA-256',
  'verdict.technical.issuer-digest': 'Σύνοψη του εκδότη, SHA-256',
  'verdict.technical.checked': 'Ελέγχθηκε',
  'verdict.kind.open-badge': 'Open Badge 3.0, W3C Verifiable Credential',
  'verdict.kind.open-badge-v2': 'Open Badge 2, παλαιότερη μορφή χωρίς δική της σφραγίδα',
  'verdict.kind.verifiable-credential': 'W3C Verifiable Credential',
  'verdict.kind.european-digital-credential': 'Ευρωπαϊκό ψηφιακό διαπιστευτήριο, European Learning Model 3',
  'verdict.kind.sd-jwt-vc': 'SD-JWT VC, που το δείχνει ένα πορτοφόλι ολόκληρο ή εν μέρει',
  'verdict.kind.unknown': 'Άγνωστος',
  'verdict.print-note': 'Μια εκτύπωση δεν αποδεικνύει τίποτα. Ελέγξτε το πρωτότυπο: {address}',

  'seal.name.whole': 'Σφραγίδα αυτού του διαπιστευτηρίου, ακέραιη',
  'seal.name.specimen': 'Σφραγίδα αυτού του διαπιστευτηρίου, με την ένδειξη «δοκιμή»',
  'seal.name.lapsed': 'Σφραγίδα αυτού του διαπιστευτηρίου, ξεθωριασμένη',
  'seal.name.cancelled': 'Σφραγίδα αυτού του διαπιστευτηρίου, διάτρητη',
  'seal.name.held': 'Σφραγίδα αυτού του διαπιστευτηρίου, με μια ταινία κατά πλάτος',
  'seal.name.broken': 'Σφραγίδα αυτού του διαπιστευτηρίου, σπασμένη στα τρία',
  'seal.name.ringless': 'Σφραγίδα αυτού του διαπιστευτηρίου, χωρίς τον δακτύλιο του εκδότη',
  'seal.name.traced': 'Σφραγίδα αυτού του διαπιστευτηρίου, μόνο με στιγμές',
  'seal.name.blank': 'Χωρίς σφραγίδα',
  'seal.word.practice': 'ΔΟΚΙΜΗ',

  'card.today': 'σήμερα',
  'card.also-practice': 'δοκιμαστικό',
  'card.state.valid': 'Σε ισχύ, έλεγχος: {when}',
  'card.state.expired': '{date, select, none {Έχει λήξει} other {Έληξε στις {date}}}',
  'card.state.not-yet-in-force': 'Δεν ισχύει ακόμη',
  'card.state.suspended': 'Προσωρινά σε αναστολή',
  'card.state.revoked': 'Έχει ανακληθεί, δεν ισχύει πλέον',
  'card.state.replaced': 'Έχει ανακληθεί, το αντικαθιστά νέο',
  'card.state.practice': 'Δοκιμαστικό, δεν αποδεικνύει τίποτα',
  'card.state.unknown-issuer': 'Άγνωστος εκδότης',
  'card.state.tampered': 'Έχει αλλάξει μετά τη σφράγιση',
  'card.state.malformed': 'Δεν μπορεί να διαβαστεί',
  'card.state.could-not-check-seal': 'Δεν ήταν δυνατό να ελεγχθεί ({when})',
  'card.state.could-not-check-status': 'Ακέραιη σφραγίδα· η ανάκληση δεν ήταν δυνατό να ελεγχθεί ({when})',
  'card.state.unread': 'Νέο',
  'card.state.offline': 'Σε ισχύ κατά τον έλεγχο στις {date}',
  'card.state.unclaimed': 'Σας περιμένει για παραλαβή',
} as const;
