import { pickLanguage } from '@sigillo/core/domain';
import { useLocation } from '@tanstack/react-router';
import { type ComponentType, useEffect } from 'react';
import { useAddressParts, useGo } from '../../../place/index.ts';
import {
  type DraftState,
  FormPage,
  LinkButton,
  Notice,
  Refusal,
  Split,
  useWords,
  WorkHead,
} from '../../../ui/index.ts';
import { addresses } from '../place/addresses.ts';
import { useVersionPlace } from '../place/use-version-place.ts';
import { ConflictView } from './conflict-view.tsx';
import { DesignAside } from './design-aside.tsx';
import type { DraftSnapshot } from './draft.ts';
import { LanguageBar, useShownLanguages } from './language-bar.tsx';
import { askForMissing, isMissingAskedFor } from './missing.ts';
import { AssessmentSection } from './sections/assessment-section.tsx';
import { FurtherSection } from './sections/further-section.tsx';
import { LanguagesSection } from './sections/languages-section.tsx';
import { NeedSection } from './sections/need-section.tsx';
import { OutcomesSection } from './sections/outcomes-section.tsx';
import { ParticipationSection } from './sections/participation-section.tsx';
import { QualitySection } from './sections/quality-section.tsx';
import { TitleSection } from './sections/title-section.tsx';
import { WorkloadSection } from './sections/workload-section.tsx';
import { type SectionId, sections } from './sections.ts';
import { DraftProvider, useOpenDraft } from './use-draft.tsx';
import { useFocusOnHash } from './use-focus-on-hash.ts';

const bodies: Readonly<Record<SectionId, ComponentType>> = {
  title: TitleSection,
  need: NeedSection,
  outcomes: OutcomesSection,
  assessment: AssessmentSection,
  workload: WorkloadSection,
  participation: ParticipationSection,
  quality: QualitySection,
  further: FurtherSection,
  languages: LanguagesSection,
};

/** What the foot of the form says of the draft; a conflict is said above, where it is settled. */
const draftLine = ({ state, version, problem }: DraftSnapshot): DraftState | undefined => {
  if (state === 'conflict') return undefined;
  if (state === 'saved') return { state, at: version.updatedAt };
  if (state === 'saving') return { state };
  return { state: problem?.status === 400 || problem?.status === 422 ? 'refused' : 'unsaved' };
};

/** One page of the designer. Everything typed saves itself; pages may be filled in any order. */
const DesignerPage = () => {
  const { say, locale, number } = useWords();
  const place = useVersionPlace();
  const { section: id } = useAddressParts();
  const go = useGo();
  const hash = useLocation({ select: (location) => location.hash });
  const [draft, snapshot] = useOpenDraft(place);
  const { specification, version } = snapshot;
  const index = Math.max(
    0,
    sections.findIndex((one) => one.id === id),
  );
  const section = sections[index] ?? sections[0];
  const shown = useShownLanguages(specification.languages);
  useEffect(() => {
    if (hash) askForMissing(version.id);
  }, [hash, version.id]);
  useFocusOnHash();

  const title = pickLanguage(specification.title, locale)?.text ?? say('provider.untitled');
  const overview = addresses.achievement(place);
  if (!version.may.includes('edit')) {
    return (
      <>
        <WorkHead title={title} />
        <Notice action={<a href={overview}>{say('provider.overview.open')}</a>}>
          {say('provider.design.closed', { state: say(`provider.state.${version.state}`) })}
        </Notice>
      </>
    );
  }
  const Body = bodies[section.id];
  const next = sections[index + 1];
  const onwards = next ? addresses.design(place, next.id) : addresses.check(place);
  const { state, problem } = snapshot;
  return (
    <>
      <p className="work__back">
        <a href={overview}>{title}</a>
      </p>
      <WorkHead
        title={say(section.label)}
        about={say('provider.design.position', {
          current: number(index + 1),
          total: number(sections.length),
          version: number(version.number),
        })}
        actions={<LinkButton href={addresses.preview(place)}>{say('provider.design.preview')}</LinkButton>}
      />
      {snapshot.restored && state !== 'conflict' && (
        <Notice tone="accent" role="status">
          {say('provider.design.restored')}
        </Notice>
      )}
      {state === 'conflict' && <ConflictView snapshot={snapshot} onChoose={draft.choose} />}
      {state === 'unsaved' && problem && snapshot.faults.length === 0 && <Refusal problem={problem} />}
      {state === 'unsaved' && problem?.status === 401 && (
        <p>
          <a href={`/sign-in?${new URLSearchParams({ next: location.pathname })}`}>
            {say('provider.design.sign-in-again')}
          </a>
        </p>
      )}
      {section.texts && (
        <LanguageBar languages={specification.languages} shown={shown} findings={version.findings} />
      )}
      <Split
        label={say('provider.design.aside')}
        aside={<DesignAside place={place} snapshot={snapshot} section={section} />}
      >
        <FormPage
          key={section.id}
          draft={draftLine(snapshot)}
          actions={
            <>
              <LinkButton kind="first" href={onwards}>
                {next ? say('action.continue') : say('provider.check.title')}
              </LinkButton>
              <LinkButton href={overview}>{say('provider.design.leave')}</LinkButton>
            </>
          }
          onSubmit={(event) => {
            event.preventDefault();
            go(onwards);
          }}
        >
          <DraftProvider
            value={{
              snapshot,
              change: draft.change,
              languages: shown,
              sayMissing: hash !== '' || isMissingAskedFor(version.id),
            }}
          >
            <Body />
          </DraftProvider>
        </FormPage>
      </Split>
    </>
  );
};

export default DesignerPage;
