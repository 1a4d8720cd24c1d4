import type { Organisation } from '@sigillo/core/domain';
import { inTwoLanguages } from './in-two-languages.ts';

/** By which the practice data names an organisation; not its public name in addresses. */
export type OrganisationHandle = 'hohenwald' | 'serdika' | 'noordzee' | 'laanemeri' | 'valdoro';

/** One invented organisation, as its administrator registers it. */
export interface PracticeOrganisation {
  readonly handle: OrganisationHandle;
  readonly organisation: Organisation;
  /** What the operator looked up before confirming. */
  readonly checked: string;
}

const at = inTwoLanguages('de-AT', 'en').text;
const bg = inTwoLanguages('bg', 'en').text;
const nl = inTwoLanguages('nl', 'en').text;
const et = inTwoLanguages('et', 'en').text;
const it = inTwoLanguages('it', 'en').text;

/** All five are invented; every legal basis and identifier says so. */
export const organisations: readonly PracticeOrganisation[] = [
  {
    handle: 'hohenwald',
    organisation: {
      legalName: at('Universität Hohenwald', 'Hohenwald University'),
      displayName: at('Hohenwald', 'Hohenwald'),
      roles: ['provider', 'awarding-body', 'assessor', 'issuer'],
      identifiers: [
        { scheme: 'vat', value: 'ATU00000001' },
        { scheme: 'schac', value: 'hohenwald.example.org' },
        { scheme: 'deqar', value: 'PRACTICE-AT-0001' },
      ],
      address: {
        country: 'AT',
        region: 'Steiermark',
        locality: 'Hohenwald',
        street: 'Waldgasse 12',
        postalCode: '8999',
      },
      homepage: 'https://hohenwald.example.org',
      email: 'weiterbildung@hohenwald.example.org',
      description: at(
        'Öffentliche Universität mit Schwerpunkten in Energie, Umwelt und Gesundheit. Ein erfundenes Beispiel.',
        'Public university with a focus on energy, environment and health. An invented example.',
      ),
      awardingPower: {
        legalBasis: at(
          'Universitätsgesetz 2002, Weiterbildung und außerordentliche Studien (Übungseintrag ohne Rechtswirkung)',
          'Universities Act 2002, continuing education and non-degree programmes (practice entry without legal effect)',
        ),
        jurisdiction: 'AT',
        fields: [],
        maximumEcts: 30,
        mayAwardEcts: true,
        validFrom: '2004-01-01',
        registerEntry: 'Übungsregister AT-U-0001',
      },
      hoursPerEcts: 25,
    },
    checked:
      'Legal name, address and VAT number against the practice register AT-U-0001; audit until June 2030.',
  },
  {
    handle: 'serdika',
    organisation: {
      legalName: bg(
        'Център за професионално обучение „Сердика Техника“',
        'Serdika Tehnika Vocational Training Centre',
      ),
      displayName: bg('Сердика Техника', 'Serdika Tehnika'),
      roles: ['provider', 'awarding-body', 'assessor', 'issuer'],
      identifiers: [
        { scheme: 'national', value: 'ЕИК 000000002' },
        { scheme: 'vat', value: 'BG000000002' },
      ],
      address: {
        country: 'BG',
        region: 'София-град',
        locality: 'София',
        street: 'ул. „Занаятчийска“ 7',
        postalCode: '1000',
      },
      homepage: 'https://serdika.example.org',
      email: 'kursove@serdika.example.org',
      description: bg(
        'Лицензиран център за професионално обучение: монтаж, заваряване, грижи. Измислен пример.',
        'Licensed vocational training centre: installation, welding, care. An invented example.',
      ),
      awardingPower: {
        legalBasis: bg(
          'Лиценз за професионално обучение по Закона за професионалното образование и обучение (тренировъчен запис без правно действие)',
          'Licence for vocational training under the Vocational Education and Training Act (practice entry without legal effect)',
        ),
        jurisdiction: 'BG',
        fields: ['0713', '0715', '0921', '0231'],
        mayAwardEcts: false,
        validFrom: '2021-12-01',
        registerEntry: 'ТР-ЦПО-0042',
      },
    },
    checked:
      'Licence ТР-ЦПО-0042 in the practice register of training centres; EQAVET review until March 2029.',
  },
  {
    handle: 'noordzee',
    organisation: {
      legalName: nl('Noordzee Windservice B.V.', 'Noordzee Windservice B.V.'),
      displayName: nl('Noordzee Windservice', 'Noordzee Windservice'),
      roles: ['provider', 'awarding-body', 'assessor', 'issuer', 'employer'],
      identifiers: [
        { scheme: 'national', value: 'KVK 00000003' },
        { scheme: 'vat', value: 'NL000000003B01' },
      ],
      address: {
        country: 'NL',
        region: 'Noord-Holland',
        locality: 'Den Helder',
        street: 'Havenplein 3',
        postalCode: '1781 AA',
      },
      homepage: 'https://noordzee.example.org',
      email: 'opleiding@noordzee.example.org',
      description: nl(
        'Werkgever in onderhoud van windparken op zee, met een eigen opleidingsbureau. Een verzonnen voorbeeld.',
        'Employer in the maintenance of offshore wind farms, with its own training office. An invented example.',
      ),
      awardingPower: {
        legalBasis: nl(
          'Opleidingsafspraak 2024 met de Bond van Offshorewerkers; geen wettelijke bevoegdheid (oefenvermelding)',
          'Training agreement 2024 with the offshore workers’ union; no statutory power (practice entry)',
        ),
        jurisdiction: 'NL',
        fields: ['0713', '0715'],
        mayAwardEcts: false,
        validFrom: '2024-09-01',
        validUntil: '2029-08-31',
      },
    },
    checked:
      'Trade register number KVK 00000003; signed training agreement seen, in force until August 2029.',
  },
  {
    handle: 'laanemeri',
    organisation: {
      legalName: et('Kvaliteediagentuur Läänemeri', 'Läänemeri Quality Agency'),
      displayName: et('Läänemeri', 'Läänemeri'),
      roles: ['quality-agency'],
      identifiers: [{ scheme: 'national', value: 'Registrikood 00000004' }],
      address: {
        country: 'EE',
        region: 'Tartumaa',
        locality: 'Tartu',
        street: 'Vee 4',
        postalCode: '50000',
      },
      homepage: 'https://laanemeri.example.org',
      email: 'info@laanemeri.example.org',
      description: et(
        'Hindab kõrgkoole ja kutseõppeasutusi ESG 2015 ja EQAVET-i järgi. Väljamõeldud näide.',
        'Reviews universities and vocational schools under ESG 2015 and EQAVET. An invented example.',
      ),
    },
    checked: 'Statutes and register code in the practice register; reviews published since 2012.',
  },
  {
    handle: 'valdoro',
    organisation: {
      legalName: it('Università di Valdoro', 'University of Valdoro'),
      displayName: it('Valdoro', 'Valdoro'),
      roles: ['receiving-organisation', 'provider', 'awarding-body'],
      identifiers: [
        { scheme: 'vat', value: 'IT00000000005' },
        { scheme: 'schac', value: 'valdoro.example.org' },
      ],
      address: {
        country: 'IT',
        region: 'Piemonte',
        locality: 'Valdoro',
        street: 'Via dei Portici 5',
        postalCode: '10099',
      },
      homepage: 'https://valdoro.example.org',
      email: 'riconoscimento@valdoro.example.org',
      description: it(
        'Università che riconosce micro-credenziali nei propri corsi di laurea magistrale. Un esempio inventato.',
        'University that recognises micro-credentials within its master’s programmes. An invented example.',
      ),
      awardingPower: {
        legalBasis: it(
          'D.M. 22 ottobre 2004, n. 270 (annotazione di prova senza effetto giuridico)',
          'Ministerial Decree no. 270 of 22 October 2004 (practice entry without legal effect)',
        ),
        jurisdiction: 'IT',
        fields: [],
        mayAwardEcts: true,
        validFrom: '2005-01-01',
      },
      hoursPerEcts: 25,
    },
    checked:
      'Statutes and VAT number against the practice register; no micro-credentials of its own here yet.',
  },
];
