import { factorOf } from './backbone';
import { leaveProviderOut, leaveRegionsOut, type LeftOut } from './leave-out';
import { fitPairs } from './pairs';

/** One way of hiding measurements from the fit, with what it then says of them. */
export interface Split {
  readonly name: string;
  readonly hides: 'region' | 'provider';
  readonly leftOut: readonly LeftOut[];
}

const names: Readonly<Record<string, string>> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud' };

/** Each region hidden in its turn, and each provider. Takes some seconds. */
export function splits(): Split[] {
  return [
    {
      name: 'one region hidden',
      hides: 'region',
      leftOut: leaveRegionsOut(fitPairs, factorOf(fitPairs)),
    },
    ...Object.entries(names).map(([provider, name]): Split => ({
      name: `${name} hidden`,
      hides: 'provider',
      leftOut: leaveProviderOut(fitPairs, provider),
    })),
  ];
}
