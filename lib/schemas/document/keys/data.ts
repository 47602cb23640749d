import {
  anonymisations,
  conflictRules,
  consistencyLevels,
  copyKinds,
  dataClasses,
} from '@/lib/engine/model';
import {
  converted,
  durationS,
  flag,
  name,
  numberBetween,
  oneOf,
  prose,
  regionId,
  size,
} from '../kinds';
import { countryCode, jurisdictionCode } from '../kinds/country';
import { listOf, mapping, optional, renamed, required } from './key';

const writes = numberBetween({ noun: 'a rate of writes', highest: 1e10 });

const pointInTime = converted(
  mapping('a point in time', {
    every: required(durationS, {
      meaning: 'The time between two moments to which the data can be brought back.',
    }),
    restore: required(durationS, { meaning: 'How long it takes to bring it back to one.' }),
  }),
  (written) => renamed(written, { every: 'everyS', restore: 'restoreS' }),
);

const copy = converted(
  mapping('a copy', {
    kind: required(oneOf('a kind of copy', copyKinds), {
      meaning: 'What the copy is for; edge is what the edge of the option holds.',
    }),
    at: optional(listOf(regionId, 'regions', 50), {
      meaning: 'The regions in which it rests.',
      default: 'beside the data, at every site that holds it; for edge wherever connections end',
    }),
    from: optional(listOf(regionId, 'regions', 50), {
      meaning: 'The sites whose data it takes.',
      default: 'every site that holds the data',
    }),
    anonymised: optional(oneOf('a place of anonymising', anonymisations), {
      meaning:
        'Where a pipeline takes the subjects out: before the data leaves its site, or once it has arrived. Only the first keeps the data of its subjects at home.',
      default: 'it is not made anonymous',
    }),
  }),
  (written) => renamed(written, { at: 'regions' }),
);

const breakGlass = converted(
  mapping('a break-glass rule', {
    approvedIn: optional(countryCode, {
      meaning: 'The country of whoever has to approve each use.',
      default: 'nobody approves',
    }),
    expires: optional(durationS, {
      meaning: 'How long one use lasts at most.',
      default: 'it does not expire',
    }),
    recorded: optional(flag, {
      meaning: 'Whether every use leaves a record.',
      default: 'false',
    }),
  }),
  (written) => renamed(written, { expires: 'expiresS' }),
);

const access = converted(
  mapping('an access', {
    by: required(prose(80), { meaning: 'Who reads the data: a team, a program.' }),
    from: required(listOf(countryCode, 'countries', 50), {
      meaning: 'The countries from which they read it.',
    }),
    breakGlass: optional(breakGlass, {
      meaning: 'What holds when they may read it only in an emergency.',
      default: 'they read it whenever they like',
    }),
  }),
  (written) => renamed(written, { from: 'countries' }),
);

export const dataSet = converted(
  mapping('a data set', {
    name: required(name, { meaning: 'The data set’s name; each is used once.' }),
    class: required(oneOf('a class of data', dataClasses), {
      meaning: 'How sensitive the data is.',
    }),
    size: optional(size, { meaning: 'How much there is of it.', default: 'not known' }),
    writesPerSecond: optional(writes, {
      meaning: 'Durable writes, on average over a year, background work included.',
      unit: 'writes per second',
      default: 'not known',
    }),
    writeSize: optional(size, { meaning: 'How large one write is.', default: 'not known' }),
    keys: optional(numberBetween({ noun: 'a number of keys', highest: 1e15 }), {
      meaning: 'How many keys the writes fall on.',
      unit: 'keys',
      default: 'not known',
    }),
    consistency: optional(oneOf('a consistency level', consistencyLevels), {
      meaning: 'What a read must see of the writes before it.',
      default: 'not stated',
    }),
    onConflict: optional(oneOf('a conflict rule', conflictRules), {
      meaning: 'What becomes of two writes to one key that did not know of each other.',
      default: 'not stated',
    }),
    residency: optional(listOf(jurisdictionCode, 'jurisdictions', 50), {
      meaning:
        'The jurisdictions in which data of their own subjects must rest; other subjects’ data is free.',
      default: 'the data may rest anywhere',
    }),
    readableIn: optional(listOf(jurisdictionCode, 'jurisdictions', 50), {
      meaning: 'The jurisdictions in which data of the subjects of residency may be read.',
      default: 'not stated: reading elsewhere is named, and not judged',
    }),
    copies: optional(listOf(copy, 'copies', 50), {
      meaning:
        'Copies besides replicas and sites of role backup: logs, exports for analytics, caches, further backups.',
      default: 'none described',
    }),
    access: optional(listOf(access, 'accesses', 50), {
      meaning: 'Who reads the data from where, besides the service itself.',
      default: 'nobody described',
    }),
    homed: optional(flag, {
      meaning:
        'Whether every key belongs to users of one home, so that it can be kept there and nowhere else.',
      default: 'true where the data set has a residency, else not known',
    }),
    service: optional(prose(80), {
      meaning: 'The managed service or the software that keeps it, e.g. DynamoDB or PostgreSQL.',
      default: 'not stated',
    }),
    pointInTime: optional(pointInTime, {
      meaning:
        'How the data is brought back to before a bad write, which every copy takes over faithfully.',
      default: 'only the backups of a site of role backup',
    }),
  }),
  (written) => ({
    residency: [],
    ...renamed(written, { size: 'sizeBytes', writeSize: 'writeSizeBytes' }),
  }),
);
