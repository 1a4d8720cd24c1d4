import { isMessageId } from '@sigillo/contract/messages';
import { type ElementId, elementIds } from '@sigillo/core/domain';
import { createFakeClock } from '@sigillo/core/testing';
import { buildScene, type Scene } from '@sigillo/core/testing/builders';
import { type VerificationReport, verify } from '@sigillo/core/verification';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../keys/index.ts';
import { reduceReport } from './reduce-report.ts';

const others = elementIds.filter((element) => element !== 'dateOfIssuing');
/** Every moment in a report but that of the check itself and of the issuer's list. */
const datesIn = (report: object): readonly string[] => {
  const { checkedAt: _, checks, ...rest } = report as { checkedAt: string; checks: { id: string }[] };
  const told = JSON.stringify([rest, checks.filter(({ id }) => id !== 'status')]);
  return told.match(/\d{4}-\d\d-\d\d/g) ?? [];
};

describe('a report of a share', () => {
  let scene: Scene;
  let report: VerificationReport;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
    report = await verify(scene.text, scene.ports);
  });

  it('of the whole is the whole', () => {
    expect(reduceReport(report, [...elementIds])).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each<[string, readonly ElementId[]]>([
    ['nothing', []],
    ['workload alone', ['workload']],
    ['grade and outcomes', ['grade', 'learningOutcomes']],
  ])('of %s names no date and nobody', (_, chosen) => {
    const reduced = reduceReport(report, chosen);
    expect(datesIn(reduced)).toEqual([]);
    expect(Object.keys(reduced.elements ?? {}).sort()).toEqual(
      [...new Set(['issuer', 'title', ...chosen])].sort(),
    );
    expect(JSON.stringify(reduced)).not.toContain('registerNumber');
    expect(reduced.verdict).toBe(report.verdict);
  });

  it('tells when it was sealed with the date of issuing', () => {
    expect(datesIn(reduceReport(report, ['dateOfIssuing'])).length).toBeGreaterThan(2);
  });

  it.each([
    ['in force', 0],
    ['over', Date.UTC(2040, 0, 1)],
    ['not begun', Date.UTC(2020, 0, 1)],
  ])('has sentences of its own where its time is %s', async (_, now) => {
    const clock = now === 0 ? scene.ports.clock : createFakeClock(now);
    const reduced = reduceReport(await verify(scene.text, { ...scene.ports, clock }), others);
    for (const { id, reason } of reduced.checks.filter((check) => check.reason.endsWith('-undated')))
      expect(isMessageId(`check.${id}.${reason}`)).toBe(true);
    expect(JSON.stringify(reduced.checks.find(({ id }) => id === 'validity'))).not.toMatch(/\d{4}-/);
  });

  it('names no date of an e-seal', () => {
    const sealed: VerificationReport = {
      ...report,
      checks: [
        {
          id: 'time-stamps',
          outcome: 'success',
          reason: 'stamped',
          values: { stamped: '2026-01-01T00:00:00Z', authority: 'A' },
        },
        {
          id: 'revocation',
          outcome: 'success',
          reason: 'not-revoked',
          values: { asOf: '2026-01-01T00:00:00Z' },
        },
      ],
    };
    expect(reduceReport(sealed, ['workload']).checks).toEqual([
      { id: 'time-stamps', outcome: 'success', reason: 'stamped-undated', values: { authority: 'A' } },
      { id: 'revocation', outcome: 'success', reason: 'not-revoked-undated' },
    ]);
  });
});
