/**
 * How languages say what the rules look for. Heuristics: they only ever warn,
 * except where attendance is the whole assessment, and bare "accredited".
 * Keys are base languages; a language without an entry isn't looked at.
 */

interface Wording {
  /** Openings that name a state of mind, which nobody can see. Lower-case, at the start. */
  readonly unobservable: RegExp;
  /** An assessment that only counts presence. */
  readonly attendance: RegExp;
  /** "accredited" without saying by whom. */
  readonly bareAccredited: RegExp;
  /** Verbs of outcomes in the form in which the language writes them. */
  readonly verbs: readonly string[];
  /** Words that join two verbs. */
  readonly joins: readonly string[];
}

const split = (text: string): readonly string[] => text.split(' ');

/** Words end where letters end; `\b` knows ASCII only. */
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const start = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'iu');

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    unobservable: start(
      '(?:to )?(?:understand|know|appreciate|be (?:aware|familiar)|learn|become (?:aware|familiar)|have (?:knowledge|an understanding))',
    ),
    attendance: word('attendance|attended|attending|participation only|presence|seat time'),
    bareAccredited: /(?<!\p{L}|not |non-|un)accredited(?!\p{L})(?! (?:by|under)(?!\p{L}))/iu,
    verbs: split(
      'analyse analyze apply argue assemble assess build calculate calibrate choose classify collect communicate compare compile compose compute conduct configure construct coordinate create critique define deliver demonstrate derive describe design determine develop diagnose differentiate discuss document draft draw estimate evaluate examine execute explain formulate identify implement inspect install integrate interpret investigate isolate judge justify lead list maintain manage measure model monitor mount negotiate operate organise organize perform plan predict prepare present prioritise produce program propose prove provide recognise recognize recommend record reflect repair replace report reproduce research review revise select simulate solve specify summarise summarize supervise synthesise test train translate use validate verify visualise weld write',
    ),
    joins: ['and', 'or', '&', 'then'],
  },
  de: {
    // German puts its verb at the end.
    unobservable: start('(?:.* )?(?:verstehen|wissen|kennen)|Kenntnis(?:se)?'),
    attendance: word('Anwesenheit\\p{L}*|Teilnahme|Präsenzpflicht|Teilnahmebestätigung'),
    bareAccredited: /(?<!\p{L}|nicht )akkreditierte?[nrs]?(?!\p{L})(?! (?:durch|von|nach)(?!\p{L}))/iu,
    verbs: split(
      'abgrenzen ableiten analysieren anwenden aufbauen auswählen ausführen auswerten begründen berechnen beschreiben bestimmen beurteilen bewerten darstellen definieren diskutieren dokumentieren durchführen einordnen einsetzen entwerfen entwickeln erheben erklären erläutern erstellen formulieren gestalten identifizieren interpretieren kommunizieren leiten messen modellieren montieren planen prüfen reflektieren schreiben schweißen umsetzen unterscheiden validieren vergleichen verwenden vorbereiten warten zusammenfassen',
    ),
    joins: ['und', 'oder', 'sowie'],
  },
  bg: {
    unobservable: start('разбира|знае|познава|осъзнава'),
    attendance: word('присъствие\\p{L}*|посещаемост|участие'),
    bareAccredited: /(?<!\p{L}|не е )акредитиран(?:а|о|и|ата|ия|ият|ото|ите)?(?!\p{L})(?! от(?!\p{L}))/iu,
    verbs: split(
      'анализира белязва избира изготвя изгражда измерва изпитва изпълнява извършва изчислява интерпретира класифицира монтира обосновава обяснява описва определя организира оценява планира подготвя поддържа показва представя прави прилага проверява проектира разработва разчита свързва сравнява съставя съобщава тества управлява установява заварява записва използва',
    ),
    joins: ['и', 'или'],
  },
  el: {
    // "Knows" stands alone, after "να" or "θα", or as its noun.
    unobservable: start(
      '(?:να |θα )?(?:κατανοεί|κατανοήσει|καταλαβαίνει|γνωρίζει|ξέρει|αντιλαμβάνεται|συνειδητοποιεί|μαθαίνει)|κατανόηση|γνώση|γνώσεις|εξοικείωση',
    ),
    attendance: word('παρουσία|παρουσίες|παρακολούθηση\\p{L}*|συμμετοχή|φοίτηση'),
    bareAccredited:
      /(?<!\p{L}|μη |δεν είναι )(?:διαπιστευμέν(?:ος|η|ο|οι|ες|α|ου|ης|ων|ους)|πιστοποιημέν(?:ος|η|ο|οι|ες|α))(?!\p{L})(?! (?:από|κατά|σύμφωνα)(?!\p{L}))/iu,
    verbs: split(
      'αναγνωρίζει αναλύει αναπτύσσει αξιολογεί αποδεικνύει αιτιολογεί δοκιμάζει εγκαθιστά ελέγχει εκτελεί εκτιμά ενσωματώνει ερμηνεύει εξηγεί επαληθεύει επιλέγει επισκευάζει εφαρμόζει καταγράφει κατασκευάζει καθορίζει μετρά μετράει μοντελοποιεί οργανώνει παρουσιάζει περιγράφει προγραμματίζει προσδιορίζει προτείνει σχεδιάζει συγκολλά συγκρίνει συντάσσει συντηρεί συνθέτει ταξινομεί τεκμηριώνει υλοποιεί υπολογίζει υποστηρίζει χειρίζεται χρησιμοποιεί',
    ),
    joins: ['και', 'ή'],
  },
  fr: {
    unobservable: start('comprendre|connaître|savoir|appréhender|être (?:conscient|familier)'),
    attendance: word('assiduité|présence|participation'),
    bareAccredited: /(?<!\p{L}|non )accréditée?s?(?!\p{L})(?! (?:par|selon)(?!\p{L}))/iu,
    verbs: split(
      'analyser appliquer argumenter calculer choisir comparer concevoir conduire construire créer décrire définir démontrer déterminer développer diagnostiquer documenter élaborer évaluer expliquer formuler gérer identifier installer interpréter justifier mesurer modéliser monter planifier préparer présenter produire rédiger réaliser résoudre sélectionner tester utiliser valider vérifier',
    ),
    joins: ['et', 'ou', 'puis'],
  },
  es: {
    unobservable: start('comprender|entender|conocer|saber|ser consciente'),
    attendance: word('asistencia|presencia|participación'),
    bareAccredited: /(?<!\p{L}|no )acreditad[oa]s?(?!\p{L})(?! (?:por|según)(?!\p{L}))/iu,
    verbs: split(
      'analizar aplicar argumentar calcular comparar construir crear definir describir desarrollar determinar diagnosticar diseñar documentar elaborar elegir evaluar explicar formular gestionar identificar instalar interpretar justificar medir modelar montar planificar preparar presentar producir redactar resolver seleccionar utilizar validar verificar',
    ),
    joins: ['y', 'e', 'o', 'u'],
  },
  it: {
    unobservable: start('comprendere|capire|conoscere|sapere|essere consapevol[ei]'),
    attendance: word('frequenza|presenza|partecipazione'),
    bareAccredited: /(?<!\p{L}|non )accreditat[oaie](?!\p{L})(?! (?:da|dal|dalla|dall)(?!\p{L}))/iu,
    verbs: split(
      'analizzare applicare argomentare calcolare comparare costruire creare definire descrivere determinare documentare elaborare eseguire formulare gestire giustificare identificare installare interpretare misurare modellare montare pianificare preparare presentare produrre progettare redigere risolvere scegliere selezionare spiegare sviluppare utilizzare validare valutare verificare',
    ),
    joins: ['e', 'ed', 'o', 'oppure'],
  },
  nl: {
    unobservable: start('begrijp(?:en|t)|ken(?:nen|t)|we(?:ten|et)|(?:zich )?bewust zijn'),
    attendance: word('aanwezigheid\\p{L}*|deelname|presentie'),
    bareAccredited: /(?<!\p{L}|niet )geaccrediteerde?(?!\p{L})(?! (?:door|volgens)(?!\p{L}))/iu,
    verbs: split(
      'analyseert analyseren beoordeelt beoordelen berekent berekenen beschrijft beschrijven bepaalt bepalen bouwt bouwen controleert controleren documenteert documenteren herkent herkennen installeert installeren interpreteert interpreteren kiest kiezen meet meten meldt melden ontwerpt ontwerpen plant plannen presenteert presenteren rapporteert rapporteren test testen toepassen verklaart verklaren vergelijkt vergelijken',
    ),
    joins: ['en', 'of'],
  },
  et: {
    unobservable: start('mõista|mõistab|teada|teab|tunneb|tunda'),
    attendance: word('kohalolek\\p{L}*|osavõt\\p{L}*|osalemi\\p{L}*'),
    bareAccredited: /(?<!\p{L}|mitte )akrediteeritud(?!\p{L})/iu,
    verbs: split(
      'analüüsib arvutab hindab kavandab kirjeldab koostab kontrollib mõõdab paigaldab põhjendab rakendab selgitab tõlgendab valib võrdleb',
    ),
    joins: ['ja', 'ning', 'või'],
  },
};

const wordingOf = (language: string): Wording | undefined => wordings[language.split('-')[0] ?? language];

/** Whether an outcome begins with something that can't be observed. */
export const isUnobservable = (text: string, language: string): boolean =>
  wordingOf(language)?.unobservable.test(text.trim()) ?? false;

/** Whether an assessment's title only speaks of being there. */
export const speaksOfAttendance = (text: string, language: string): boolean =>
  wordingOf(language)?.attendance.test(text) ?? false;

/** Whether a text claims accreditation without saying by whom. */
export const claimsBareAccreditation = (text: string, language: string): boolean =>
  wordingOf(language)?.bareAccredited.test(text) ?? false;

/**
 * The second verb of an outcome, or undefined. A listed word counts when it follows a
 * joining word and the word before that is a listed verb too ("design and build"), or when
 * the clause goes on after it ("collect data and document its sources"): so "the design
 * and use of models" stays one verb.
 */
export const secondVerb = (text: string, language: string): string | undefined => {
  const wording = wordingOf(language);
  if (wording === undefined) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]+|&/gu) ?? [];
  const isVerb = (candidate: string | undefined): boolean =>
    candidate !== undefined && wording.verbs.includes(candidate);
  const nounMarks = ['the', 'a', 'an', 'of', 'for', 'in', 'with', 'its', 'their'];
  for (let i = 2; i < words.length; i += 1) {
    if (!isVerb(words[i]) || !wording.joins.includes(words[i - 1] as string)) continue;
    const pair = isVerb(words[i - 2]) && !nounMarks.includes(words[i - 3] ?? '');
    const clause = isVerb(words[0]) && words[i + 1] !== undefined && words[i + 1] !== 'of';
    if (pair || clause) return words[i];
  }
  return undefined;
};
