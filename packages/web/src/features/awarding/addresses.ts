/** Where awarding's pages are. The menu in app/areas.ts and the server's to-do list use the same addresses. */
const decisions = (organisation: string): string => `/app/provider/${organisation}/awards`;
const register = (organisation: string): string => `/app/provider/${organisation}/credentials`;

export const addresses = {
  decisions,
  newDecision: (organisation: string) => `${decisions(organisation)}/new`,
  decision: (organisation: string, decision: string) => `${decisions(organisation)}/${decision}`,
  learner: (organisation: string, decision: string) =>
    `${addresses.decision(organisation, decision)}/learner`,
  list: (organisation: string, decision: string) => `${addresses.decision(organisation, decision)}/list`,
  batch: (organisation: string, decision: string, batch: string) =>
    `${addresses.decision(organisation, decision)}/batches/${batch}`,
  register,
  awardsOf: (organisation: string, decision: string) => `${register(organisation)}?decision=${decision}`,
  award: (organisation: string, award: string) => `${register(organisation)}/${award}`,
  microCredentials: (organisation: string) => `/app/provider/${organisation}/micro-credentials`,
} as const;
