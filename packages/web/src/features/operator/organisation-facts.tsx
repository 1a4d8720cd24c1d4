import type { OrganisationView } from '@sigillo/contract/api';
import { iscedFields, labelOf } from '@sigillo/core/vocabularies';
import type { ReactNode } from 'react';
import { countryNames, LanguageText, SchemeName, WebLink } from '../../credential/index.ts';
import { useWords } from '../../ui/index.ts';

const Pairs = ({ pairs }: { pairs: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <dl className="answers">
    {pairs
      .filter(([, value]) => value)
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

/** Everything of a registration that has to be checked against outside sources. */
export const OrganisationFacts = ({ view }: { view: OrganisationView }) => {
  const { say, list, locale, date, number } = useWords();
  const { address, awardingPower: power } = view;
  const names = (map: Readonly<Record<string, string>>): ReactNode =>
    Object.entries(map).map(([language, text]) => (
      <p key={language} lang={language}>
        {text}
      </p>
    ));
  const fieldName = (code: string): string => {
    const field = iscedFields.find(code);
    return field ? labelOf(iscedFields, field, locale).text : code;
  };
  return (
    <>
      <section aria-labelledby="identity-title">
        <h2 id="identity-title">{say('operator.organisation.identity')}</h2>
        <Pairs
          pairs={[
            [say('provider.organisation.legal-name'), names(view.legalName)],
            [say('provider.organisation.display-name'), view.displayName && names(view.displayName)],
            [
              say('provider.organisation.identifiers'),
              view.identifiers.map(({ scheme, value }) => (
                <p key={scheme + value}>
                  <SchemeName scheme={scheme} />: <code>{value}</code>
                </p>
              )),
            ],
            [
              say('provider.organisation.address'),
              [
                address.street,
                `${address.postalCode ?? ''} ${address.locality ?? ''}`.trim(),
                address.region,
                countryNames([address.country], locale),
              ]
                .filter(Boolean)
                .join('\n'),
            ],
            [
              say('provider.organisation.homepage'),
              view.homepage && <WebLink address={view.homepage}>{view.homepage}</WebLink>,
            ],
            [say('provider.organisation.email'), view.email],
            [
              say('provider.organisation.roles'),
              view.roles.map((role) => say(`provider.organisation.role.${role}`)).join(' · '),
            ],
            [
              say('provider.organisation.description'),
              view.description && <LanguageText map={view.description} />,
            ],
            [say('operator.organisation.did'), <code key="did">{view.did}</code>],
          ]}
        />
      </section>
      <section aria-labelledby="power-title">
        <h2 id="power-title">{say('operator.organisation.power')}</h2>
        {power ? (
          <Pairs
            pairs={[
              [say('provider.organisation.legal-basis'), names(power.legalBasis)],
              [say('provider.organisation.register-entry'), power.registerEntry],
              [say('provider.organisation.jurisdiction'), countryNames([power.jurisdiction], locale)],
              [
                say('operator.organisation.term'),
                say('operator.organisation.term.value', {
                  from: date(power.validFrom),
                  until: power.validUntil ? date(power.validUntil) : 'none',
                }),
              ],
              [
                say('provider.organisation.fields'),
                power.fields.length === 0
                  ? say('operator.organisation.every-field')
                  : list(power.fields.map(fieldName)),
              ],
              [
                say('operator.organisation.ects'),
                say(power.mayAwardEcts ? 'operator.organisation.ects.yes' : 'operator.organisation.ects.no', {
                  most: power.maximumEcts === undefined ? 'none' : number(power.maximumEcts),
                }),
              ],
            ]}
          />
        ) : (
          <p>{say('operator.organisation.no-power')}</p>
        )}
      </section>
    </>
  );
};
