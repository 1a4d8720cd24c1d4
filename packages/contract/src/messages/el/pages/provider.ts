/** The provider's work around micro-credentials: what waits, the list, versions, approval. */
export const provider = {
  'provider.completeness.title': 'Πληρότητα κατά το ευρωπαϊκό πρότυπο',
  'provider.untitled': 'Χωρίς τίτλο',
  'provider.web-address': 'Διεύθυνση στον ιστό',
  'provider.country': 'Χώρα',
  'provider.yes': 'Ναι',
  'provider.no': 'Όχι',
  'provider.removed': 'Αφαιρέθηκε: {name}.',
  'provider.missing': 'Λείπει: {field}.',
  'provider.fact.part': '{whole}: {part}',
  'provider.choose-one': 'Επιλέξτε ένα.',
  'provider.not-a-number': 'Το «{value}» δεν είναι αριθμός. Γράψτε τον με ψηφία, για παράδειγμα 2,5.',
  'provider.not-a-positive-number': 'Αυτό δεν είναι αριθμός. Γράψτε τον με ψηφία ή αφήστε το κενό.',
  'provider.not-a-time': 'Αυτό δεν είναι ώρα. Γράψτε την όπως 14:30.',
  'provider.version': 'Έκδοση {number}',
  'provider.version.title': 'Έκδοση {number}: {title}',
  'provider.version.frozen':
    '{closed, select, none {Δημοσιεύτηκε στις {published}. Μια δημοσιευμένη έκδοση δεν αλλάζει ποτέ· ό,τι νέο μπαίνει στην επόμενη.} other {Δημοσιεύτηκε στις {published}, έκλεισε στις {closed}. Τα διαπιστευτήρια αυτής της έκδοσης παραμένουν σε ισχύ.}}',
  'provider.fact.in-language': '{label} ({language})',
  'provider.fact.skills': 'Δεξιότητες ESCO',
  'provider.fact.months': '{count, plural, one {{number} μήνας} other {{number} μήνες}}',

  'provider.state.draft': 'Προσχέδιο',
  'provider.state.in-review': 'Προς έγκριση',
  'provider.state.approved': 'Εγκρίθηκε',
  'provider.state.published': 'Δημοσιεύτηκε',
  'provider.state.closed': 'Έκλεισε',

  'provider.to-do.empty': 'Καμία εκκρεμότητα',
  'provider.to-do.empty.text':
    'Εδώ θα εμφανίζονται προσχέδια προς ολοκλήρωση, εκδόσεις προς έγκριση και λίστες προς διόρθωση, με τον σύνδεσμο για το καθένα.',
  'provider.to-do.refused': 'Ο φορέας λειτουργίας απέρριψε την εγγραφή αυτού του οργανισμού.',
  'provider.to-do.approve-version': 'Εξέταση του «{title}»',
  'provider.to-do.approve-version.why':
    '{since, select, none {Ζητείται η έγκρισή σας.} other {Η έγκρισή σας ζητείται από τις {since}.}}',
  'provider.to-do.finish-draft': 'Ολοκλήρωση του «{title}»',
  'provider.to-do.finish-draft.why':
    '{since, select, none {Προσχέδιό σας.} other {Προσχέδιό σας, τελευταία αλλαγή στις {since}.}}',
  'provider.to-do.publish-version': 'Δημοσίευση του «{title}»',
  'provider.to-do.publish-version.why':
    '{since, select, none {Έχει εγκριθεί και δεν έχει δημοσιευτεί ακόμη.} other {Εγκρίθηκε στις {since} και δεν έχει δημοσιευτεί ακόμη.}}',
  'provider.to-do.publish-offering': 'Προσφορά του «{title}»',
  'provider.to-do.publish-offering.why': 'Έχει δημοσιευτεί, αλλά κανείς δεν μπορεί ακόμη να εγγραφεί.',
  'provider.to-do.record-decision':
    '{title, select, none {Καταχώριση απόφασης απονομής} other {Καταχώριση απόφασης για το «{title}»}}',
  'provider.to-do.record-decision.why':
    'Υπάρχουν δημοσιευμένα μικροδιαπιστευτήρια, αλλά δεν έχει καταχωριστεί απόφαση βάσει της οποίας να γίνει απονομή.',
  'provider.to-do.finish-batch': 'Ολοκλήρωση της λίστας «{title}»',
  'provider.to-do.finish-batch.why':
    '{count, plural, =0 {Έχει διαβαστεί και περιμένει να αρχίσει ή να συνεχιστεί.} one {Ένα άτομο περιμένει την απονομή.} other {# άτομα περιμένουν την απονομή.}}',
  'provider.to-do.mend-batch': 'Διόρθωση της λίστας «{title}»',
  'provider.to-do.mend-batch.why':
    '{count, plural, one {Για μία γραμμή δεν ήταν δυνατή η απονομή.} other {Για # γραμμές δεν ήταν δυνατή η απονομή.}}',
  'provider.to-do.uncollected':
    '{count, plural, one {Ένα διαπιστευτήριο δεν έχει παραληφθεί} other {# διαπιστευτήρια δεν έχουν παραληφθεί}}',
  'provider.to-do.uncollected.why': 'Υπενθυμίστε το στους εκπαιδευομένους ή ελέγξτε τις διευθύνσεις τους.',
  'provider.to-do.review-due': 'Επανεξέταση του περιεχομένου: «{title}»',
  'provider.to-do.review-due.why':
    'Η προβλεπόμενη ημέρα ήρθε ή πλησιάζει. Δείτε αν το περιεχόμενο ανταποκρίνεται ακόμη στην ανάγκη.',
  'provider.to-do.await-confirmation': 'Αναμένεται η επιβεβαίωση του φορέα λειτουργίας',
  'provider.to-do.await-confirmation.why':
    'Έως τότε μπορείτε να σχεδιάζετε και να προσκαλείτε άτομα, όχι όμως να δημοσιεύετε ή να απονέμετε.',
  'provider.to-do.confirm-e-seal': 'Ενεργοποίηση πιστοποιητικού ηλεκτρονικών σφραγίδων',
  'provider.to-do.confirm-e-seal.why':
    'Το έφερε άλλο μέλος του οργανισμού. Πριν σφραγίσει, πρέπει να συμφωνήσει και δεύτερο άτομο.',
  'provider.to-do.e-seal-ending': 'Αίτηση για το επόμενο πιστοποιητικό ηλεκτρονικών σφραγίδων',
  'provider.to-do.e-seal-ending.why': 'Αυτό που είναι σε χρήση λήγει στις {since}.',

  'provider.list.about': 'Όλα όσα σχεδιάζει και απονέμει ο οργανισμός.',
  'provider.list.new': 'Νέο μικροδιαπιστευτήριο',
  'provider.list.search': 'Αναζήτηση κατά τίτλο',
  'provider.list.filter': 'Εμφάνιση κατά κατάσταση',
  'provider.list.all': 'Όλα',
  'provider.list.state': 'Κατάσταση',
  'provider.list.earlier-published': 'έχει δημοσιευτεί προηγούμενη έκδοση',
  'provider.list.completeness': 'Ευρωπαϊκό πρότυπο',
  'provider.list.missing': '{count, plural, one {Λείπει ένα στοιχείο} other {Λείπουν # στοιχεία}}',
  'provider.list.complete': 'Πλήρες',
  'provider.list.offerings': 'Προσφορές',
  'provider.list.awards': 'Απονομές',
  'provider.list.changed': 'Τελευταία αλλαγή',
  'provider.list.empty': 'Κανένα μικροδιαπιστευτήριο ακόμη',
  'provider.list.empty.text':
    'Αρχίστε με έναν τίτλο. Τα στοιχεία του ευρωπαϊκού προτύπου ζητούνται ένα ένα, και όλα αποθηκεύονται αυτόματα.',
  'provider.list.empty.example':
    'Για παράδειγμα: Αξιολόγηση κύκλου ζωής προϊόντων, 5 ECTS, εργασία και προφορική εξέταση',
  'provider.list.none-found': 'Κανένα αποτέλεσμα',
  'provider.list.none-found.text': 'Δοκιμάστε άλλη λέξη του τίτλου ή άλλη κατάσταση.',
  'provider.list.show-all': 'Εμφάνιση όλων',

  'provider.new.title': 'Νέο μικροδιαπιστευτήριο',
  'provider.new.about': 'Δύο απαντήσεις για αρχή· και οι δύο μπορούν να αλλάξουν αργότερα.',
  'provider.new.languages': 'Γλώσσες στις οποίες γράφεται',
  'provider.new.languages.help':
    'Η πρώτη είναι η κύρια γλώσσα. Μια δεύτερη βοηθά να γίνεται κατανοητό σε άλλες χώρες.',

  'provider.tabs': 'Μέρη αυτού του μικροδιαπιστευτηρίου',
  'provider.tab.overview': 'Επισκόπηση',
  'provider.tab.preview': 'Προεπισκόπηση',
  'provider.tab.offerings': 'Προσφορές',
  'provider.tab.history': 'Ιστορικό',

  'provider.overview.aside': 'Σχετικά με αυτή την έκδοση',
  'provider.overview.open': 'Μετάβαση στην επισκόπηση',
  'provider.overview.public': 'Δημόσια σελίδα',
  'provider.overview.unconfirmed':
    'Ο φορέας λειτουργίας δεν έχει επιβεβαιώσει ακόμη αυτόν τον οργανισμό. Μπορείτε να σχεδιάζετε και να εγκρίνετε· η δημοσίευση έπεται.',
  'provider.overview.author': 'Συντάκτης/-τρια',
  'provider.overview.approved': 'Έγκριση',
  'provider.overview.approved.by': '{date}, από {name}',
  'provider.overview.published': 'Δημοσίευση',
  'provider.overview.versions': 'Εκδόσεις',

  'provider.next.title': 'Τι ακολουθεί',
  'provider.next.draft':
    '{count, plural, =0 {Υπάρχουν όλα τα στοιχεία του ευρωπαϊκού προτύπου. Ελέγξτε τις απαντήσεις σας και στείλτε το για έγκριση.} one {Λείπει ακόμη ένα στοιχείο του ευρωπαϊκού προτύπου.} other {Λείπουν ακόμη # στοιχεία του ευρωπαϊκού προτύπου.}}',
  'provider.next.returned': 'Επιστράφηκε από {name}: «{comment}»',
  'provider.next.in-review': 'Περιμένει την έγκρισή σας.',
  'provider.next.in-review.wait': 'Το εξετάζει τώρα άτομο με ρόλο έγκρισης.',
  'provider.next.own': 'Αυτή την έκδοση τη συντάξατε εσείς, άρα πρέπει να την εγκρίνει άλλο άτομο.',
  'provider.next.approved': 'Έχει εγκριθεί. Δημοσιεύστε το, μαζί με την πρώτη του προσφορά αν υπάρχει ήδη.',
  'provider.next.approved.wait': 'Έχει εγκριθεί. Στη συνέχεια το δημοσιεύει άτομο που έχει το δικαίωμα.',
  'provider.next.published':
    'Έχει δημοσιευτεί. Προσφέρετέ το, και απονείμετέ το μόλις αποφασίσει μια επιτροπή.',
  'provider.next.closed':
    'Έχει κλείσει για νέες προσφορές και απονομές. Τα διαπιστευτήριά του παραμένουν σε ισχύ.',
  'provider.next.design': 'Συνέχεια του σχεδιασμού',
  'provider.next.review': 'Εξέταση',
  'provider.next.publish': 'Δημοσίευση',
  'provider.next.new-version': 'Έναρξη της επόμενης έκδοσης',

  'provider.step.withdraw.title': 'Επαναφορά αυτής της έκδοσης σε προσχέδιο;',
  'provider.step.withdraw.text':
    'Κανείς δεν θα μπορεί να την εγκρίνει ή να τη δημοσιεύσει. Μπορείτε να την αλλάξετε και να τη στείλετε ξανά.',
  'provider.step.withdraw.confirm': 'Επαναφορά',
  'provider.step.withdraw.done': 'Επανήλθε σε προσχέδιο.',
  'provider.step.close.title': 'Οριστικό κλείσιμο αυτής της έκδοσης;',
  'provider.step.close.text':
    'Φεύγει από τον κατάλογο, και τίποτα νέο δεν μπορεί να προσφερθεί ή να απονεμηθεί με αυτήν. Τα διαπιστευτήρια που απονεμήθηκαν παραμένουν σε ισχύ. Μια κλειστή έκδοση δεν ανοίγει ξανά· μπορεί όμως να αρχίσει η επόμενη.',
  'provider.step.close.confirm': 'Οριστικό κλείσιμο',
  'provider.step.close.done': 'Έκλεισε. Τα διαπιστευτήριά της παραμένουν σε ισχύ.',

  'provider.history.create': 'Έναρξη της έκδοσης {version}',
  'provider.history.submit': 'Αποστολή της έκδοσης {version} για έγκριση',
  'provider.history.withdraw': 'Επαναφορά της έκδοσης {version} σε προσχέδιο',
  'provider.history.return': 'Επιστροφή της έκδοσης {version} για διόρθωση',
  'provider.history.approve': 'Έγκριση της έκδοσης {version}',
  'provider.history.publish': 'Δημοσίευση της έκδοσης {version}',
  'provider.history.close': 'Κλείσιμο της έκδοσης {version}',

  'provider.preview.notice.title': 'Προεπισκόπηση, όχι διαπιστευτήριο',
  'provider.preview.notice':
    'Το πρόσωπο, οι ημερομηνίες και ο αριθμός καταχώρισης είναι επινοημένα, και τίποτα δεν είναι σφραγισμένο.',
  'provider.preview.title': 'Πώς θα διαβάζεται ένα διαπιστευτήριο',
  'provider.preview.losses': 'Τι δεν θα δείχνουν ορισμένα προγράμματα',
  'provider.preview.losses.text':
    'Κάθε στοιχείο περιέχεται στο διαπιστευτήριο και φαίνεται εδώ, στα πορτοφόλια και στους ελέγχους μας. Προγράμματα που γνωρίζουν μόνο μια απλή μορφή παραλείπουν τα εξής.',
  'provider.preview.losses.open-badge': 'Σε απλά Open Badges',
  'provider.preview.losses.elm': 'Στο απλό Ευρωπαϊκό Μοντέλο Μάθησης',
  'provider.preview.losses.none': 'Τίποτα: όσα λέει αυτό έχουν εκεί τη θέση τους.',
  'provider.preview.document': 'Το έγγραφο χωρίς τη σφραγίδα του',
  'provider.loss.one-language': 'Φαίνεται μόνο μία από τις γλώσσες.',
  'provider.loss.one-awarding-body': 'Φαίνεται μόνο ένας από τους φορείς απονομής.',
  'provider.loss.place-not-shown': 'Δεν φαίνεται ο τόπος απονομής.',
  'provider.loss.outcomes-as-text': 'Τα αποτελέσματα φαίνονται ως ενιαίο κείμενο, χωρίς κριτήρια.',
  'provider.loss.hours-not-shown': 'Δεν φαίνονται οι ώρες.',
  'provider.loss.level-basis-not-shown': 'Φαίνεται το επίπεδο EQF, όχι όμως σε τι βασίζεται.',
  'provider.loss.suspension-not-shown': 'Δεν φαίνεται η αναστολή· η ανάκληση φαίνεται.',
  'provider.loss.parts-of-other-names':
    'Ονόματα σε άλλα αλφάβητα φαίνονται ολόκληρα, χωρίς διάκριση ονόματος και επωνύμου.',
  'provider.loss.address-as-text': 'Η οδός και ο ταχυδρομικός κώδικας φαίνονται ως ενιαίο κείμενο.',
  'provider.loss.hours-per-credit': 'Δεν φαίνεται σε πόσες ώρες αντιστοιχεί μία πιστωτική μονάδα.',
  'provider.loss.level-outside-register':
    'Δεν φαίνεται επίπεδο που δεν περιλαμβάνεται στο μητρώο της Ένωσης.',
  'provider.loss.quality-assurance-as-note': 'Ό,τι δεν είναι διαπίστευση φαίνεται ως σημείωση, εν μέρει.',
  'provider.loss.scope-of-quality-assurance': 'Δεν φαίνεται τι κάλυψε μια αξιολόγηση.',
  'provider.loss.for-programs-only': 'Ένα μέρος υπάρχει μόνο σε σημείωση για προγράμματα.',
  'provider.loss.not-shown': 'Δεν φαίνεται καθόλου',

  'provider.review.title': 'Εξέταση: {title}',
  'provider.review.about': 'Έκδοση {version}, στάλθηκε από {name} στις {time}',
  'provider.review.from-author': 'Σχόλιο κατά την υποβολή',
  'provider.review.closed': 'Αυτή η έκδοση δεν περιμένει την έγκρισή σας.',
  'provider.review.changes': 'Τι άλλαξε από την έκδοση {version}',
  'provider.review.unchanged': 'Καμία διαφορά από την προηγούμενη έκδοση.',
  'provider.review.content': 'Όλα όσα περιέχει',
  'provider.review.decide': 'Η απόφασή σας',
  'provider.review.comment': 'Σχόλιο',
  'provider.review.comment.help':
    'Απαραίτητο για την επιστροφή: γράψτε τι πρέπει να αλλάξει. Το βλέπει όποιος το συνέταξε, και μένει στο ιστορικό.',
  'provider.review.comment-missing': 'Γράψτε τι πρέπει να αλλάξει, ώστε να είναι σαφές γιατί επιστρέφεται.',
  'provider.review.approve': 'Έγκριση',
  'provider.review.approve.done': 'Εγκρίθηκε. Μπορεί πλέον να δημοσιευτεί.',
  'provider.review.return': 'Επιστροφή για διόρθωση',
  'provider.review.return.done': 'Επιστράφηκε για διόρθωση με το σχόλιό σας.',
} as const;
