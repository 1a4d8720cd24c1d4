/**
 * A file as an officer would upload it: headings in German, semicolons, and
 * three faulty rows (an address without @, a day that doesn't exist, no name).
 */
export const learnerFile = {
  microCredential: 'reproducible-data-analysis',
  decidedDaysAgo: 3,
  decidedBy: 'Curricularkommission Weiterbildung',
  minute: 'CK-W 2026/14, TOP 3',
  fileName: 'datenanalyse-r-2026w.csv',
  text: [
    'Name;E-Mail;Matrikelnummer;Geburtsdatum;Note',
    'Lukáš Dvořák;lukas@learners.example.org;12149203;1995-04-12;2',
    'Agnieszka Wójcik-Łęcka;agnieszka@learners.example.org;12149211;1992-10-01;1',
    'Øyvind Bjørnstad;oyvind.learners.example.org;12149007;1990-02-27;3',
    'Νίκος Κωνσταντίνου;nikos@learners.example.org;12149408;1988-12-06;2',
    'Zsófia Székely-Tóth;zsofia@learners.example.org;12148861;1998-11-02;1',
    'Jakob Strobl;jakob@learners.example.org;12148803;1997-02-30;2',
    'Anna-Lena Großschädl;anna-lena@learners.example.org;12149015;1999-05-18;3',
    ';unbekannt@learners.example.org;12149599;1994-01-01;2',
    'Kadri Õunapuu;kadri@learners.example.org;12149120;1993-03-03;1',
  ].join('\r\n'),
} as const;
