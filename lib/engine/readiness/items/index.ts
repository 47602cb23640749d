import type { ReadinessItem } from '../item';
import type { ReadinessTheme } from '../themes';
import { accessItems } from './access';
import { complianceItems } from './compliance';
import { costItems } from './cost';
import { dataItems } from './data';
import { deploymentItems } from './deployment';
import { drillItems } from './drills';
import { failoverItems } from './failover';
import { isolationItems } from './isolation';
import { monitoringItems } from './monitoring';
import { peopleItems } from './people';
import { quotaItems } from './quotas';
import { routingItems } from './routing';

/** The checklist by theme. */
export const readinessItems: Readonly<Record<ReadinessTheme, readonly ReadinessItem[]>> = {
  quotas: quotaItems,
  access: accessItems,
  data: dataItems,
  failover: failoverItems,
  routing: routingItems,
  deployment: deploymentItems,
  people: peopleItems,
  drills: drillItems,
  monitoring: monitoringItems,
  cost: costItems,
  compliance: complianceItems,
  isolation: isolationItems,
};
