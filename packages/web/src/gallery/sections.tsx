import { type ReactNode, useState } from 'react';
import {
  Button,
  Card,
  CheckboxGroup,
  Choices,
  CompletenessMeter,
  DataTable,
  Diff,
  Elements,
  EmptyState,
  Facts,
  FileField,
  Fold,
  FormPage,
  Icon,
  IconButton,
  Ledger,
  LinkButton,
  Notice,
  NumberField,
  Progress,
  RadioGroup,
  Seal,
  Select,
  type Sort,
  Stepper,
  Tabs,
  Tag,
  TextArea,
  TextField,
  Timeline,
  useWords,
  VerdictSheet,
  Wall,
} from '../ui/index.ts';
import { ComboBox, DateField, Dialog, FileDrop, useToasts } from '../ui/interactive/index.ts';
import { digest, elements, facts, issuers, learners, provider, title } from './samples.ts';

const Verdicts = () => {
  const { say } = useWords();
  const values = {
    issuer: 'Universität Hohenwald',
    sealed: '13 March 2026',
    trusted: 'yes',
    date: '1 May 2026',
    listed: '29 July 2026, 10:30 (CEST)',
    time: '10:42',
    name: 'scan_0047.jpg',
  };
  const rows = [
    ['valid', 'good', 'whole'],
    ['practice', 'practice', 'specimen'],
    ['expired', 'neutral', 'lapsed'],
    ['not-yet-in-force', 'neutral', 'lapsed'],
    ['revoked', 'bad', 'cancelled'],
    ['suspended', 'caution', 'held'],
    ['tampered', 'bad', 'broken'],
    ['malformed', 'neutral', 'blank'],
    ['unknown-issuer', 'caution', 'ringless'],
    ['could-not-check-seal', 'neutral', 'traced'],
    ['could-not-check-status', 'neutral', 'traced'],
  ] as const;
  return rows.map(([kind, tone, state]) => (
    <VerdictSheet
      key={kind}
      id={`say-${kind}`}
      tone={tone}
      icon={kind.startsWith('could-not-check') ? 'could-not-check' : (kind as 'valid')}
      kind={say(`verdict.${kind}.kind`)}
      sentence={say(`verdict.${kind}.say`, values)}
      reason={say(`verdict.${kind}.why`, values)}
      next={say(`verdict.${kind}.next`, values)}
      solid={kind === 'tampered'}
      practice={kind === 'revoked' ? say('verdict.practice.strip') : undefined}
      seal={<Seal digest={digest} issuer={issuers[0]} state={state} named />}
      heading="h3"
    >
      {kind === 'tampered' ? (
        <p className="quiet">The content stays hidden.</p>
      ) : (
        <>
          <h4>{title}</h4>
          <p>
            Earned by <b>Marek Hlaváč</b>
          </p>
          <Facts facts={facts} />
        </>
      )}
    </VerdictSheet>
  ));
};

const Cards = () => (
  <Wall>
    {(
      [
        ['valid', 'good', 'whole', 'In force, checked today'],
        ['expired', 'neutral', 'lapsed', 'Expired on 1 May 2026'],
        ['suspended', 'caution', 'held', 'Suspended since 20 July 2026'],
        ['revoked', 'bad', 'cancelled', 'Revoked, a new one replaces it'],
        ['practice', 'practice', 'specimen', 'Practice, proves nothing'],
        ['unread', 'accent', 'whole', 'New'],
        ['offline', 'neutral', 'whole', 'In force when checked on 2 May 2026'],
        ['add', 'accent', 'blank', 'Waiting for you to collect it'],
      ] as const
    ).map(([icon, tone, state, text], index) => (
      <Card
        key={icon}
        title={index === 3 ? 'Монтаж на фотоволтаични системи' : title}
        lang={index === 3 ? 'bg' : undefined}
        href={`#card-${icon}`}
        by={index === 3 ? 'ЦПО „Сердика Техника“, България' : provider}
        summary="Builds an inventory from measured and database values, states its gaps and interprets the results."
        facts={facts.slice(1)}
        seal={<Seal digest={digest} issuer={issuers[index % 3]} state={state} />}
        state={{ tone, icon, text }}
        unclaimed={icon === 'add'}
        heading="h3"
      />
    ))}
    <Card
      title="Isolating Medium-Voltage Switchgear"
      href="#catalogue"
      by="Noordzee Windservice, Netherlands"
      facts={facts.slice(1, 3)}
      heading="h3"
    />
  </Wall>
);

const Form = () => {
  const [date, setDate] = useState('2026-03-13');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState([{ value: '0712', label: 'Environmental protection technology' }]);
  const fields = [
    {
      value: '0712',
      label: 'Environmental protection technology',
      help: 'Engineering and engineering trades',
    },
    { value: '0713', label: 'Electricity and energy', help: 'Engineering and engineering trades' },
    { value: '0732', label: 'Building and civil engineering', help: 'Architecture and construction' },
  ];
  return (
    <FormPage
      errors={[
        { field: 'hours', message: '“12O” isn’t a number. Write 120.' },
        { field: 'kind', message: 'Choose how it is assessed.' },
      ]}
      draft={{ state: 'saved', at: '2026-07-29T10:42:00Z' }}
      actions={
        <>
          <Button type="submit" kind="first">
            Continue
          </Button>
          <Button>Save and leave</Button>
        </>
      }
    >
      <TextField
        label="Title"
        help="In the language you teach in; other languages come later."
        defaultValue={title}
        id="title"
      />
      <TextArea
        label="Learning outcome"
        help="One observable verb: what the learner can do afterwards."
        value="Sets the functional unit and the boundaries of a study."
        maxLength={300}
        counted
        readOnly
      />
      <NumberField
        label="Workload"
        unit="hours"
        error="“12O” isn’t a number. Write 120."
        id="hours"
        defaultValue="12O"
      />
      <Select
        label="Level"
        placeholder="Choose"
        options={['5', '6', '7'].map((value) => ({ value, label: `EQF level ${value}` }))}
      />
      <RadioGroup
        label="Type of assessment"
        id="kind"
        name="kind"
        error="Choose how it is assessed."
        options={[
          { value: 'project', label: 'Project work', help: 'A piece of work over some weeks' },
          { value: 'oral', label: 'Oral examination' },
        ]}
      />
      <CheckboxGroup
        label="Form of participation"
        name="mode"
        inline
        defaultValue={['online']}
        options={['Online', 'On site', 'Work-based'].map((label) => ({ value: label.toLowerCase(), label }))}
      />
      <ComboBox
        label="Field"
        options={fields.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))}
        query={query}
        onQueryChange={setQuery}
        onChoose={(value) => {
          setChosen([
            ...chosen.filter((one) => one.value !== value),
            ...fields.filter((one) => one.value === value),
          ]);
          setQuery('');
        }}
        chosen={chosen}
        onRemove={(value) => setChosen(chosen.filter((one) => one.value !== value))}
      />
      <DateField label="Decided on" help="The day of the board’s minute." value={date} onChange={setDate} />
      <FileDrop
        label="Learners"
        help="One row each; the first row names the columns."
        accept={['.csv', '.xlsx']}
        maxBytes={5_000_000}
        files={files}
        onFiles={setFiles}
      />
      <FileField label="A credential" optional />
    </FormPage>
  );
};

const Table = () => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['a', 'c']));
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  const common = {
    caption: 'Awards of 13 March 2026',
    rowKey: (row: { id: string }) => row.id,
    rowName: (row: { name: string }) => row.name,
    columns: [
      { id: 'name', head: 'Learner', cell: (row: (typeof learners)[number]) => row.name, sortable: true },
      {
        id: 'number',
        head: 'Register number',
        cell: (row: (typeof learners)[number]) => row.number,
        sortable: true,
      },
      { id: 'ects', head: 'ECTS', cell: (row: (typeof learners)[number]) => row.ects, numeric: true },
      {
        id: 'state',
        head: 'State',
        cell: (row: (typeof learners)[number]) => <Tag tone={row.state}>{row.stateText}</Tag>,
      },
    ],
  };
  const empty = (
    <EmptyState
      title="No awards yet"
      example="For example: Life-Cycle Assessment, 24 learners, minute 7/2026"
      action={
        <LinkButton kind="first" href="#new">
          Record a decision
        </LinkButton>
      }
    >
      Once a board has decided, its awards stand here with their register numbers.
    </EmptyState>
  );
  return (
    <>
      <DataTable
        {...common}
        rows={learners}
        sort={sort}
        onSort={setSort}
        empty={empty}
        selection={{
          chosen,
          onChange: setChosen,
          actions: (some) => <Button kind="danger">Revoke {some.size}</Button>,
        }}
      />
      <DataTable {...common} caption="Loading" rows={[]} state="loading" empty={empty} />
      <DataTable {...common} rows={[]} state="failed" empty={empty} retry={<Button>Try again</Button>} />
      <DataTable {...common} rows={[]} empty={empty} />
    </>
  );
};

const Overlays = () => {
  const [open, setOpen] = useState(false);
  const { confirm } = useToasts();
  return (
    <div className="row">
      <Button kind="danger" onClick={() => setOpen(true)}>
        Revoke 12
      </Button>
      <Button onClick={() => confirm('Draft sent for approval.', () => undefined)}>Send for approval</Button>
      {open && (
        <Dialog
          title="Revoke 12 credentials?"
          confirm="Revoke 12"
          danger
          typeCount={12}
          onConfirm={() => setOpen(false)}
          onClose={() => setOpen(false)}
        >
          <p>
            They stop counting within a minute, everywhere. The learners get a mail in 15 minutes; until then
            you can take it back.
          </p>
        </Dialog>
      )}
    </div>
  );
};

/** Every part of the design system, by name, with invented content. */
export const sections: readonly (readonly [name: string, content: ReactNode])[] = [
  ['Verdicts', <Verdicts key="v" />],
  ['Cards', <Cards key="c" />],
  [
    'Buttons',
    <div className="flow" key="b">
      <div className="row">
        <Button kind="first">Share some</Button>
        <Button>Add a credential</Button>
        <Button kind="danger">Revoke 12</Button>
        <Button kind="quiet">Cancel</Button>
        <Button disabled>Not now</Button>
        <Button busy>Sending</Button>
        <IconButton label="Close">
          <Icon name="close" />
        </IconButton>
        <LinkButton href="#link">A link</LinkButton>
        <Button small>Small</Button>
      </div>
      <div className="row">
        <Tag tone="good" icon="success">
          Approved
        </Tag>
        <Tag tone="caution" icon="caution">
          In review
        </Tag>
        <Tag tone="bad" icon="failure">
          Returned
        </Tag>
        <Tag>Draft</Tag>
        <Tag tone="practice" icon="practice">
          Practice
        </Tag>
        <Tag tone="accent">Published</Tag>
      </div>
    </div>,
  ],
  [
    'Notices',
    <div className="flow" key="n">
      {(['neutral', 'good', 'caution', 'bad', 'practice'] as const).map((tone) => (
        <Notice
          key={tone}
          tone={tone}
          title={tone === 'bad' ? 'We can’t reach the server' : ''}
          action={<a href="#see">See what happened</a>}
        >
          Two credentials need your attention: one was suspended on 20 July, one was revoked and replaced.
        </Notice>
      ))}
    </div>,
  ],
  [
    'Choices, tabs, steps',
    <div className="flow" key="s">
      <Choices
        label="Show"
        items={['All 9', 'In force 6', 'Need attention 2', 'Expired 1'].map((label, i) => ({
          label,
          href: `#show-${i}`,
          current: i === 0,
        }))}
      />
      <Tabs
        label="Parts"
        items={['Overview', 'Outcomes', 'Offerings', 'History'].map((label, i) => ({
          label,
          href: `#tab-${i}`,
          current: i === 1,
        }))}
      />
      <Stepper
        steps={[
          { label: 'Title and need', state: 'done', href: '#1' },
          { label: 'Outcomes', state: 'done', href: '#2' },
          { label: 'Assessment', state: 'attention', href: '#3' },
          { label: 'Workload and level', state: 'current' },
          { label: 'Check your answers', state: 'to-do' },
        ]}
      />
    </div>,
  ],
  ['Form', <Form key="f" />],
  ['Table', <Table key="t" />],
  [
    'Progress',
    <div className="flow" key="p">
      <Progress
        label="Awarding"
        state="running"
        done={312}
        total={500}
        secondsLeft={96}
        action={<Button small>Pause</Button>}
      />
      <Progress
        label="Awarding, paused"
        state="paused"
        done={312}
        total={500}
        action={<Button small>Resume</Button>}
      />
      <Progress label="Awarding, done" state="done" done={500} total={500} failed={7} />
      <Progress label="Awarding, all done" state="done" done={500} total={500} />
    </div>,
  ],
  [
    'Completeness',
    <div className="sheet" key="m">
      <CompletenessMeter
        title="Complete for the European standard"
        segments={[
          'Title',
          'Country',
          'Awarding body',
          'Date',
          'Outcomes',
          'Workload',
          'Level',
          'Assessment',
          'Participation',
          'Quality',
          'Learner',
        ].map((name, i) => ({ id: name, name, done: i !== 6 && i !== 9, href: `#${name}` }))}
        warnings={[
          {
            id: 'w',
            message: 'Outcome 3 begins with “knows”: say what the learner does.',
            href: '#Outcomes',
          },
        ]}
      />
    </div>,
  ],
  [
    'History and differences',
    <div className="flow" key="h">
      <Timeline
        events={[
          {
            id: '3',
            at: '2026-07-29T08:42:00Z',
            what: 'Published as version 2',
            who: 'Ana Leitner',
            tone: 'good',
          },
          {
            id: '2',
            at: '2026-07-28',
            what: 'Returned to the author',
            who: 'Jonas Weber',
            why: 'The workload doesn’t fit the outcomes.',
            tone: 'caution',
          },
          { id: '1', at: '2026-07-20', what: 'Sent for approval', who: 'Ana Leitner' },
        ]}
      />
      <Diff
        changes={[
          { id: 'w', label: 'Workload', was: '4 ECTS', now: '5 ECTS' },
          { id: 'p', label: 'Prerequisites', now: 'A first course in statistics' },
        ]}
      />
    </div>,
  ],
  [
    'Ledger and elements',
    <div className="flow" key="l">
      <Ledger
        entries={[
          {
            id: 'proof',
            label: 'Unchanged',
            outcome: 'success',
            outcomeLabel: 'Passed',
            reason: 'The seal covers every word below, and it fits.',
          },
          {
            id: 'trust',
            label: 'Trusted',
            outcome: 'caution',
            outcomeLabel: 'Caution',
            reason: 'On none of the lists that we trust.',
          },
          {
            id: 'status',
            label: 'Not revoked or suspended',
            outcome: 'failure',
            outcomeLabel: 'Failed',
            reason: 'The issuer’s list of 29 July 2026 says that it is revoked.',
          },
          {
            id: 'profile',
            label: 'Complete',
            outcome: 'skipped',
            outcomeLabel: 'Not checked',
            reason: 'We didn’t get this far.',
          },
        ]}
      />
      <Elements elements={elements} />
      <Fold summary="Technical details">
        <Facts
          facts={[
            { label: 'Digest', value: `sha-256 ${digest}` },
            { label: 'Format', value: 'Open Badges 3.0' },
          ]}
        />
      </Fold>
    </div>,
  ],
  ['Dialog and toast', <Overlays key="o" />],
];
