import type { PracticeMicroCredential } from '../micro-credential.ts';
import * as house from './terms.ts';

const { text, outcome } = house;

export const turbineBladeDefectReporting: PracticeMicroCredential = {
  handle: 'turbine-blade-defect-reporting',
  provider: 'noordzee',
  specification: {
    languages: house.languages,
    title: text('Schade aan turbinebladen rapporteren', 'Turbine-Blade Defect Reporting'),
    description: text(
      'Bladschade zo vastleggen dat iemand aan wal zonder terugbellen kan beslissen: stoppen, herstellen of doordraaien.',
      'Record blade damage so that somebody ashore can decide without calling back: stop, repair or keep running.',
    ),
    field: '0715',
    need: {
      kinds: ['labour-market'],
      statement: text(
        'Een derde van de schaderapporten was onbruikbaar, waardoor ploegen twee keer naar dezelfde turbine voeren.',
        'A third of the damage reports were unusable, so that crews sailed to the same turbine twice.',
      ),
      participation: [
        {
          party: 'employers',
          name: 'Branchekring Offshore Onderhoud',
          contribution: text(
            'Deelde geanonimiseerde rapporten van vier bedrijven.',
            'Shared anonymised reports of four companies.',
          ),
          date: '2025-02-18',
        },
        {
          party: 'workers',
          name: 'Bond van Offshorewerkers',
          contribution: text(
            'Legde vast dat rapporten nooit voor individuele beoordeling worden gebruikt.',
            'Laid down that reports are never used to appraise individuals.',
          ),
          date: '2025-02-18',
        },
      ],
    },
    outcomes: [
      outcome(
        'recognise',
        text(
          'Schadetypen aan een rotorblad op foto en ter plaatse herkennen',
          'Recognise types of damage on a rotor blade in photographs and on site',
        ),
        text(
          'Achttien van twintig gevallen zijn juist benoemd.',
          'Eighteen of twenty cases are named correctly.',
        ),
        text(
          'Vuil en verkleuring worden niet als schade gemeld.',
          'Dirt and discolouring are not reported as damage.',
        ),
      ),
      outcome(
        'measure',
        text('Plaats en omvang van een schade meten', 'Measure the position and size of a damage'),
        text(
          'Afstand tot de bladwortel klopt op 10 cm.',
          'Distance from the blade root is right within 10 cm.',
        ),
        text('Op elke foto staat een schaal.', 'A scale is in every photograph.'),
      ),
      outcome(
        'severity',
        text(
          'De ernst van een schade volgens de vijfpuntsschaal bepalen',
          'Determine the severity of a damage on the five-point scale',
        ),
        text(
          'De inschaling wijkt hooguit één punt af van de expert.',
          'The rating differs from the expert’s by no more than one point.',
        ),
        text(
          'Bij klasse 5 volgt onmiddellijk een telefonische melding.',
          'Class 5 is followed by a telephone call at once.',
        ),
      ),
      outcome(
        'report',
        text(
          'Een volledig schaderapport opstellen dat aan wal zonder navraag bruikbaar is',
          'Write a complete damage report that can be used ashore without queries',
        ),
        text(
          'Alle verplichte velden zijn ingevuld, zonder jargon.',
          'All mandatory fields are filled in, without jargon.',
        ),
        text(
          'Een collega aan wal neemt op het rapport dezelfde beslissing.',
          'A colleague ashore takes the same decision from the report.',
        ),
      ),
    ],
    assessments: [
      {
        id: 'artefact',
        title: text('Drie schaderapporten uit eigen werk', 'Three damage reports from one’s own work'),
        type: 'artefact',
        supervision: 'unsupervised-with-id',
        setting: 'onsite',
        gradingScheme: house.grading,
        outcomes: ['recognise', 'measure', 'severity', 'report'],
      },
    ],
    workload: { hours: 30 },
    level: house.noLevel,
    modes: ['work-based'],
    instructionLanguages: ['nl', 'en'],
    qualityAssurance: house.qualityAssurance,
    prerequisites: text(
      'Geldig veiligheidscertificaat voor werken op zee en werk in een bladploeg.',
      'A valid safety certificate for work at sea and work in a blade crew.',
    ),
    stackability: { kind: 'stand-alone' },
    furtherInformation: house.furtherInformation('bladschade'),
    reviewOn: '2027-02-28',
    jointAwardingBodies: [],
  },
  offerings: [
    {
      startsIn: 36,
      lasts: 40,
      enrolUntil: 26,
      mode: 'work-based',
      language: 'nl',
      place: house.denHelder,
      price: { amount: 310, currency: 'EUR' },
      funding: house.agreement,
      howToEnrol: house.howToEnrol,
      places: 8,
    },
  ],
};
