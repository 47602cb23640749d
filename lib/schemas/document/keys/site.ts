import { roles } from '@/lib/engine/model';
import {
  converted,
  amountUsd,
  capacityRps,
  durationS,
  flag,
  numberBetween,
  oneOf,
  rate0,
  regionId,
} from '../kinds';
import { cells } from './cells';
import { listOf, mapping, optional, renamed, required } from './key';
import { quota } from './quota';

const scaleTo = converted(
  mapping('a scale-up', {
    capacityRps: required(capacityRps, {
      meaning: 'What the site serves once it has scaled up.',
      unit: 'requests per second',
    }),
    boot: required(durationS, { meaning: 'The time before the first new capacity serves.' }),
    rpsPerMinute: required(capacityRps, {
      meaning: 'How fast capacity grows from then on.',
      unit: 'requests per second, a minute',
    }),
  }),
  (written) => renamed(written, { boot: 'bootS' }),
);

const hour = numberBetween({ noun: 'an hour of the day', highest: 23, whole: true });

const writerHours = mapping('the writer’s hours', {
  from: required(hour, { meaning: 'The hour from which it is the writer.', unit: 'hour, UTC' }),
  to: required(hour, { meaning: 'The hour at which it hands over.', unit: 'hour, UTC' }),
});

const backup = converted(
  mapping('a backup', {
    every: required(durationS, { meaning: 'The time between two backups.' }),
    restore: required(durationS, { meaning: 'How long it takes to bring one back to life.' }),
  }),
  (written) => renamed(written, { every: 'everyS', restore: 'restoreS' }),
);

export const site = converted(
  mapping('a site', {
    id: required(regionId, {
      meaning: 'The region that the site stands in; each is used once in an option.',
    }),
    role: required(oneOf('a role', roles), {
      meaning: 'What the site does in normal times: serve, serve reads, or stand by.',
    }),
    writer: optional(flag, { meaning: 'Whether the site accepts writes.', default: 'false' }),
    votes: optional(flag, {
      meaning: 'Whether the site counts as a member of quorums.',
      default: 'true',
    }),
    zones: optional(
      numberBetween({ noun: 'a number of zones', lowest: 1, highest: 12, whole: true }),
      {
        meaning: 'How many availability zones the site spreads over.',
        unit: 'zones',
        default: 'not stated',
      },
    ),
    cells: optional(cells, {
      meaning: 'How the site is divided into cells.',
      default: 'it is not divided: whatever harms a part of it harms all of it',
    }),
    writerHours: optional(writerHours, {
      meaning: 'The hours of the day in which it is the writer, where the writer follows the day.',
      default: 'at all hours, if it is a writer',
    }),
    capacityRps: optional(capacityRps, {
      meaning:
        'What the site serves as it runs today; needed where it serves or stands by running.',
      unit: 'requests per second',
      default: 'nothing runs (pilot, backup)',
    }),
    quotaRps: optional(rate0, {
      meaning: 'The most that the provider lets the site grow to.',
      unit: 'requests per second',
      default: 'no limit',
    }),
    scaleTo: optional(scaleTo, {
      meaning: 'How the site grows when it takes over.',
      default: 'it does not grow',
    }),
    backup: optional(backup, {
      meaning: 'How often data is copied here and how fast it comes back; for the role backup.',
      default: 'no backup here',
    }),
    monthlyCost: optional(amountUsd, {
      meaning: 'What the site costs a month; wins over the computed figure.',
      unit: 'US dollars a month',
      default: 'computed from capacity and prices',
    }),
    quotas: optional(listOf(quota, 'quotas', 50), {
      meaning:
        'What else the provider limits there, besides requests: machines, addresses, streams.',
      default: 'not stated',
    }),
  }),
  (written) => ({
    writer: false,
    ...renamed(written, { id: 'region', monthlyCost: 'monthlyCostUsd' }),
  }),
);
