/** A file as an officer would upload it, and how far its batch has come. */
export interface PracticeFile {
  readonly microCredential: string;
  readonly version: number;
  readonly daysAgo: number;
  readonly decidedBy: string;
  readonly minute: string;
  readonly fileName: string;
  readonly text: string;
  readonly reach: 'previewed' | 'paused' | 'done';
}

const lines = (...rows: readonly string[]): string => rows.join('\r\n');

/**
 * One that is done with three faulty rows (an address without @, a day that
 * doesn’t exist, no name) and one row awarded before; one that was paused; one
 * that was only looked at.
 */
export const learnerFiles: readonly PracticeFile[] = [
  {
    microCredential: 'reproducible-data-analysis',
    version: 1,
    daysAgo: 6,
    decidedBy: 'Curricularkommission Weiterbildung',
    minute: 'CK-W 2026/14, TOP 3',
    fileName: 'datenanalyse-r-2026w.csv',
    text: lines(
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
    ),
    reach: 'done',
  },
  {
    microCredential: 'photovoltaic-roof-mounting',
    version: 1,
    daysAgo: 4,
    decidedBy: 'Изпитна комисия',
    minute: 'Протокол 44/2026',
    fileName: 'fotovoltaici-noemvri.csv',
    text: lines(
      'Име и фамилия;Имейл;Дата на раждане;Оценка',
      'Марийка Ковачева-Желева;mariyka@learners.example.org;2001-04-03;6',
      'Цветелина Йорданова;tsvetelina@learners.example.org;1985-10-21;5',
      'Оксана Шевченко-Їжакевич;oksana@learners.example.org;1992-03-28;5',
    ),
    reach: 'paused',
  },
  {
    microCredential: 'turbine-blade-defect-reporting',
    version: 1,
    daysAgo: 2,
    decidedBy: 'Beoordelaars Opleidingsbureau, met de Bond van Offshorewerkers',
    minute: 'OB 2026-21',
    fileName: 'bladschade-najaar.csv',
    text: lines(
      'Naam;E-mailadres;Studentnummer;Resultaat',
      'Fenna Dijkstra-de Boer;fenna@learners.example.org;NW-00431;Behaald',
      'Sem van ’t Hoenderdaal;sem@learners.example.org;NW-00417;Behaald',
      'Aino Hämäläinen;aino@learners;NW-00502;Behaald',
    ),
    reach: 'previewed',
  },
];
