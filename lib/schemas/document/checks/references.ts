import { findRegion } from '@/lib/engine/assumptions';
import type { DocumentPath } from '@/lib/engine/model';
import { isRegionId, nearest } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { asList, asMapping, asText, issueAt, listed, namesOf } from './outline';
import type { Entry, OptionOutline, Outline } from './outline';

interface Names {
  /** `a site of this option`. */
  readonly noun: string;
  readonly known: ReadonlySet<string>;
}

/** Comparing with every known name costs; past this many problems nobody reads the suggestion. */
const mostSuggestions = 200;

/** Looks references up, and remembers how many suggestions it has made. */
class References {
  private suggestions = 0;

  absent(value: unknown, path: DocumentPath, names: Names, about: Issue['about']): Issue[] {
    const name = asText(value);
    if (name === null || names.known.has(name)) return [];
    this.suggestions += 1;
    // A region that exists is no slip of another one.
    const isSuggested = this.suggestions <= mostSuggestions && findRegion(name) === undefined;
    const near = isSuggested ? nearest(name, [...names.known]) : null;
    const meant = near === null ? '' : `; did you mean "${near}"?`;
    const message = `${describeFound(name)} is not ${names.noun}${meant}`;
    return [issueAt(path, name, message, listed(names.known), about)];
  }

  /** What is not even a region is told by the schema. */
  absentSite(value: unknown, path: DocumentPath, option: OptionOutline): Issue[] {
    return isRegionId(value) ? this.absent(value, path, sitesOf(option), 'value') : [];
  }

  absentSiteKeys(held: unknown, path: DocumentPath, option: OptionOutline, also = ''): Issue[] {
    return Object.keys(asMapping(held))
      .filter((key) => key !== also)
      .flatMap((key) => this.absent(key, [...path, key], sitesOf(option), 'key'));
  }
}

const sitesOf = ({ regions }: OptionOutline): Names => ({
  noun: 'a site of this option',
  known: regions,
});

function inLinks(references: References, option: OptionOutline, data: Names): Issue[] {
  return option.links.flatMap(({ path, value }) => [
    ...references.absentSite(value['from'], [...path, 'from'], option),
    ...references.absentSite(value['to'], [...path, 'to'], option),
    ...asList(value['data']).flatMap((name, index) =>
      references.absent(name, [...path, 'data', index], data, 'value'),
    ),
  ]);
}

function inHomes(references: References, option: OptionOutline, populations: Names): Issue[] {
  return Object.entries(asMapping(option.value['homes'])).flatMap(([name, home]) => {
    const path = [...option.path, 'homes', name];
    return [
      ...references.absent(name, path, populations, 'key'),
      ...references.absentSite(home, path, option),
    ];
  });
}

function inFailover(references: References, option: OptionOutline): Issue[] {
  const target = asMapping(option.value['failover'])['target'];
  const path = [...option.path, 'failover', 'target'];
  if (typeof target === 'string') return references.absentSite(target, path, option);
  return [
    ...references.absentSiteKeys(target, path, option, '*'),
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
        : references.absentSite(to, [...path, lost], option),
    ),
  ];
}

function inDependencies(references: References, dependencies: readonly Entry[]): Issue[] {
  const names = { noun: 'a dependency', known: new Set(namesOf(dependencies)) };
  const own = {
    alternativeTo: 'is no alternative to itself',
    reachedThrough: 'is no way to itself',
  };
  return dependencies.flatMap(({ path, value }) =>
    (['alternativeTo', 'reachedThrough'] as const).flatMap((key) => {
      const { name, [key]: other } = value;
      return typeof name === 'string' && other === name
        ? [issueAt([...path, key], name, `"${name}" ${own[key]}`, 'another dependency')]
        : references.absent(other, [...path, key], names, 'value');
    }),
  );
}

/** Whatever names a site, a population, a data set, a dependency or an option names one that is there. */
export function checkReferences(outline: Outline): Issue[] {
  const { root, populations, data, dependencies, options, readiness } = outline;
  const optionNames = { noun: 'an option of this document', known: new Set(namesOf(options)) };
  const populationNames = { noun: 'a population', known: new Set(namesOf(populations)) };
  const dataNames = { noun: 'a data set', known: new Set(namesOf(data)) };
  const metadata = asMapping(root['metadata']);
  const references = new References();
  return [
    ...['current', 'chosen'].flatMap((key) =>
      references.absent(metadata[key], ['metadata', key], optionNames, 'value'),
    ),
    ...inDependencies(references, dependencies),
    ...readiness.flatMap(({ path, value: { option } }) =>
      references.absent(option, [...path, 'option'], optionNames, 'value'),
    ),
    ...options.flatMap((option) => [
      ...inHomes(references, option, populationNames),
      ...inLinks(references, option, dataNames),
      ...references.absentSiteKeys(
        asMapping(option.value['routing'])['weights'],
        [...option.path, 'routing', 'weights'],
        option,
      ),
      ...inFailover(references, option),
    ]),
  ];
}
