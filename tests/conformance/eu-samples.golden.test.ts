import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatMessage, isMessageId } from '@sigillo/contract/messages';
import { elementIds, pickLanguage } from '@sigillo/core/domain';
import { createFakeClock, createFakeKeyResolver, createFakeStatusSource } from '@sigillo/core/testing';
import { type Check, combineTrustSources, type VerificationReport, verify } from '@sigillo/core/verification';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';

const reference = '../shared/reference/elm';
const folders = ['samples-edc', 'edc-samples-elm-support/examples/edc'];
const present = folders.every((folder) => existsSync(`${reference}/${folder}`));
if (!present) console.info(`skipped: the Union's samples are not at ${reference}`);

const page = 'docs/specs/eu-samples.md';

/** Nobody is asked and nobody is trusted: what the page says is what the files themselves prove. */
const ports = {
  crypto: nodeCrypto,
  clock: createFakeClock(),
  keyResolver: createFakeKeyResolver(),
  statusSource: createFakeStatusSource(),
  trustSource: combineTrustSources(),
};

const files = present
  ? folders.flatMap((folder) =>
      readdirSync(`${reference}/${folder}`)
        .filter((name) => name.endsWith('-signed.jsonld'))
        .sort()
        .map((name) => `${folder}/${name}`),
    )
  : [];

/** A check's own sentence, as people read it. */
const sentenceOf = ({ id, outcome, reason, values }: Check): string => {
  const kind = { warning: 'caution', 'not-checked': 'skipped' }[outcome as string] ?? outcome;
  const message = [`check.${id}.${reason}`, `check.${id}.${kind}`].find(isMessageId);
  return message === undefined
    ? reason
    : formatMessage('en', message, { from: '', until: 'none', ...values });
};

const toSection = (file: string, report: VerificationReport): string => {
  const { verdict, sealedAt = '–', eSeal, checks, elements } = report;
  const title = elements?.title && pickLanguage(elements.title, 'en')?.text;
  const read = elementIds.filter((id) => elements?.[id] !== undefined).length;
  const rows = checks.map(
    (check) =>
      `| ${formatMessage('en', `check.${check.id}.label`)} | ${check.outcome} | ${sentenceOf(check)} |`,
  );
  return [
    `## ${basename(file)}`,
    '',
    `In \`${file.slice(0, file.lastIndexOf('/'))}\`: “${title}”, ${read} elements read.`,
    '',
    `Verdict **${verdict}**. Sealed ${sealedAt}, level ${eSeal?.level ?? '–'}, by ${eSeal?.signer.organisation} (${eSeal?.signer.identifier}, ${eSeal?.signer.country}).`,
    '',
    '| Question | Answer | In words |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};

const introduction = `# The Union's own sealed samples, as we check them

Every sealed sample that the European Digital Credentials team publishes, checked with what it carries and nothing else: no register, no trusted
list, no network. All of them end in *unknown-issuer*, as they must: their certificates are test certificates that no list knows. What couldn't be
checked is *not-checked* or *skipped*, with the reason. This page is written by \`npm run golden\`.

`;

describe.skipIf(!present)('the Union’s sealed samples', () => {
  it('are checked as the page says', async () => {
    const sections: string[] = [];
    for (const file of files) {
      sections.push(toSection(file, await verify(readFileSync(`${reference}/${file}`), ports)));
    }
    const written = introduction + sections.join('\n');
    if (process.env.GOLDEN === 'write') writeFileSync(page, written);
    expect(written).toBe(readFileSync(page, 'utf8'));
  }, 60_000);

  it('leave the command with 2, and its answer names the signer', async () => {
    const lines: string[] = [];
    const io = {
      out: (line: string) => lines.push(line),
      err: (line: string) => lines.push(line),
      read: async (file: string) => new Uint8Array(readFileSync(file)),
      readStdin: async () => new Uint8Array(),
      clock: createFakeClock(),
      locale: 'en' as const,
    };
    const file = `${reference}/samples-edc/Sample-MC-Annex1-signed.jsonld`;
    expect(await run(['verify', '--offline', file], io)).toBe(2);
    expect(lines.join('\n')).toContain('Sealed by ORGANIZACION TEST (VATES-A00000000, ES)');
  });

  it.each(files)('%s: unknown issuer, named; changed in one letter, tampered', async (file) => {
    const text = readFileSync(`${reference}/${file}`, 'utf8');
    const report = await verify(text, ports);
    expect(report.verdict).toBe('unknown-issuer');
    expect(report.eSeal?.signer).toMatchObject({ organisation: 'ORGANIZACION TEST', country: 'ES' });
    const changed = await verify(text.replace('Andromeda', 'Andromedb'), ports);
    expect(changed.verdict).toBe('tampered');
  });
});
