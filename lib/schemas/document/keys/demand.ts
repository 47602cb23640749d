import * as z from 'zod/mini';
import { transports, workNeeds } from '@/lib/engine/model';
import { ms, share } from '@/lib/engine/units';
import {
  converted,
  durationMs,
  kind,
  name,
  numberBetween,
  oneOf,
  percentage,
  rate0,
  shareBetween,
  size,
} from '../kinds';
import { countryCode } from '../kinds/country';
import { position } from '../kinds/position';
import { listOf, mapping, optional, renamed, required } from './key';

const hours = 24;
const partOfPeak = numberBetween({ noun: 'a part of the peak', highest: 1 });
const daily = kind(z.array(converted(partOfPeak, share)).check(z.length(hours)), {
  noun: 'a day of load',
  accepted: 'a list of 24 numbers from 0 to 1, one for each hour, UTC',
});

/** Milliseconds of round trip that an access network of each sort adds (docs/model.md, felt latency). */
const accessNetworks = { fibre: 8, cable: 15, mobile: 45 } as const;

const lastMile = kind(
  z.union([
    converted(z.enum(['fibre', 'cable', 'mobile']), (sort) => ms(accessNetworks[sort])),
    durationMs,
  ]),
  { noun: 'a last mile', accepted: 'fibre, cable, mobile, or a duration such as 20ms' },
);

export const population = converted(
  mapping('a population', {
    name: required(name, { meaning: 'The population’s name; each is used once.' }),
    at: required(position, { meaning: 'Where its users are, as one point.', unit: 'degrees' }),
    country: required(countryCode, {
      meaning: 'The country whose law its users’ data falls under.',
    }),
    users: required(numberBetween({ noun: 'a number of users', highest: 1e11 }), {
      meaning: 'How many people it is.',
      unit: 'users',
    }),
    peakRps: required(rate0, {
      meaning: 'Its load at the busiest moment of the day.',
      unit: 'requests per second',
    }),
    daily: optional(daily, {
      meaning: 'The part of the peak in each hour of the day, from 00:00 UTC on.',
      unit: 'part of the peak',
      default: 'always at peak',
    }),
    lastMile: optional(lastMile, {
      meaning: 'The round trip of the network between the users and the internet proper.',
      default: 'assumption: last mile of the users',
    }),
  }),
  (written) => renamed(written, { lastMile: 'lastMileMs' }),
);

const priorities = mapping('the priorities', {
  p0: required(percentage, { meaning: 'The part of the load that must be served at any price.' }),
  p1: required(percentage, {
    meaning: 'The part that is given up when nothing else is left to give up.',
  }),
  p2: required(percentage, { meaning: 'The part that is given up first.' }),
});

const workKind = converted(
  mapping('a kind of work', {
    name: required(name, { meaning: 'The kind of work’s name.' }),
    need: required(oneOf('a need for speed', workNeeds), {
      meaning: 'Whether somebody waits for it while acting, waits for it, or does not wait.',
    }),
    size: optional(size, { meaning: 'What one of them moves.', default: 'not known' }),
  }),
  (written) => renamed(written, { size: 'sizeBytes' }),
);

/** How one request goes: what the client does, and what the servers take. */
const request = converted(
  mapping('the request', {
    transport: optional(oneOf('a transport', transports), {
      meaning:
        'What a first request speaks: TLS 1.2 or 1.3 over TCP, or HTTP/3, which needs a round trip less than TLS 1.3.',
      default: 'tls1.3',
    }),
    resumedShare: optional(percentage, {
      meaning:
        'The part of the first requests that resume an earlier session, which spares them a round trip.',
      default: 'assumption: first requests that resume an earlier session',
    }),
    sequentialCalls: optional(
      numberBetween({ noun: 'a number of calls', highest: 100, whole: true }),
      {
        meaning:
          'How many further calls the user’s client makes, each after the answer to the one before; every one is a round trip.',
        unit: 'calls',
        default: 'assumption: further calls of the client, one after the other',
      },
    ),
    serverTime: optional(durationMs, {
      meaning:
        'What servers take for a request, all of its calls together, without the network between them.',
      default: 'assumption: server time of a request',
    }),
    writeServerTime: optional(durationMs, {
      meaning: 'The same for a request that writes, without waiting for copies.',
      default: 'the server time',
    }),
    dns: optional(durationMs, {
      meaning: 'What looking the name up takes on a first visit.',
      default: 'assumption: DNS look-up on a first visit',
    }),
    responseSize: optional(size, {
      meaning: 'What an answer sends to the user, on average.',
      default: 'assumption: what an answer sends to the user',
    }),
  }),
  (written) =>
    renamed(written, {
      serverTime: 'serverTimeMs',
      writeServerTime: 'writeServerTimeMs',
      dns: 'dnsMs',
      responseSize: 'responseBytes',
    }),
);

/** Who uses the service, from where, and how much. */
export const demand = mapping('the demand', {
  reads: optional(percentage, {
    meaning: 'The part of the requests that only read.',
    default: 'assumption: share of requests that only read',
  }),
  priorities: optional(priorities, {
    meaning:
      'How the load divides into what may be shed first and what never; the parts add up to 100%.',
    default: 'all of the load is p0',
  }),
  request: optional(request, {
    meaning: 'How one request goes: its handshakes, its calls, and what servers take.',
    default: 'a request of one call over TLS 1.3, with assumed times',
  }),
  growthPerYear: optional(shareBetween(-100, 10_000), {
    meaning: 'How much the load grows in a year.',
    default: 'no growth',
  }),
  cacheable: optional(percentage, {
    meaning: 'The part of the reads that a cache at the edge may answer.',
    default: 'none',
  }),
  work: optional(listOf(workKind, 'kinds of work', 100), {
    meaning: 'The kinds of requests and jobs, by what they need.',
    default: 'not described: reads and writes alone',
  }),
  populations: required(listOf(population, 'populations', 2000), {
    meaning: 'The users, by place.',
  }),
});
