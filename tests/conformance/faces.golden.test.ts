import { readFileSync, writeFileSync } from 'node:fs';
import { formatMessage } from '@sigillo/contract/messages';
import type { JsonObject } from '@sigillo/core/base';
import {
  type CredentialContent,
  type CredentialElements,
  type ElementId,
  elementIds,
  toElements,
} from '@sigillo/core/domain';
import { elmLosses, readElm, toElm } from '@sigillo/core/formats/elm-v3';
import { formatLosses, readOpenBadge, toOpenBadge } from '@sigillo/core/formats/open-badges-v3';
import {
  plainCredentialLosses,
  readPlainCredential,
  toPlainCredential,
} from '@sigillo/core/formats/plain-credential';
import { readSdJwtVc, sdJwtVcLosses, toSdJwtVc } from '@sigillo/core/formats/sd-jwt-vc';
import { toConceptName } from '@sigillo/core/vocabularies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryContent } from '../../packages/core/src/testing/builders/arbitrary-content.ts';
import { lifeCycleAward } from '../../packages/core/src/testing/builders/index.ts';

interface Loss {
  readonly element: ElementId;
  readonly code: string;
  readonly extent: 'reduced' | 'not-shown';
}

interface FaceUnderTest {
  readonly name: string;
  write(content: CredentialContent): JsonObject;
  read(document: JsonObject): CredentialElements;
  losses(content: CredentialContent): readonly Loss[];
}

const sdJwtVc = (
  name: string,
  id: 'eu-learning-credential' | 'we-build-micro-credential',
): FaceUnderTest => ({
  name,
  write: (content) => toSdJwtVc(content, id),
  read: readSdJwtVc,
  losses: (content) => sdJwtVcLosses(content, id),
});

const faces: readonly FaceUnderTest[] = [
  { name: 'Open Badges 3.0', write: toOpenBadge, read: readOpenBadge, losses: formatLosses },
  {
    name: 'European Learning Model 3.2',
    write: (content) => toElm(content),
    read: readElm,
    losses: elmLosses,
  },
  sdJwtVc('SD-JWT VC, the Union’s', 'eu-learning-credential'),
  sdJwtVc('SD-JWT VC, WE BUILD', 'we-build-micro-credential'),
  {
    name: 'plain VC 2.0',
    write: toPlainCredential,
    read: readPlainCredential,
    losses: plainCredentialLosses,
  },
];

const page = 'docs/specs/faces.md';
const contents = [lifeCycleAward, ...fc.sample(arbitraryContent, { seed: 16, numRuns: 200 })];

/** The worst that befalls an element, and every reason that was met. */
const toCell = (losses: readonly Loss[]): string => {
  if (losses.length === 0) return 'whole';
  const worst = losses.some(({ extent }) => extent === 'not-shown') ? 'not shown' : 'reduced';
  const codes = [...new Set(losses.map(({ code }) => code))].filter((code) => code !== 'not-shown').sort();
  return codes.length === 0 ? worst : `${worst}: ${codes.join(', ')}`;
};

const introduction = `# Sixteen elements, every face

What a reader that knows the format but nothing of ours shows of each element, at worst, among ${contents.length} credentials: a real one and
${contents.length - 1} drawn at random within the model. To readers that know our term nothing is lost in any face: the same test reads every element of every one of
them back, equal. The codes are those of the loss reports. This page is written by \`npm run golden\`.

`;

describe('the faces', () => {
  it('carry what the page says', () => {
    const cells = faces.map(({ losses }) => contents.flatMap(losses));
    const rows = elementIds.map((element, i) => {
      const columns = cells.map((all) => toCell(all.filter((loss) => loss.element === element)));
      return `| ${i + 1} | ${formatMessage('en', `element.${element}.label`)} | ${columns.join(' | ')} |`;
    });
    const head = `| # | Element | ${faces.map(({ name }) => name).join(' | ')} |`;
    const written = `${introduction}${[head, `|---|---|${faces.map(() => '---').join('|')}|`, ...rows].join('\n')}\n`;
    if (process.env.GOLDEN === 'write') writeFileSync(page, written);
    expect(written).toBe(readFileSync(page, 'utf8'));
  });

  it.each(faces)('$name gives every element of every credential back', ({ write, read }) => {
    for (const content of contents) {
      const document = JSON.parse(JSON.stringify(write(content))) as JsonObject;
      expect(read(document)).toEqual(JSON.parse(JSON.stringify(toElements(content, toConceptName))));
    }
  });
});
