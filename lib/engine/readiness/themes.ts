/** The parts of the checklist, in the order in which it is read. */
export const readinessThemes = [
  { id: 'quotas', title: 'Quotas and capacity' },
  { id: 'access', title: 'Access and policies' },
  { id: 'data', title: 'Data and replication' },
  { id: 'failover', title: 'Health and failover' },
  { id: 'routing', title: 'Users, DNS and routing' },
  { id: 'deployment', title: 'Deployment' },
  { id: 'people', title: 'Runbooks and people' },
  { id: 'drills', title: 'Game days and tests' },
  { id: 'monitoring', title: 'Monitoring' },
  { id: 'cost', title: 'Cost' },
  { id: 'compliance', title: 'Compliance' },
  { id: 'isolation', title: 'Isolation' },
] as const;

export type ReadinessTheme = (typeof readinessThemes)[number]['id'];
