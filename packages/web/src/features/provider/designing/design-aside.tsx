import { achievementOperations } from '@sigillo/contract/api';
import type { CredentialElements } from '@sigillo/core/domain';
import { useQuery } from '@tanstack/react-query';
import { controlId, queryOf } from '../../../api/index.ts';
import { ElementsList } from '../../../credential/index.ts';
import { CompletenessMeter, Fold, Parts, useWords } from '../../../ui/index.ts';
import { addresses, type VersionPlace } from '../place/addresses.ts';
import type { DraftSnapshot } from './draft.ts';
import { findingText } from './finding-words.ts';
import { placeOf, type Section, sectionOf, sectionState, sections } from './sections.ts';

interface DesignAsideProps {
  readonly place: VersionPlace;
  readonly snapshot: DraftSnapshot;
  readonly section: Section;
}

/** The address of the field at a place in the specification. */
export const fieldAddress = (place: VersionPlace, pointer: string): string => {
  const section = sectionOf(pointer);
  return section
    ? `${addresses.design(place, section.id)}#${controlId(pointer)}`
    : addresses.organisation(place.organisation);
};

/** What accompanies the designer: all its pages, how complete it is, how this page will read. */
export const DesignAside = ({ place, snapshot, section }: DesignAsideProps) => {
  const words = useWords();
  const { say } = words;
  const { findings, completeness } = snapshot.version;
  const warnings = findings.filter(
    ({ severity, pointer }) => severity === 'warning' && sectionOf(pointer)?.id === section.id,
  );
  return (
    <>
      <Parts
        label={say('provider.design.sections')}
        parts={[
          ...sections.map((one) => ({
            label: say(one.label),
            href: addresses.design(place, one.id),
            current: one.id === section.id,
            state: sectionState(one, findings),
          })),
          { label: say('provider.check.title'), href: addresses.check(place), state: 'to-do' },
        ]}
      />
      <CompletenessMeter
        title={say('provider.completeness.title')}
        segments={completeness.map(({ element, complete }) => ({
          id: element,
          name: say(`element.${element}.label`),
          done: complete,
          href: fieldAddress(place, placeOf(element, findings)),
        }))}
        warnings={warnings.map((finding) => ({
          id: `${finding.code} ${finding.pointer}`,
          message: findingText(finding, words),
          href: fieldAddress(place, finding.pointer),
        }))}
      />
      {section.elements.length > 0 && <SectionPreview place={place} section={section} />}
    </>
  );
};

const SectionPreview = ({ place, section }: { place: VersionPlace; section: Section }) => {
  const { say } = useWords();
  const { data } = useQuery(queryOf(achievementOperations.preview, { params: { ...place } }));
  if (!data) return null;
  return (
    <Fold summary={say('provider.design.will-read')}>
      <ElementsList elements={data.elements as CredentialElements} id="preview" only={section.elements} />
      <p>
        <a href={addresses.preview(place)}>{say('provider.design.preview-all')}</a>
      </p>
    </Fold>
  );
};
