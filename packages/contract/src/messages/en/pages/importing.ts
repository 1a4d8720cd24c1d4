/** Faults in an uploaded list of learners, by code: where, what was found, what to write instead. */
export const importing = {
  'provider.import.reason': 'What to mend',
  'provider.import.required': 'Row {row}, {column}: this is empty. Every learner needs it.',
  'provider.import.too-long':
    'Row {row}, {column}: “{value}” is too long. Shorten it to at most {most} characters.',
  'provider.import.control-character':
    'Row {row}, {column}: “{value}” holds characters that can’t be seen. Type it again.',
  'provider.import.not-an-email':
    'Row {row}, {column}: “{value}” isn’t an e-mail address. Write one such as name@example.org.',
  'provider.import.not-a-date': 'Row {row}, {column}: “{value}” isn’t a date. Write one such as 1998-04-23.',
  'provider.import.date-ambiguous':
    'Row {row}, {column}: day and month of “{value}” can’t be told apart. Write the date as 1998-04-23.',
  'provider.import.date-impossible':
    'Row {row}, {column}: “{value}” is no day on which a learner was born. Check the date.',
  'provider.import.not-a-number':
    'Row {row}, {column}: “{value}” isn’t a number. Write {suggestion}, or leave it empty for the {preset} of the offer.',
  'provider.import.ects-differs':
    'Row {row}, {column}: “{value}” isn’t what the micro-credential carries. Write {preset}, or leave it empty.',
  'provider.import.not-a-language':
    'Row {row}, {column}: “{value}” isn’t a language code. Write one such as bg or bg-Cyrl, or leave it empty.',
  'provider.import.not-a-route':
    'Row {row}, {column}: “{value}” isn’t a way to the award. Write course or validation, or leave it empty for course.',
  'provider.import.not-yes-or-no': 'Row {row}, {column}: “{value}” is neither yes nor no. Write one of them.',
  'provider.import.duplicate-in-file':
    'Row {row}: this learner is in row {first} already. Remove one of the two rows.',
  'provider.import.more-cells-than-headings':
    'Row {row}: there are more cells than the {headings} headings. Put text that holds the delimiter in double quotes.',
  'provider.import.cells-beyond-headings':
    'Row {row}: there is something to the right of the last heading. Give that column a heading, or delete it.',
  'provider.import.cell-error':
    'Row {row}, {column}: the cell shows {value}, an error of the spreadsheet. Write the value itself.',
  'provider.import.cell-not-calculated':
    'Row {row}, {column}: the formula holds no result. Open the workbook in a spreadsheet program and save it again, or write the value itself.',
  'provider.import.cell-digits-lost':
    'Row {row}, {column}: {value} has more digits than a spreadsheet keeps of a number, so that the last ones may be wrong. Set the cells to “text” and write it again.',
  'provider.import.cell-merged':
    'Row {row}, {column}: this cell is merged with others, from row {first} on. Split them and write the value into every row.',
  'provider.import.example-row':
    'Row {row}, {column}: this is the example of the template. Delete the row, or write a learner in its place.',
  'provider.import.awards-oneself':
    'Row {row}, {column}: “{value}” is your own address. Somebody else has to make this award.',
} as const;
