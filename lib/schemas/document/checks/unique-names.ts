import { describeFound, type Issue } from '../problem';
import { asText, entriesOf, issueAt, type Entry, type Outline } from './outline';

function twice(entries: readonly Entry[], key: string, noun: string, where: string): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, value }) => {
    const name = asText(value[key]);
    if (name === null) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `${describeFound(name)} is used by two ${noun} ${where}`;
    return issueAt([...path, key], name, message, `a ${key} that no other has`);
  });
}

/** Options, populations, data sets and dependencies have names of their own; a region has one site an option. */
export function checkUniqueNames(outline: Outline): Issue[] {
  const here = 'of this document';
  return [
    ...twice(outline.populations, 'name', 'populations', here),
    ...twice(outline.data, 'name', 'data sets', here),
    ...twice(outline.dependencies, 'name', 'dependencies', here),
    ...twice(outline.options, 'name', 'options', here),
    ...twice(outline.customRegions, 'id', 'custom regions', here),
    ...outline.options.flatMap(({ sites }) => [
      ...twice(sites, 'id', 'sites', 'of this option'),
      ...sites.flatMap(({ path, value }) =>
        twice(entriesOf(value['quotas'], [...path, 'quotas']), 'name', 'quotas', 'of this site'),
      ),
    ]),
  ];
}
