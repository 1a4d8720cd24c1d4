/** Awarding a list of learners from the command line. */
export const cliIssue = {
  'cli.issue.summary': 'Απονομή σε λίστα ατόμων μέσω εγκατάστασης που λειτουργεί',
  'cli.issue.no-file': 'Δώστε ένα αρχείο, ή - για την τυπική είσοδο.',
  'cli.issue.no-url': 'Δηλώστε την εγκατάσταση: ορίστε SIGILLO_URL ή προσθέστε --url https://….',
  'cli.issue.url-malformed':
    'Το «{url}» δεν είναι διεύθυνση όπως https://credentials.example.org. Χωρίς https επιτρέπεται μόνο αυτός ο υπολογιστής.',
  'cli.issue.no-key':
    'Δεν υπάρχει κλειδί: ορίστε SIGILLO_API_KEY ή δώστε με --key-file ένα αρχείο που το περιέχει.',
  'cli.issue.no-organisation':
    'Δηλώστε τον οργανισμό: ορίστε SIGILLO_ORGANISATION ή προσθέστε --organisation.',
  'cli.issue.no-decision': 'Δηλώστε την απόφαση: προσθέστε --decision ή --achievement.',
  'cli.issue.decision-none':
    'Κανένα άτομο δεν έχει καταχωρίσει ακόμη απόφαση για αυτό το μικροδιαπιστευτήριο. Καταχωρίστε μία στην εφαρμογή και εκτελέστε ξανά την εντολή.',
  'cli.issue.decision': 'Απόφαση με ημερομηνία {day}, από: {by} ({minute}): {title}',
  'cli.issue.preview':
    '{rows, plural, one {# γραμμή} other {# γραμμές}}: {ready, number} προς απονομή, {already, number} ήδη απονεμημένες, {faulty, number} εσφαλμένες',
  'cli.issue.faults-more': '… και {more, plural, one {# ακόμη} other {# ακόμη}}',
  'cli.issue.nothing': 'Δεν υπάρχει τίποτα προς απονομή.',
  'cli.issue.not-yet': 'Δεν έγινε καμία απονομή. Για την απονομή, εκτελέστε ξανά την εντολή με --yes.',
  'cli.issue.progress': 'απονεμήθηκαν {done, number} από {total, number}',
  'cli.issue.done':
    'Απονεμήθηκαν: {done, number}, ήδη απονεμημένα: {already, number}, απέτυχαν: {failed, number}.',
  'cli.issue.unfinished':
    'Κατάσταση της απονομής, σύμφωνα με την εγκατάσταση: «{state}». Δείτε τη λίστα στην εφαρμογή.',
  'cli.issue.unreachable': 'Δεν είναι δυνατή η επικοινωνία με την εγκατάσταση στο {url}: {reason}.',
  'cli.issue.refused': '{title} {detail} ({code})',
  'cli.issue.not-ours': 'Αυτό που απαντά στο {url} δεν είναι το Sigillo (κωδικός {status}).',
  'cli.issue.help':
    'Απονομή σε λίστα ατόμων μέσω εγκατάστασης που λειτουργεί. Το αρχείο διαβάζεται εκεί, όπως όταν το μεταφορτώνει ένα άτομο.\n\nΧρήση: sigillo issue [ΕΠΙΛΟΓΕΣ] ΑΡΧΕΙΟ\n\n  ΑΡΧΕΙΟ                λίστα ατόμων· με - διαβάζεται η τυπική είσοδος\n  --achievement ID      το μικροδιαπιστευτήριο· η απονομή γίνεται με τη νεότερη απόφαση για αυτό που καταχώρισε άτομο\n  --decision ID         ή η ίδια η απόφαση\n  --organisation ΟΝΟΜΑ  όπως στη διεύθυνση των σελίδων του (ή SIGILLO_ORGANISATION)\n  --url URL             η εγκατάσταση (ή SIGILLO_URL)\n  --key-file ΑΡΧΕΙΟ     περιέχει το κλειδί του οργανισμού· διαφορετικά το SIGILLO_API_KEY. Δεν γράφεται ποτέ στην ίδια την εντολή\n  --key-column ΟΝΟΜΑ    η στήλη της οποίας η τιμή κάνει μια γραμμή μία απονομή· διαφορετικά το αναγνωριστικό ή το e-mail του ατόμου\n  --yes                 απονομή· χωρίς αυτό αναφέρεται μόνο τι θα συνέβαινε\n  --json                ένα αντικείμενο JSON στο τέλος, για δέσμες ενεργειών\n\nΤο κλειδί χρειάζεται τα δικαιώματα decisions:read και awards:write. Η ίδια λίστα δεν απονέμει ξανά σε κανέναν. Οι εσφαλμένες γραμμές παραλείπονται και αναφέρονται· οι υπόλοιπες απονέμονται.\n\nΠαραδείγματα:\n  sigillo issue --achievement 019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70 learners.csv\n  sigillo issue --decision 019b3c1f-1d22-7aa1-8c0e-93d6f0a1b2c3 --yes --json learners.csv\n\nΚωδικοί εξόδου:\n  0   κάθε γραμμή απονεμήθηκε τώρα ή νωρίτερα· χωρίς --yes, κάθε γραμμή μπορεί να απονεμηθεί\n  1   ορισμένες γραμμές είναι εσφαλμένες ή απέτυχαν\n  2   η εγκατάσταση αρνήθηκε ή δεν ήταν δυνατή η επικοινωνία μαζί της\n  64  η εντολή δεν μπορεί να κατανοηθεί ή ένα αρχείο δεν μπορεί να διαβαστεί',
} as const;
