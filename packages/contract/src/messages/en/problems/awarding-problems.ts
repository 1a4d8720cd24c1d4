/** Refusals while keys are kept and awards are made. */
export const awardingProblems = {
  'problem.decision-not-found.title': 'This decision isn’t in the register.',
  'problem.decision-not-found.remedy': 'Choose a decision from the list, or record a new one.',
  'problem.decision-in-future.title': 'A decision can’t be dated in the future.',
  'problem.decision-in-future.remedy': 'Write the day on which it was decided.',
  'problem.version-not-approved.title': 'Nobody but its author has approved this version.',
  'problem.version-not-approved.remedy': 'Have another person approve it first.',
  'problem.version-not-awardable.title': 'This version can’t be awarded; it is “{state}”.',
  'problem.version-not-awardable.remedy':
    'Publish it first. A closed version can only be awarded while a course that began before is running.',
  'problem.award-not-found.title': 'This award isn’t in the register.',
  'problem.award-not-found.remedy': 'Search the register by name, e-mail or register number.',
  'problem.already-awarded.title': 'This learner was awarded this version already.',
  'problem.already-awarded.remedy': 'If the learner is to be awarded again, say that it is a retake.',
  'problem.awards-oneself.title': 'You would award yourself.',
  'problem.awards-oneself.remedy': 'Ask another awarding officer to make this award.',
  'problem.award-already-told.title':
    'The learner was told already, so this award can’t be taken back in silence.',
  'problem.award-already-told.remedy': 'Revoke it instead, with a reason. The learner is told.',
  'problem.credential-state.title': 'The credential is in no state for this.',
  'problem.credential-state.remedy': 'Load the award again: somebody may have changed it meanwhile.',
  'problem.count-mismatch.title':
    'You chose {count, plural, one {# award} other {# awards}}, and typed another number.',
  'problem.count-mismatch.remedy': 'Check your choice, then type the number {count}.',
  'problem.nothing-to-remind.title': 'There is nothing to remind of.',
  'problem.nothing-to-remind.remedy':
    'The credential is collected or withdrawn, its mail hasn’t gone out yet, or a reminder went out today.',
  'problem.batch-not-found.title': 'This batch isn’t here.',
  'problem.batch-not-found.remedy':
    'Open the decision and choose one of its batches, or upload the file again.',
  'problem.batch-state.title': 'This can’t be done now: the list is “{state}”.',
  'problem.batch-state.remedy': 'Load it again to see what can.',
  'problem.batch-nothing-ready.title': 'No row of this file would be awarded.',
  'problem.batch-nothing-ready.remedy': 'Mend the faulty rows and upload the file again.',
  'problem.key-missing.title': 'The organisation has no active sealing key.',
  'problem.key-missing.remedy': 'Make a new one under Seals and keys.',
  'problem.key-not-found.title': 'The organisation has no such key.',
  'problem.key-not-found.remedy': 'Choose a key from the list.',
  'problem.last-good-in-future.title': 'The last good moment of a key can’t be in the future.',
  'problem.last-good-in-future.remedy':
    'Write the last moment at which you are sure that nobody else had it.',
  'problem.credential-already-sealed.title': 'This credential was sealed already.',
  'problem.credential-already-sealed.remedy': 'Load the award again.',
  'problem.signer-not-issuer.title': 'The key isn’t that of the issuer.',
  'problem.signer-not-issuer.remedy':
    'Seal with a key of the organisation that the credential names as issuer.',
  'problem.pointer-wrong.title': 'One of the pointers names nothing in the credential.',
  'problem.pointer-wrong.remedy':
    'Write each as a JSON Pointer to something that the credential has, such as /credentialSubject/achievement.',
  'problem.document-not-canonizable.title': 'The credential can’t be written in a form that can be sealed.',
  'problem.document-not-canonizable.remedy':
    'Check addresses and codes of the micro-credential, then award again.',
  'problem.file-empty.title': 'The file is empty.',
  'problem.file-empty.remedy': 'Save the list again and upload it.',
  'problem.file-is-spreadsheet.title': 'This is a workbook of another kind ({kind}).',
  'problem.file-is-spreadsheet.remedy':
    'Open it in your spreadsheet program, save it as “Excel workbook (.xlsx)”, and upload that file.',
  'problem.file-is-locked.title': 'This file is locked with a password.',
  'problem.file-is-locked.remedy': 'Save it without a password and upload that file.',
  'problem.file-has-macros.title': 'This workbook holds macros. We never take programs in a list.',
  'problem.file-has-macros.remedy':
    'Save it as “Excel workbook (.xlsx)”, without macros, and upload that file.',
  'problem.file-is-archive.title': 'This is a packed file, but no workbook.',
  'problem.file-is-archive.remedy': 'Unpack it, and upload the list that is in it, as .xlsx or .csv.',
  'problem.file-workbook-broken.title':
    'This workbook is damaged, or written as no spreadsheet program does.',
  'problem.file-workbook-broken.remedy':
    'Open it in your spreadsheet program, save it anew as “Excel workbook (.xlsx)”, and upload that file.',
  'problem.readers-busy.title': 'Many lists are being read just now.',
  'problem.readers-busy.remedy':
    'Nothing is lost: send it again in {seconds, plural, one {a second} other {# seconds}}.',
  'problem.file-not-text.title': 'This file isn’t text.',
  'problem.file-not-text.remedy':
    'Save the list as “Excel workbook (.xlsx)” or as “CSV UTF-8”, and upload that file.',
  'problem.file-encoding-unknown.title': 'We can’t tell in which encoding the file is written.',
  'problem.file-encoding-unknown.remedy':
    'Save the list as “CSV UTF-8”. A wrong guess could be sealed into somebody’s name.',
  'problem.file-malformed.title': 'From row {row} on, the file can’t be read as a list.',
  'problem.file-malformed.remedy': 'Look for a double quote that is opened and never closed.',
  'problem.file-too-many-rows.title': 'The file has more than {most, number} rows.',
  'problem.file-too-many-rows.remedy': 'Split it and upload the parts one after the other.',
  'problem.file-too-many-columns.title': 'The file has more than {most, number} columns.',
  'problem.file-too-many-columns.remedy': 'Remove columns that aren’t needed.',
  'problem.file-too-heavy.title': 'The file takes too much time or memory to read.',
  'problem.file-too-heavy.remedy': 'Split it and upload the parts one after the other.',
  'problem.file-no-rows.title': 'There are headings, but no learners.',
  'problem.file-no-rows.remedy': 'Add one row for each learner and upload the file again.',
  'problem.file-heading-missing.title': 'No column is named “{heading}”.',
  'problem.file-heading-missing.remedy':
    'Add the heading in the first row. We found: {found}. A list needs a name (or given and family name) and an e-mail address.',
  'problem.file-heading-twice.title': '“{first}” and “{second}” say the same.',
  'problem.file-heading-twice.remedy': 'Remove one of the two columns, or give it another heading.',
  'problem.file-key-missing.title': 'No column is named “{heading}”.',
  'problem.file-key-missing.remedy': 'Choose the key from the headings of the file: {found}.',
} as const;
