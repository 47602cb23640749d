import type { DocumentPath } from '@/lib/engine/model';
import { isRegionId, nearest } from '../kinds';
import type { Issue } from '../problem';
import { asList, asMapping, asText, issueAt, listed, namesOf } from './outline';
import type { OptionOutline, Outline } from './outline';

interface Names {
  /** `a site of this option`. */
  readonly noun: string;
  readonly known: ReadonlySet<string>;
}

function absent(value: unknown, path: DocumentPath, names: Names, about: Issue['about']): Issue[] {
  const name = asText(value);
  if (name === null || names.known.has(name)) return [];
  const near = nearest(name, [...names.known]);
  const meant = near === null ? '' : `; did you mean "${near}"?`;
  return [
    issueAt(path, name, `"${name}" is not ${names.noun}${meant}`, listed(names.known), about),
  ];
}

/** What is not even a region is told by the schema. */
const absentSite = (value: unknown, path: DocumentPath, option: OptionOutline): Issue[] =>
  isRegionId(value)
    ? absent(value, path, { noun: 'a site of this option', known: option.regions }, 'value')
    : [];

const absentSiteKeys = (
  held: unknown,
  path: DocumentPath,
  option: OptionOutline,
  also = '',
): Issue[] =>
  Object.keys(asMapping(held))
    .filter((key) => key !== also)
    .flatMap((key) =>
      absent(key, [...path, key], { noun: 'a site of this option', known: option.regions }, 'key'),
    );

function inLinks(option: OptionOutline, data: Names): Issue[] {
  return option.links.flatMap(({ path, value }) => [
    ...absentSite(value['from'], [...path, 'from'], option),
    ...absentSite(value['to'], [...path, 'to'], option),
    ...asList(value['data']).flatMap((name, index) =>
      absent(name, [...path, 'data', index], data, 'value'),
    ),
  ]);
}

function inHomes(option: OptionOutline, populations: Names): Issue[] {
  return Object.entries(asMapping(option.value['homes'])).flatMap(([name, home]) => {
    const path = [...option.path, 'homes', name];
    return [...absent(name, path, populations, 'key'), ...absentSite(home, path, option)];
  });
}

function inFailover(option: OptionOutline): Issue[] {
  const target = asMapping(option.value['failover'])['target'];
  const path = [...option.path, 'failover', 'target'];
  if (typeof target === 'string') return absentSite(target, path, option);
  return [
    ...absentSiteKeys(target, path, option, '*'),
    ...Object.entries(asMapping(target)).flatMap(([lost, to]) =>
      to === lost
        ? [
            issueAt(
              [...path, lost],
              to,
              `"${lost}" cannot take over from itself`,
              'another site of this option',
            ),
          ]
        : absentSite(to, [...path, lost], option),
    ),
  ];
}

/** Whatever names a site, a population, a data set or an option names one that is there. */
export function checkReferences({ root, populations, data, options }: Outline): Issue[] {
  const optionNames = { noun: 'an option of this document', known: new Set(namesOf(options)) };
  const populationNames = { noun: 'a population', known: new Set(namesOf(populations)) };
  const dataNames = { noun: 'a data set', known: new Set(namesOf(data)) };
  const metadata = asMapping(root['metadata']);
  return [
    ...['current', 'chosen'].flatMap((key) =>
      absent(metadata[key], ['metadata', key], optionNames, 'value'),
    ),
    ...options.flatMap((option) => [
      ...inHomes(option, populationNames),
      ...inLinks(option, dataNames),
      ...absentSiteKeys(
        asMapping(option.value['routing'])['weights'],
        [...option.path, 'routing', 'weights'],
        option,
      ),
      ...inFailover(option),
    ]),
  ];
}
