/** Faults in an uploaded list of learners, by code: where, what was found, what to write instead. */
export const importing = {
  'provider.import.reason': 'Τι πρέπει να διορθωθεί',
  'provider.import.required': 'Γραμμή {row}, {column}: είναι κενό. Χρειάζεται για κάθε εκπαιδευόμενο άτομο.',
  'provider.import.too-long':
    'Γραμμή {row}, {column}: το «{value}» είναι πολύ μεγάλο. Συντομεύστε το σε {most} χαρακτήρες το πολύ.',
  'provider.import.control-character':
    'Γραμμή {row}, {column}: το «{value}» περιέχει αόρατους χαρακτήρες. Πληκτρολογήστε το ξανά.',
  'provider.import.not-an-email':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι διεύθυνση e-mail. Γράψτε μία όπως name@example.org.',
  'provider.import.not-a-date':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι ημερομηνία. Γράψτε μία όπως 1998-04-23.',
  'provider.import.date-ambiguous':
    'Γραμμή {row}, {column}: στο «{value}» η ημέρα δεν ξεχωρίζει από τον μήνα. Γράψτε την ημερομηνία όπως 1998-04-23.',
  'provider.import.date-impossible':
    'Γραμμή {row}, {column}: το «{value}» δεν μπορεί να είναι ημερομηνία γέννησης. Ελέγξτε την.',
  'provider.import.not-a-number':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι αριθμός. Γράψτε {suggestion} ή αφήστε το κενό, για να ισχύσει το {preset} της προσφοράς.',
  'provider.import.ects-differs':
    'Γραμμή {row}, {column}: το «{value}» διαφέρει από ό,τι ορίζει το μικροδιαπιστευτήριο. Γράψτε {preset} ή αφήστε το κενό.',
  'provider.import.not-a-language':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι κωδικός γλώσσας. Γράψτε έναν όπως bg ή bg-Cyrl, ή αφήστε το κενό.',
  'provider.import.not-a-route':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι τρόπος απονομής. Γράψτε course ή validation, ή αφήστε το κενό για course.',
  'provider.import.not-yes-or-no':
    'Γραμμή {row}, {column}: το «{value}» δεν είναι ούτε yes (ναι) ούτε no (όχι). Γράψτε ένα από αυτά.',
  'provider.import.duplicate-in-file':
    'Γραμμή {row}: το ίδιο άτομο βρίσκεται ήδη στη γραμμή {first}. Αφαιρέστε μία από τις δύο γραμμές.',
  'provider.import.more-cells-than-headings':
    'Γραμμή {row}: τα κελιά είναι περισσότερα από τις {headings} επικεφαλίδες. Βάλτε σε διπλά εισαγωγικά το κείμενο που περιέχει τον χαρακτήρα διαχωρισμού.',
  'provider.import.cells-beyond-headings':
    'Γραμμή {row}: υπάρχει περιεχόμενο δεξιά από την τελευταία επικεφαλίδα. Δώστε επικεφαλίδα σε εκείνη τη στήλη ή διαγράψτε την.',
  'provider.import.cell-error':
    'Γραμμή {row}, {column}: το κελί δείχνει {value}, ένα σφάλμα του υπολογιστικού φύλλου. Γράψτε την ίδια την τιμή.',
  'provider.import.cell-not-calculated':
    'Γραμμή {row}, {column}: ο τύπος δεν περιέχει αποτέλεσμα. Ανοίξτε το βιβλίο εργασίας σε πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ξανά, ή γράψτε την ίδια την τιμή.',
  'provider.import.cell-digits-lost':
    'Γραμμή {row}, {column}: το {value} έχει περισσότερα ψηφία από όσα διατηρεί ένα υπολογιστικό φύλλο σε έναν αριθμό, άρα τα τελευταία μπορεί να είναι λάθος. Ορίστε τα κελιά ως «κείμενο» και γράψτε το ξανά.',
  'provider.import.cell-merged':
    'Γραμμή {row}, {column}: αυτό το κελί είναι συγχωνευμένο με άλλα, από τη γραμμή {first} και κάτω. Διαχωρίστε τα και γράψτε την τιμή σε κάθε γραμμή.',
  'provider.import.example-row':
    'Γραμμή {row}, {column}: αυτό είναι το παράδειγμα του προτύπου. Διαγράψτε τη γραμμή ή γράψτε στη θέση του ένα άτομο.',
  'provider.import.awards-oneself':
    'Γραμμή {row}, {column}: «{value}» είναι η δική σας διεύθυνση. Αυτή την απονομή πρέπει να την κάνει άλλο άτομο.',
} as const;
