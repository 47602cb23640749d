import { drivers } from '@/lib/engine/model';
import { converted, amountUsd, durationMs, durationS, oneOf, percentage } from '../kinds';
import { listOf, mapping, optional, renamed } from './key';
import { regionRequirements } from './region-requirements';
import { team } from './team';

/** What the service must hold, and why several regions are asked for. */
export const requirements = converted(
  mapping('the requirements', {
    claims: optional(listOf(oneOf('a driver', drivers), 'drivers', drivers.length), {
      meaning: 'The reasons given for several regions; the verdict tests each of them.',
      default: 'no reason is claimed',
    }),
    availability: optional(percentage, {
      meaning: 'The share of time that users must find the service working, over a year.',
      default: 'nothing is required',
    }),
    rto: optional(durationS, {
      meaning: 'The longest time to serve again after a region is lost.',
      default: 'nothing is required',
    }),
    rpo: optional(durationS, {
      meaning: 'The longest stretch of writes that may be lost with a region.',
      default: 'nothing is required',
    }),
    latencyP95: optional(durationMs, {
      meaning: 'The felt latency that 95 of 100 requests must stay under.',
      default: 'nothing is required',
    }),
    budgetPerMonth: optional(amountUsd, {
      meaning: 'The most that the service may cost a month.',
      unit: 'US dollars a month',
      default: 'no limit',
    }),
    regions: optional(regionRequirements, {
      meaning: 'Where the service may stand, whatever its shape.',
      default: 'any commercial region',
    }),
    team: optional(team, {
      meaning: 'Who builds and runs the service; what they cannot do is no shape for them.',
      default: 'not known: no shape is ruled out by it',
    }),
    blastRadius: optional(percentage, {
      meaning:
        'The largest part of the users whom one bad request, or a change to one cell, may reach.',
      default: 'nothing is required',
    }),
  }),
  (written) => ({
    claims: [],
    ...renamed(written, {
      rto: 'rtoS',
      rpo: 'rpoS',
      latencyP95: 'latencyP95Ms',
      budgetPerMonth: 'budgetPerMonthUsd',
    }),
  }),
);
