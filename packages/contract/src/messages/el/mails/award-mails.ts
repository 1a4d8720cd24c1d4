/** Mails about awards and shares: `subject`, `text`, `action` on the button, and `reason` why the person gets it. */
export const awardMails = {
  'mail.award-collect.subject': 'Ο οργανισμός {organisation} σάς απένειμε το «{title}»',
  'mail.award-collect.text':
    'Καλή σας ημέρα, {name},\n\nο οργανισμός {organisation} σάς απένειμε το μικροδιαπιστευτήριο «{title}». Σας περιμένει εδώ.\n\nΓια να το παραλάβετε, χρειάζεστε αυτόν τον σύνδεσμο και τη διεύθυνση στην οποία ήρθε αυτό το μήνυμα. Κανένα άλλο άτομο δεν μπορεί να το παραλάβει.',
  'mail.award-collect.action': 'Παραλαβή του διαπιστευτηρίου',
  'mail.award-collect.reason':
    'ο οργανισμός {organisation} σάς απένειμε διαπιστευτήριο και έδωσε αυτή τη διεύθυνση',
  'mail.award-reminder.subject': 'Το «{title}» σας περιμένει ακόμη',
  'mail.award-reminder.text':
    'Καλή σας ημέρα, {name},\n\nο οργανισμός {organisation} σάς απένειμε το μικροδιαπιστευτήριο «{title}». Δεν το έχετε παραλάβει ακόμη.',
  'mail.award-reminder.action': 'Παραλαβή του διαπιστευτηρίου',
  'mail.award-reminder.reason':
    'ο οργανισμός {organisation} σάς απένειμε διαπιστευτήριο και έδωσε αυτή τη διεύθυνση',
  'mail.award-revoked.subject': 'Ο οργανισμός {organisation} ανακάλεσε το «{title}»',
  'mail.award-revoked.text':
    'Καλή σας ημέρα, {name},\n\nο οργανισμός {organisation} ανακάλεσε το μικροδιαπιστευτήριο «{title}». Σε κάθε έλεγχο φαίνεται ότι έχει ανακληθεί.\n\nΟ λόγος που δόθηκε: {detail}\n\nΑν πιστεύετε ότι πρόκειται για λάθος, γράψτε στον οργανισμό {organisation}.',
  'mail.award-revoked.action': 'Τα διαπιστευτήριά σας',
  'mail.award-revoked.reason':
    'ο οργανισμός {organisation} σάς απένειμε αυτό το διαπιστευτήριο και έδωσε αυτή τη διεύθυνση',
  'mail.award-suspended.subject': 'Ο οργανισμός {organisation} ανέστειλε προσωρινά το «{title}»',
  'mail.award-suspended.text':
    'Καλή σας ημέρα, {name},\n\nο οργανισμός {organisation} ανέστειλε προσωρινά το μικροδιαπιστευτήριο «{title}». Σε κάθε έλεγχο φαίνεται ότι είναι σε αναστολή.\n\nΟ λόγος που δόθηκε: {detail}',
  'mail.award-suspended.action': 'Τα διαπιστευτήριά σας',
  'mail.award-suspended.reason':
    'ο οργανισμός {organisation} σάς απένειμε αυτό το διαπιστευτήριο και έδωσε αυτή τη διεύθυνση',
  'mail.award-reinstated.subject': 'Το «{title}» είναι και πάλι σε ισχύ',
  'mail.award-reinstated.text':
    'Καλή σας ημέρα, {name},\n\nο οργανισμός {organisation} ήρε την αναστολή του μικροδιαπιστευτηρίου «{title}». Είναι και πάλι σε ισχύ.',
  'mail.award-reinstated.action': 'Τα διαπιστευτήριά σας',
  'mail.award-reinstated.reason':
    'ο οργανισμός {organisation} σάς απένειμε αυτό το διαπιστευτήριο και έδωσε αυτή τη διεύθυνση',
  'mail.share-ending.subject': 'Μια κοινοποίησή σας λήγει: {day}',
  'mail.share-ending.text':
    'Καλή σας ημέρα, {name},\n\nένας σύνδεσμος με τον οποίο κοινοποιείτε διαπιστευτήρια λήγει: {day}. Έπειτα κανείς δεν θα μπορεί να τον ανοίξει.\n\nΑν χρειάζεται ακόμη, κάντε νέα κοινοποίηση και στείλτε τον νέο σύνδεσμο.',
  'mail.share-ending.action': 'Οι κοινοποιήσεις σας',
  'mail.share-ending.reason': 'κοινοποιείτε διαπιστευτήρια με σύνδεσμο',
} as const;
