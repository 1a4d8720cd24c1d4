import type { FileColumn, IdentifierScheme, LearnerField } from './learner-row.ts';

/** Headings as campus systems and people write them, in several languages; compared without accents and case. */
const synonyms: Readonly<Record<LearnerField, readonly string[]>> = {
  name: [
    'name, full name, learner, learner name, student, student name, participant',
    'vollständiger name, teilnehmer, teilnehmerin, studierende, lernende',
    'nom complet, apprenant, étudiant, nombre completo, alumno, estudiante, nome completo, nome e cognome, studente',
    'volledige naam, naam, deelnemer, imię i nazwisko, uczestnik, celé jméno, meno a priezvisko, teljes név, név',
    'nume complet, име, име и фамилия, трите имена, обучаем, ονοματεπώνυμο, ονομα και επωνυμο, nimi, täisnimi',
    'koko nimi, vārds uzvārds, vardas pavardė, ime i prezime, ime in priimek, fullständigt namn, fulde navn, isem',
  ],
  givenName: [
    'given name, given names, first name, first names, forename, vorname, vornamen, prénom, prénoms, nombre',
    'nome, nome proprio, voornaam, voornamen, roepnaam, imię, imiona, jméno, křestní jméno, meno, keresztnév, utónév',
    'prenume, собствено име, първо име, lichno ime, όνομα, eesnimi, etunimi, vārds, vardas, ime, förnamn, fornavn',
  ],
  familyName: [
    'family name, last name, surname, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos',
    'cognome, apelido, sobrenome, achternaam, familienaam, nazwisko, příjmení, priezvisko, vezetéknév, családnév',
    'nume de familie, фамилия, фамилно име, επώνυμο, perekonnanimi, sukunimi, uzvārds, pavardė, prezime, priimek',
    'efternamn, efternavn, kunjom',
  ],
  nameLatin: [
    'name latin, latin name, name in latin script, name lateinisch, име на латиница, όνομα λατινικά',
  ],
  nameLanguage: [
    'name language, language of name, language of the name, namenssprache, език на името, γλώσσα του ονόματος',
  ],
  email: [
    'email, e mail, email address, e mail address, mail, mailadresse, e mail adresse, courriel, adresse mail',
    'adresse électronique, correo, correo electrónico, posta elettronica, indirizzo email, e mailadres, mailadres',
    'adres email, adres e mail, emailová adresa, e mail cím, adresă de email, имейл, електронна поща, ел поща',
    'ηλεκτρονικό ταχυδρομείο, ηλ ταχυδρομείο, e post, epost, meiliaadress, sähköposti, e pasts, el paštas, e pošta',
  ],
  birthDate: [
    'birth date, birthdate, date of birth, dob, born, geburtsdatum, geboren, date de naissance, fecha de nacimiento',
    'data di nascita, data de nascimento, geboortedatum, data urodzenia, datum narození, dátum narodenia',
    'születési dátum, data nașterii, дата на раждане, ημερομηνία γέννησης, sünniaeg, sünnikuupäev, syntymäaika',
    'dzimšanas datums, gimimo data, datum rođenja, datum rojstva, födelsedatum, fødselsdato',
  ],
  identifier: [
    'identifier, id, learner id, learner’s number, student id, student number, studentid, matriculation number, registration number',
    'matrikelnummer, matrikelnr, personenkennzeichen, numéro étudiant, número de estudiante, matricola',
    'studentnummer, numer albumu, studijní číslo, hallgatói azonosító, număr matricol, факултетен номер, фак номер',
    'номер на обучаващия се, αριθμός μητρώου, matriklinumber, opiskelijanumero, studenta numurs, studento numeris, vpisna številka',
    'european student identifier, esi, national id, national identifier, personal code, egn, егн, isikukood, amka',
  ],
  identifierScheme: [
    'identifier scheme, id scheme, kind of identifier, kind of number, вид на номера, είδος αριθμού',
  ],
  grade: [
    'grade, mark, result, score, note, beurteilung, résultat, nota, calificación, voto, cijfer, resultaat, ocena',
    'známka, hodnocení, jegy, érdemjegy, calificativ, оценка, резултат, βαθμός, hinne, arvosana, vērtējums',
    'pažymys, ocjena, betyg, karakter',
  ],
  ects: ['ects, ects credits, credits, credit points, leistungspunkte, crédits, créditos, crediti, кредити'],
  route: ['route, way, way to the award, weg, voie, път, начин на придобиване, τρόπος απονομής'],
  cohort: [
    'cohort, group, class, kohorte, jahrgang, gruppe, cohorte, promotion, група, випуск, ομάδα, rühm, grupa',
  ],
  retake: ['retake, again, wiederholung, nouvelle attribution, повторно, επανάληψη'],
};

const schemes: readonly (readonly [IdentifierScheme, readonly string[]])[] = [
  ['european-student-identifier', ['european student identifier', 'esi']],
  ['national', ['national id', 'national identifier', 'personal code', 'egn', 'егн', 'isikukood', 'amka']],
];

/** Lower case, without accents, words joined by single spaces. */
const normalise = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fieldOf: ReadonlyMap<string, LearnerField> = new Map(
  Object.entries(synonyms).flatMap(([field, lines]) =>
    lines.flatMap((line) => line.split(',')).map((word) => [normalise(word), field as LearnerField] as const),
  ),
);

/** What each heading is taken for; unknown ones are kept without a field. */
export const mapHeadings = (headings: readonly string[]): readonly FileColumn[] =>
  headings.map((raw) => {
    const heading = raw.replace(/\s+/g, ' ').trim().slice(0, 100);
    const field = fieldOf.get(normalise(heading));
    // A column "име" beside "фамилия" holds the given name, not the whole one.
    const besideFamilyName =
      field === 'name' && headings.some((other) => fieldOf.get(normalise(other)) === 'familyName');
    if (besideFamilyName && !headings.some((other) => fieldOf.get(normalise(other)) === 'givenName')) {
      return { heading, field: 'givenName' };
    }
    return field === undefined ? { heading } : { heading, field };
  });

/** The scheme that an identifier's heading names; a plain "identifier" is the provider's own student number. */
export const schemeOf = (heading: string): IdentifierScheme =>
  schemes.find(([, words]) => words.includes(normalise(heading)))?.[0] ?? 'student-number';
