import type { Population } from '@/lib/engine/model';
import { apportion } from '@/lib/engine/numeric/apportion';
import { freeName, nameFor } from '../population-names';
import { peakOfOneUser } from '../placed-populations';
import type { StartingAnswers } from './answers';

/** A name as it stands, or in quotes where YAML would take it for something else. */
const scalar = (name: string): string =>
  /^[A-Za-z][\w.-]*$/.test(name) && !/^(true|false|null|yes|no|on|off)$/i.test(name)
    ? name
    : JSON.stringify(name);

const coordinate = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Populations under names that documents may have, each its own. */
function populations({ places }: StartingAnswers) {
  const taken = new Set<string>();
  const perUser = peakOfOneUser([]);
  return places.map((place) => {
    const name = freeName(nameFor(place.name) || 'users', taken);
    taken.add(name);
    const [peakRps = 0] = apportion(Math.max(0.1, place.users * perUser), [1], 0.1);
    return { ...place, name, peakRps };
  });
}

const populationLine = ({
  name,
  at,
  country,
  users,
  peakRps,
}: Pick<Population, 'name' | 'at' | 'country' | 'users'> & { readonly peakRps: number }): string =>
  `    - { name: ${name}, at: [${coordinate(at.lat)}, ${coordinate(at.lon)}], country: ${country}, users: ${users}, peakRps: ${peakRps} }`;

/** The text of a draft, with one region that stands in until a shape is drawn. */
export function draftText(answers: StartingAnswers): string {
  const { name, tolerance, outageCostPerHourUsd } = answers;
  const people = populations(answers);
  const peak = people.reduce((sum, { peakRps }) => sum + peakRps, 0);
  return [
    '# Drafted from three answers: where the users are, what may be lost, what an hour costs.',
    '# Everything can be changed, here or on the map. What is commented out is assumed until it is stated.',
    'apiVersion: meridian/v1',
    'kind: Architecture',
    'metadata:',
    `  name: ${scalar(name)}`,
    '  # owner: team-name',
    '  # tier: 1                  # the tier page asks what the business loses',
    'requirements:',
    '  claims: []                 # what several regions are wished for: latency, availability, compliance, scale',
    `  rto: ${tolerance.rto.padEnd(22)}# how long users may go without`,
    `  rpo: ${tolerance.rpo.padEnd(22)}# how many of the newest writes may be gone`,
    '  # availability: 99.95%     # where somebody counts on it',
    '  # latencyP95: 250ms        # where speed is a part of the wish',
    '  # budgetPerMonth: 20000',
    'demand:',
    '  # reads: 80%               # the rest of the requests write',
    '  populations:               # peakRps: 1 request a second for 1000 users, until it is measured',
    ...people.map(populationLine),
    '# data:                      # what is kept, how large, and where it must rest by law',
    '#   - { name: accounts, class: pii, size: 50GB, residency: [EU] }',
    ...(outageCostPerHourUsd === null
      ? [
          '# business:                  # what an hour of outage costs, for returns',
          '#   outageCostPerHour: 10000',
        ]
      : ['business:', '  currency: USD', `  outageCostPerHour: ${outageCostPerHourUsd}`]),
    'options:',
    '  - name: one-region',
    '    title: One region, several zones',
    '    regions:',
    `      - { id: aws:us-east-1, role: active, zones: 3, capacityRps: ${Math.max(1, Math.ceil(2 * peak))} }`,
    '    routing: { strategy: geodns, ttl: 60s }',
    '',
  ].join('\n');
}
