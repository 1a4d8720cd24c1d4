/** Who the invented people of a practice installation are, one line each, and when practice data can’t be put in. */
export const practice = {
  'account.practice.operator': 'Λειτουργεί την εγκατάσταση: επιβεβαιώνει οργανισμούς.',
  'account.practice.administrator': 'Διαχειρίζεται τα μέλη και τα κλειδιά του οργανισμού.',
  'account.practice.author': 'Συντάσσει μικροδιαπιστευτήρια.',
  'account.practice.approver': 'Εγκρίνει και δημοσιεύει ό,τι συνέταξαν άλλοι.',
  'account.practice.awarding-officer': 'Καταχωρίζει αποφάσεις, απονέμει και τηρεί το μητρώο.',
  'account.practice.author-and-officer': 'Συντάσσει μικροδιαπιστευτήρια και τα απονέμει.',
  'account.practice.learner-sharing': 'Έχει τρία διαπιστευτήρια και τα έχει κοινοποιήσει με σύνδεσμο.',
  'account.practice.learner-phone': 'Εργάζεται στη συγκόλληση μετάλλων· έχει δύο διαπιστευτήρια στο κινητό.',
  'account.practice.learner-collecting': 'Έχει δύο διαπιστευτήρια προς παραλαβή.',
  'problem.practice-only.title': 'Αυτό είναι δυνατό μόνο σε δοκιμαστική εγκατάσταση.',
  'problem.practice-only.remedy': 'Ξεκινήστε μια δεύτερη εγκατάσταση με MODE=practice και δικό της DATA_DIR.',
  'problem.practice-data-incomplete.title': 'Η εισαγωγή των δοκιμαστικών δεδομένων είχε διακοπεί παλαιότερα.',
  'problem.practice-data-incomplete.remedy':
    'Διαγράψτε τον κατάλογο δεδομένων αυτής της δοκιμαστικής εγκατάστασης και ξεκινήστε πάλι.',
} as const;
