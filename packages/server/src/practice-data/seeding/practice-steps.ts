import { decisions } from '../decisions.ts';
import { learnerFiles } from '../learner-files.ts';
import { microCredentials } from '../micro-credentials/index.ts';
import { shares } from '../shares.ts';
import { begunDrafts, nextVersions } from '../versions.ts';
import { addPeople } from './add-people.ts';
import { awardUnder } from './award.ts';
import { awardFile } from './award-file.ts';
import { collectFrom } from './collect.ts';
import { beginDraft, designMicroCredential, designNextVersion } from './design.ts';
import type { Step } from './practice-world.ts';
import { registerOrganisations, registerWaiting } from './register-organisations.ts';
import { shareAndView } from './share.ts';

const begunDaysAgo = 450;
const offeredDaysAgo = 22;
/** Most were designed over a summer; the one that has expired since was earlier. */
const designedDaysAgo = (handle: string, index: number): number =>
  handle === 'isolating-medium-voltage-switchgear' ? 425 : 340 - 5 * index;

/** Everything that happened, oldest first; steps of one day in the order in which they are written here. */
export const practiceSteps = (): readonly Step[] =>
  [
    addPeople(begunDaysAgo),
    ...registerOrganisations(begunDaysAgo - 1),
    ...microCredentials.flatMap((one, index) =>
      designMicroCredential(one, designedDaysAgo(one.handle, index), offeredDaysAgo),
    ),
    ...nextVersions.map((next) => {
      const first = microCredentials.find(({ handle }) => handle === next.microCredential);
      if (!first) throw new Error(`no practice micro-credential ${next.microCredential}`);
      return designNextVersion(next, first);
    }),
    ...begunDrafts.map(beginDraft),
    ...decisions.flatMap(awardUnder),
    ...decisions.flatMap(collectFrom),
    ...learnerFiles.map(awardFile),
    ...shares.flatMap(shareAndView),
    registerWaiting(2),
  ].sort((a, b) => b.daysAgo - a.daysAgo);
