import {
  type AchievementSpecification,
  type Finding,
  lintSpecification,
  type Organisation,
} from '@sigillo/core/domain';
import { lintContextOf } from '../lint-context.ts';

/** Holds a specification against Annex I as this organisation may award it at `now` (ms). */
export const lintVersion = (
  specification: AchievementSpecification,
  organisation: Organisation,
  now: number,
): readonly Finding[] => lintSpecification(specification, lintContextOf(organisation, now));
