import * as zlib from 'node:zlib';
import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUtf8 } from '../base/index.ts';
import { bakePng, bakeSvg } from '../formats/baked/index.ts';
import { buildPdf, buildPng, buildScene, type Scene } from '../testing/builders/index.ts';
import { verify, verifyFile } from './index.ts';

const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
};

describe('a credential that something carries', () => {
  let scene: Scene;
  let carriers: Readonly<Record<'png' | 'svg' | 'pdf', (text: string) => Uint8Array>>;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
    carriers = {
      png: (text) => unwrap(bakePng(buildPng(zlib), text)),
      svg: (text) =>
        toUtf8(
          unwrap(
            bakeSvg('\ufeff<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>', text),
          ),
        ),
      pdf: (text) => buildPdf(zlib, [toUtf8('a transcript'), toUtf8(text), buildPng(zlib)]),
    };
  });

  it.each(['png', 'svg', 'pdf'] as const)('is judged in %s as by itself', async (name) => {
    const alone = await verify(scene.text, scene.ports);
    expect(alone.verdict).toBe('valid');
    expect(await verifyFile(carriers[name](scene.text), scene.ports)).toEqual([
      { pointer: '', report: alone },
    ]);
    const changed = scene.text.replace('Life-Cycle', 'Half-Life');
    const [item] = await verifyFile(carriers[name](changed), scene.ports);
    expect(item?.report.verdict).toBe('tampered');
  });

  it('is found each by itself where a PDF has several', async () => {
    const pdf = buildPdf(zlib, [toUtf8(scene.text), toUtf8(scene.text.replace('Life-Cycle', 'Half-Life'))]);
    const items = await verifyFile(pdf, scene.ports);
    expect(items.map(({ pointer, report }) => [pointer, report.verdict])).toEqual([
      ['/attachments/0', 'valid'],
      ['/attachments/1', 'tampered'],
    ]);
    const one = await verify(pdf, scene.ports);
    expect([one.verdict, one.checks[0]?.reason]).toEqual(['malformed', 'several']);
  });

  it('isn’t looked for in what is carried itself', async () => {
    const nested = buildPdf(zlib, [carriers.png(scene.text)]);
    const report = await verify(nested, scene.ports);
    expect([report.verdict, report.checks[0]?.reason]).toEqual(['malformed', 'pdf']);
  });
});
