import { type Concept, createVocabulary } from '../vocabulary.ts';

/** A national qualifications framework, as the Union's register lists it. */
export interface NqfFramework extends Concept {
  /** ISO 3166-1 alpha-2, as in `countries`. Belgium and the United Kingdom have three frameworks each. */
  readonly country: string;
}

type Row = readonly [code: string, id: string, label: string, ...also: string[]];

const rows: readonly Row[] = [
  ['al', 'c_d3b1f75e', 'Albanian Qualifications Framework', 'AQF'],
  ['at', 'c_4538e0af', 'Austrian National Qualifications Framework', 'NQR'],
  ['ba', 'c_da3760bf', 'Bosnia and Herzegovina Qualifications Framework'],
  ['be-flemish', 'c_ed96825f', 'Flemish qualifications framework', 'FQF'],
  ['be-french', 'c_f3b785c7', 'Qualifications Framework of the French Community of Belgium', 'CFC'],
  ['be-german', 'c_0d55867f', 'Qualifications Framework of the German-speaking Community of Belgium', 'QDG'],
  ['bg', 'c_c534839f', 'Bulgarian Qualifications Framework', 'BQF'],
  [
    'ch',
    'c_fcd47fb1',
    'National Qualifications Framework of Swiss Vocational and Professional Education',
    'NQF VPET',
  ],
  ['cy', 'c_afce1c3a', 'Cypriot National Qualifications Framework', 'CyQF'],
  ['cz', 'c_af98ac9a', 'Czech National Register of Qualifications', 'NSK'],
  ['de', 'c_ef113b94', 'German National Qualifications Framework', 'DQR'],
  ['dk', 'c_61ba90ec', 'Danish National Qualifications Framework'],
  ['ee', 'c_e9fb041f', 'Estonian Qualifications Framework', 'EstQF'],
  ['es', 'c_e8c5bfbe', 'Spanish Qualifications Framework for Lifelong Learning', 'MECU'],
  ['fi', 'c_2d1fde14', 'Finnish National Qualifications Framework', 'FiNQF'],
  ['fr', 'c_c8bc1cb9', 'French National Qualifications Framework', 'RNCP'],
  [
    'gb-england-ni',
    'c_d0a601e6',
    'Regulated Qualifications Framework (RQF) for England and Northern Ireland',
    'RQF',
  ],
  ['gb-scotland', 'c_027221dd', 'Scottish Credit and Qualifications Framework', 'SCQF'],
  ['gb-wales', 'c_36ff4631', 'Credit and Qualifications Framework for Wales', 'CQFW'],
  ['gr', 'c_0ea90db7', 'Hellenic National Qualifications Framework', 'HQF'],
  ['hr', 'c_59d0b819', 'Croatian Qualifications Framework', 'CROQF'],
  ['hu', 'c_009d9566', 'Hungarian National Qualifications Framework', 'HuQF'],
  ['ie', 'c_01169e3f', 'Irish National Framework of Qualifications', 'NFQ'],
  ['is', 'c_2e41fe05', 'Icelandic Qualifications Framework', 'ISQF'],
  ['it', 'c_02d8bc18', 'Italian Qualifications Framework'],
  ['li', 'c_bc619568', 'National Qualifications Framework for Lifelong Learning for Liechtenstein', 'NQFL'],
  ['lt', 'c_a6d433f4', 'Lithuanian National Qualifications Framework', 'LTQF'],
  ['lu', 'c_20b3be22', 'Luxembourg Qualifications Framework', 'CLQ'],
  ['lv', 'c_ac40cadc', 'Latvian Qualifications Framework', 'LQF'],
  ['me', 'c_776b98db', 'Montenegrin Qualifications Framework'],
  ['mk', 'c_2b5d39b2', 'North Macedonian Qualifications Framework', 'NNMQF'],
  ['mt', 'c_54f4d62a', 'Maltese National Qualifications Framework', 'MQF'],
  ['nl', 'c_5c66dcbc', 'Dutch National Qualifications Framework', 'NLQF'],
  ['no', 'c_ae44d998', 'Norwegian Qualifications Framework', 'NKR'],
  ['pl', 'c_97cf01c4', 'Polish National Qualifications Framework', 'PQF'],
  ['pt', 'c_5a1e9f89', 'Portuguese National Qualifications Framework', 'QNQ'],
  ['ro', 'c_df7373da', 'Romanian National Qualifications Framework', 'ROQF'],
  ['rs', 'c_69e1fd15', 'Serbian Qualifications Framework', 'NQFS'],
  ['se', 'c_d932c882', 'Swedish National Qualifications Framework', 'SeQF'],
  ['si', 'c_0f8ae85c', 'Slovenian Qualifications Framework', 'SQF'],
  ['sk', 'c_4e6a97ff', 'Slovak National Qualifications Framework', 'SKKR'],
  ['tr', 'c_1205be37', 'Turkish Qualifications Framework', 'TQF'],
  ['xk', 'c_f4790dbf', 'Kosovo National Qualifications Framework'],
];

/**
 * National qualifications frameworks, by country. The code is the country's,
 * with a region where there are several (`at`, `be-flemish`, `gb-scotland`);
 * `find` also takes the abbreviation (`NLQF`).
 *
 * @see EU Vocabularies, Qualification Dataset Register: NQF
 */
export const nqfFrameworks = /* @__PURE__ */ createVocabulary<NqfFramework>({
  id: 'national-framework',
  scheme: 'http://data.europa.eu/snb/qdr/25831c2',
  concepts: () =>
    rows.map(([code, id, label, ...also]) => ({
      code,
      country: code.slice(0, 2).toUpperCase(),
      iri: `http://data.europa.eu/snb/qdr/${id}`,
      label: { en: label },
      also,
    })),
});
