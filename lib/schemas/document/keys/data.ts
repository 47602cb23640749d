import { conflictRules, consistencyLevels, dataClasses } from '@/lib/engine/model';
import { converted, durationS, flag, name, numberBetween, oneOf, prose, size } from '../kinds';
import { jurisdictionCode } from '../kinds/country';
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
