import { verdictKinds as kindsOfCore, type VerificationReport } from '@sigillo/core/verification';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ReportView, verdictKinds } from './verification.schema.ts';

// Two lists, so that pages that only read reports needn't load what makes them.
describe('verdicts as the API names them', () => {
  it('are core’s, in core’s order of precedence', () => {
    expect(verdictKinds).toEqual(kindsOfCore);
    expectTypeOf<ReportView['verdict']>().toEqualTypeOf<VerificationReport['verdict']>();
  });
});
