import type { ReportView } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import type { ElementId } from '@sigillo/core/domain';
import { Fold, useWords } from '../ui/index.ts';
import { CheckLedger } from './check-ledger.tsx';
import { ElementsList } from './elements-list.tsx';
import { LanguageText } from './language-text.tsx';
import { elementsOf } from './report-facts.ts';

export interface CredentialDetailProps {
  readonly report: ReportView;
  readonly id: string;
  readonly only?: readonly ElementId[];
  /** A share shows chosen elements only: what is absent isn't called missing. */
  readonly shared?: boolean;
  readonly heading?: 'h2' | 'h3';
}

/** What follows the sheet: the checks, the content, and the technical detail folded. */
export const CredentialDetail = (props: CredentialDetailProps) => {
  const { report, id, only, shared = false, heading: Heading = 'h2' } = props;
  const { say } = useWords();
  // Landmarks want names of their own: among several credentials these wouldn't have one.
  const named = (part: string) => (Heading === 'h2' ? `${id}-${part}` : undefined);
  return (
    <>
      {report.checks.length > 0 && (
        <section aria-labelledby={named('checks')}>
          <Heading id={`${id}-checks`}>{say('verdict.checks-title')}</Heading>
          <CheckLedger report={report} id={id} />
        </section>
      )}
      {report.elements && (
        <section aria-labelledby={named('content')}>
          <Heading id={`${id}-content`}>{say('verdict.content-title')}</Heading>
          <ElementsList elements={elementsOf(report)} id={id} nameMissing={!shared} {...(only && { only })} />
          {shared && <p className="quiet small">{say('verdict.only-chosen')}</p>}
        </section>
      )}
      <TechnicalDetail report={report} />
    </>
  );
};

/** For those who compare keys and digests. */
const TechnicalDetail = ({ report }: { report: ReportView }) => {
  const { say, moment } = useWords();
  const { registerNumber, issuer } = elementsOf(report);
  const kind = `verdict.kind.${report.kind}`;
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('verdict.technical.kind'), isMessageId(kind) ? say(kind) : report.kind],
    [say('verdict.technical.issuer'), report.issuer?.id ?? issuer?.id],
    [say('verdict.technical.register-number'), registerNumber],
    [say('verdict.technical.digest'), report.seal?.digest],
    [say('verdict.technical.issuer-digest'), report.seal?.issuer],
    [say('verdict.technical.checked'), moment(report.checkedAt)],
  ];
  return (
    <Fold summary={say('verdict.technical-title')}>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {report.checks
          .filter(({ spec }) => spec)
          .map(({ id, spec, reason, pointer }) => (
            <div key={id}>
              <dt>{spec}</dt>
              <dd>
                {reason}
                {pointer && ` (${pointer})`}
              </dd>
            </div>
          ))}
      </dl>
      {report.issuer?.name && (
        <p className="small quiet">
          <LanguageText map={report.issuer.name} />
        </p>
      )}
    </Fold>
  );
};
