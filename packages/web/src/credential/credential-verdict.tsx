import type { ReportView } from '@sigillo/contract/api';
import { isMessageId, type MessageId } from '@sigillo/contract/messages';
import { type Fact, Facts, Seal, useWords, VerdictSheet } from '../ui/index.ts';
import { LanguageText } from './language-text.tsx';
import { elementsOf, factsOf, isNamed } from './report-facts.ts';
import { countryNames, dateText, levelText, workloadText } from './values/short-values.ts';
import { verdictLooks, verdictNameOf } from './verdict-look.ts';

export interface CredentialVerdictProps {
  readonly report: ReportView;
  /** Begins every id of this credential, where a page shows several. */
  readonly id: string;
  /** Name of the file, for the sentence about what can't be read. */
  readonly name?: string;
  readonly heading?: 'h1' | 'h2';
}

/** The figure of a report's seal. What is malformed has none. */
export const ReportSeal = ({ report, size }: { report: ReportView; size?: number }) => {
  return (
    <Seal
      digest={report.seal?.digest ?? ''}
      issuer={report.seal?.issuer}
      state={verdictLooks[verdictNameOf(report)].seal}
      named
      {...(size !== undefined && { size })}
    />
  );
};

/** The sheet of a report: what we say of the credential, its seal, and in short what it is and whose. */
export const CredentialVerdict = ({ report, id, name = '', heading = 'h1' }: CredentialVerdictProps) => {
  const words = useWords();
  const { say } = words;
  const verdict = verdictNameOf(report);
  const look = verdictLooks[verdict];
  const facts = factsOf(report, words);
  // Who revoked or suspended may be named by a training copy's list too; "genuine" may not be said by it.
  const naming = verdict === 'revoked' || verdict === 'suspended';
  const values = {
    ...facts,
    ...(naming && { trusted: isNamed(report) ? 'yes' : 'no' }),
    name: name || 'none',
  };
  const also = report.also.map(alsoId).filter((message): message is MessageId => message !== undefined);
  return (
    <VerdictSheet
      id={`${id}-verdict`}
      tone={look.tone}
      icon={look.icon}
      kind={say(`verdict.${verdict}.kind`)}
      sentence={say(`verdict.${verdict}.say`, values)}
      reason={[say(`verdict.${verdict}.why`, values), ...also.map((message) => say(message, values))].join(
        ' ',
      )}
      next={say(`verdict.${verdict}.next`, values)}
      solid={verdict === 'tampered'}
      practice={report.practice ? say('verdict.practice.strip') : undefined}
      seal={<ReportSeal report={report} />}
      heading={heading}
    >
      <LowerHalf report={report} id={id} heading={heading === 'h1' ? 'h2' : 'h3'} />
    </VerdictSheet>
  );
};

/** The sentence about a further finding; the practice strip speaks for itself. */
const alsoId = (verdict: string): MessageId | undefined => {
  const message = `verdict.also.${verdict}`;
  return isMessageId(message) ? message : undefined;
};

type Signer = NonNullable<NonNullable<ReportView['eSeal']>['signer']>;

/** Whom the certificate of an e-seal names: often another body than the one that awarded. */
const signerText = ({ organisation, name = '', identifier, country }: Signer): string => {
  const details = [identifier, country].filter((part) => part !== undefined).join(', ');
  const who = organisation ?? name;
  return details === '' ? who : `${who} (${details})`;
};

interface LowerHalfProps {
  readonly report: ReportView;
  readonly id: string;
  readonly heading: 'h2' | 'h3';
}

const LowerHalf = ({ report, id, heading: Heading }: LowerHalfProps) => {
  const words = useWords();
  const { say, rich, locale } = words;
  if (report.verdict === 'tampered') {
    return (
      <p>{rich('verdict.tampered.hidden', { checks: (text) => <a href={`#${id}-checks`}>{text}</a> })}</p>
    );
  }
  if (report.verdict === 'malformed') {
    return (
      <p>
        {rich('verdict.malformed.kept', { kinds: (text) => <a href="/how-checking-works#kinds">{text}</a> })}
      </p>
    );
  }
  const elements = elementsOf(report);
  const issuer = report.issuer?.name;
  const body = elements.awardingBody?.[0];
  const country = body?.address?.country ?? elements.issuerCountry?.countries[0];
  const named = body?.legalName ?? issuer;
  const workload = elements.workload && workloadText(elements.workload, words);
  const level = elements.level && levelText(elements.level, words);
  const facts: Fact[] = [
    ...(named
      ? [
          {
            label: say(isNamed(report) ? 'verdict.awarded-by' : 'verdict.calls-itself'),
            value: (
              <>
                <LanguageText map={named} />
                {country && `, ${countryNames([country], locale)}`}
              </>
            ),
          },
        ]
      : []),
    ...(workload ? [{ label: say('element.workload.label'), value: workload }] : []),
    ...(level ? [{ label: say('element.level.label'), value: level }] : []),
    ...(elements.dateOfIssuing
      ? [{ label: say('element.dateOfIssuing.label'), value: dateText(elements.dateOfIssuing.issued, words) }]
      : []),
  ];
  const signer = report.sealedAt === undefined ? undefined : report.eSeal?.signer;
  if (signer !== undefined && report.sealedAt !== undefined)
    facts.push(
      { label: say('verdict.sealed-by'), value: signerText(signer) },
      { label: say('verdict.sealed-on'), value: words.moment(report.sealedAt) },
    );
  return (
    <>
      <Heading>{elements.title ? <LanguageText map={elements.title} /> : say('verdict.untitled')}</Heading>
      {elements.learner && (
        <p>
          {rich('verdict.earned-by', {
            name: elements.learner.name.full,
            b: (text) => <b>{text}</b>,
          })}
        </p>
      )}
      <Facts facts={facts} />
    </>
  );
};
