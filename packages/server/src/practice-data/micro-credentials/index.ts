import { conditionBasedMaintenance } from './hohenwald/condition-based-maintenance.ts';
import { energyPerformanceOfBuildings } from './hohenwald/energy-performance-of-buildings.ts';
import { lifeCycleAssessment } from './hohenwald/life-cycle-assessment.ts';
import { renewableEnergyPermitting } from './hohenwald/renewable-energy-permitting.ts';
import { reproducibleDataAnalysis } from './hohenwald/reproducible-data-analysis.ts';
import { seriousIllnessConversations } from './hohenwald/serious-illness-conversations.ts';
import type { PracticeMicroCredential } from './micro-credential.ts';
import { isolatingMediumVoltageSwitchgear } from './noordzee/isolating-medium-voltage-switchgear.ts';
import { turbineBladeDefectReporting } from './noordzee/turbine-blade-defect-reporting.ts';
import { dementiaSensitiveHomeCare } from './serdika/dementia-sensitive-home-care.ts';
import { magFilletWelding } from './serdika/mag-fillet-welding.ts';
import { photovoltaicRoofMounting } from './serdika/photovoltaic-roof-mounting.ts';
import { workplaceBulgarian } from './serdika/workplace-bulgarian.ts';

export type { PlannedOffering, PracticeMicroCredential } from './micro-credential.ts';

/** The twelve, in the order in which the domain's table names them. */
export const microCredentials: readonly PracticeMicroCredential[] = [
  lifeCycleAssessment,
  reproducibleDataAnalysis,
  energyPerformanceOfBuildings,
  renewableEnergyPermitting,
  seriousIllnessConversations,
  conditionBasedMaintenance,
  photovoltaicRoofMounting,
  magFilletWelding,
  dementiaSensitiveHomeCare,
  workplaceBulgarian,
  turbineBladeDefectReporting,
  isolatingMediumVoltageSwitchgear,
];
