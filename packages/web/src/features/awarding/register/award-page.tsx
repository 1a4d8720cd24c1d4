import { awardingOperations, type ResponseOf } from '@sigillo/contract/api';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queryOf } from '../../../api/index.ts';
import { countryNames } from '../../../credential/index.ts';
import { useAddressParts, useOrganisation } from '../../../place/index.ts';
import { useWords, WorkHead } from '../../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { Answers, BackLink } from '../answers.tsx';
import { useTitle } from '../title.ts';
import { AwardHistory } from './award-history.tsx';
import { AwardNotice } from './award-notice.tsx';
import { standingOf } from './award-state.tsx';
import { AwardSteps } from './award-steps.tsx';

type Award = ResponseOf<typeof awardingOperations.getAward>;

/** One award: its entry in the register, who has it, what happened to it, and what may be done. */
export default function AwardPage() {
  const { say } = useWords();
  const { organisation } = useOrganisation();
  const { award: id = '' } = useAddressParts();
  const title = useTitle();
  const { data: award } = useSuspenseQuery(
    queryOf(awardingOperations.getAward, { params: { organisation, award: id } }),
  );
  return (
    <>
      <BackLink href={addresses.register(organisation)}>{say('nav.provider.credentials')}</BackLink>
      <WorkHead
        title={award.learnerName}
        about={title(award.title)}
        actions={<AwardSteps organisation={organisation} award={award} />}
      />
      <AwardNotice award={award} />
      <RegisterEntry organisation={organisation} award={award} />
      <LearnerEntry award={award} />
      <AwardHistory award={award} />
    </>
  );
}

const RegisterEntry = ({ organisation, award }: { organisation: string; award: Award }) => {
  const { say, date, moment, locale } = useWords();
  const { decision } = award;
  const country = countryNames([decision.place.country], locale);
  const { locality } = decision.place;
  const mail =
    award.mailAt &&
    (standingOf(award, Date.now()) === 'waiting'
      ? say('provider.award.mail-waits', { moment: moment(award.mailAt) })
      : moment(award.mailAt));
  return (
    <Answers
      title={say('provider.award.entry')}
      rows={[
        [
          say('provider.register.number'),
          <span className="figures" key="n">
            {award.registerNumber}
          </span>,
        ],
        [say('provider.register.awarded-on'), date(award.awardedOn)],
        [
          say('provider.decision.place'),
          locality ? say('value.place', { name: locality, country }) : country,
        ],
        [
          say('provider.award.decision'),
          <a href={addresses.decision(organisation, decision.id)} key="d">
            {say('provider.award.decision-text', {
              by: decision.decidedBy,
              date: date(decision.decidedOn),
              minute: decision.minute,
            })}
          </a>,
        ],
        [
          say('provider.decision.version'),
          say('provider.decision.version-number', { version: award.version }),
        ],
        [say('provider.learner.route'), say(`provider.learner.route.${award.route}`)],
        [say('provider.learner.grade'), award.grade],
        [say('provider.learner.cohort'), award.cohort],
        [say('provider.award.issued'), award.issuedAt && moment(award.issuedAt)],
        [say('provider.award.mail'), mail],
        [
          say('provider.award.collected'),
          award.collectedAt ? moment(award.collectedAt) : say('provider.award.not-collected'),
        ],
      ]}
    />
  );
};

const LearnerEntry = ({ award: { learner } }: { award: Award }) => {
  const { say, date } = useWords();
  const scheme = learner.identifierScheme ?? 'student-number';
  return (
    <Answers
      title={say('provider.award.learner')}
      rows={[
        [
          say('provider.learner.name'),
          <span lang={learner.nameLanguage} key="n">
            {learner.name}
          </span>,
        ],
        [say('provider.learner.latin'), learner.nameLatin],
        [say('provider.learner.email'), learner.email],
        [say(`provider.learner.scheme.${scheme}`), learner.identifier],
        [say('provider.learner.birth-date'), learner.birthDate && date(learner.birthDate)],
      ]}
    />
  );
};
