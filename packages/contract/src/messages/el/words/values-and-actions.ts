/** Words that any page may use, and the texts of the primitives in web/ui. */
export const valuesAndActions = {
  'app.name': 'Sigillo',
  'app.tagline': 'Sigillo, ανοικτή υποδομή μικροδιαπιστευτηρίων',
  'app.page-title': '{title} · Sigillo',
  'value.moment': '{date}, {time} ({zone})',
  'value.none': 'Δεν αναφέρεται',
  'value.ects': '{credits, plural, one {# πιστωτική μονάδα ECTS} other {# πιστωτικές μονάδες ECTS}}',
  'value.hours': '{hours, plural, one {# ώρα} other {# ώρες}}',
  'value.ects-in-hours': '{credits} ECTS ({from} έως {to} ώρες)',
  'value.eqf-level': 'Επίπεδο EQF {level}',
  'value.place': '{name}, {country}',
  'action.back': 'Πίσω',
  'action.cancel': 'Ακύρωση',
  'action.change': 'Αλλαγή',
  'action.choose': 'Επιλογή',
  'action.continue': 'Συνέχεια',
  'action.pause': 'Παύση',
  'action.print': 'Εκτύπωση',
  'action.remove': 'Αφαίρεση',
  'action.resume': 'Συνέχιση',
  'action.retry': 'Νέα προσπάθεια',
  'action.save': 'Αποθήκευση',
  'action.search': 'Αναζήτηση',
  'action.undo': 'Αναίρεση',

  'ui.skip': 'Μετάβαση στο περιεχόμενο',
  'ui.menu': 'Μενού',
  'ui.main-navigation': 'Κύρια πλοήγηση',
  'ui.all-pages': 'Όλες οι σελίδες',
  'ui.short-navigation': '{area}, σύντομη πλοήγηση',
  'ui.optional': '{label} (προαιρετικό)',
  'ui.loading': 'Φόρτωση',

  'ui.draft.saved': 'Το προσχέδιο αποθηκεύτηκε: {time}',
  'ui.draft.saving': 'Αποθήκευση του προσχεδίου',
  'ui.draft.refused': 'Δεν αποθηκεύτηκε: μία απάντηση δεν μπορεί να διατηρηθεί όπως είναι.',
  'ui.draft.unsaved': 'Δεν έχει αποθηκευτεί ακόμη. Συνεχίζουμε να προσπαθούμε· ό,τι γράψατε παραμένει εδώ.',

  'ui.errors.title':
    '{count, plural, one {Ένα σημείο χρειάζεται διόρθωση} other {# σημεία χρειάζονται διόρθωση}}',
  'ui.errors.label': 'Σφάλμα',
  'ui.errors.named': '{label}: {error}',

  'ui.combobox.hint': 'Πληκτρολογήστε μερικά γράμματα για αναζήτηση στη λίστα.',
  'ui.combobox.empty': 'Δεν βρέθηκε τίποτα στη λίστα. Δοκιμάστε άλλη λέξη.',
  'ui.combobox.show': 'Εμφάνιση της λίστας',
  'ui.combobox.remove': 'Αφαίρεση: {name}',

  'ui.stepper.label': 'Βήματα',
  'ui.stepper.position': 'Βήμα {current} από {total}',
  'ui.stepper.done': 'ολοκληρώθηκε',
  'ui.stepper.current': 'βρίσκεστε εδώ',
  'ui.stepper.to-do': 'εκκρεμεί',
  'ui.stepper.attention': 'χρειάζεται προσοχή',

  'ui.entry.up': 'Μετακίνηση προς τα επάνω: {name}',
  'ui.entry.down': 'Μετακίνηση προς τα κάτω: {name}',
  'ui.entry.remove': 'Αφαίρεση: {name}',

  'ui.table.sort': 'Ταξινόμηση κατά: {column}',
  'ui.table.choose-all': 'Επιλογή όλων των γραμμών αυτής της σελίδας',
  'ui.table.choose-row': 'Επιλογή: {row}',
  'ui.table.chosen': 'Επιλεγμένα: {count}',
  'ui.table.choose-none': 'Κατάργηση επιλογής',
  'ui.table.failed': 'Η λίστα δεν φορτώθηκε. Δεν χάθηκε τίποτα.',

  'ui.paging.previous': 'Προηγούμενη σελίδα',
  'ui.paging.next': 'Επόμενη σελίδα',
  'ui.paging.position': 'Σελίδα {page} από {pages}',

  'ui.file.choose': 'Επιλογή αρχείου',
  'ui.file.choose-many': 'Επιλογή αρχείων',
  'ui.file.drop': 'ή αφήστε το εδώ',
  'ui.file.over': 'Αφήστε το για να προστεθεί',
  'ui.file.reading': 'Ανάγνωση: {name} ({size})',
  'ui.file.ready': '{name} ({size})',
  'ui.file.too-large':
    'Το αρχείο {name} έχει μέγεθος {size}· το ανώτατο όριο είναι {limit}. Χωρίστε το ή στείλτε λιγότερες γραμμές κάθε φορά.',
  'ui.file.wrong-kind': 'Το αρχείο {name} δεν είναι τύπου που διαβάζουμε εδώ. Διαβάζουμε: {kinds}.',

  'ui.progress.count': '{done} από {total}',
  'ui.progress.left': 'απομένουν περίπου {time}',
  'ui.progress.paused': 'Σε παύση στο {done} από {total}',
  'ui.progress.done':
    '{failed, plural, =0 {Ολοκληρώθηκαν όλα: {total}} one {Ολοκληρώθηκε με ένα σφάλμα} other {Ολοκληρώθηκε με # σφάλματα}}',
  'ui.progress.leave':
    'Μπορείτε να φύγετε από αυτή τη σελίδα. Η εργασία συνεχίζεται και θα τη βρείτε στις «Εκκρεμότητες».',

  'ui.meter.count': '{done} από {total}',
  'ui.meter.done': '{name}: συμπληρώθηκε',
  'ui.meter.missing': '{name}: λείπει',
  'ui.meter.missing-list': 'Λείπουν ακόμη',
  'ui.meter.warnings': '{count, plural, one {Μία προειδοποίηση} other {# προειδοποιήσεις}}',

  'ui.diff.was': 'Πριν',
  'ui.diff.now': 'Τώρα',
  'ui.diff.nothing': 'τίποτα',

  'ui.toast.region': 'Επιβεβαιώσεις',
  'ui.toast.dismiss': 'Κλείσιμο',
  'ui.toast.history': 'Προηγούμενες επιβεβαιώσεις',
  'ui.toast.history-empty': 'Καμία από τη στιγμή που ανοίξατε αυτή τη σελίδα.',

  'ui.dialog.type-count': 'Για να συνεχίσετε, πληκτρολογήστε {count}',
  'ui.dialog.type-count-help': 'Αυτό δεν μπορεί να αναιρεθεί.',
} as const;
