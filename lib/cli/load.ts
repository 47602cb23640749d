import {
  defaultAssumptions,
  regions,
  scenarios,
  type Architecture,
  type Option,
  type Region,
  type RegionId,
  type Scenario,
} from '@/lib/engine';
import {
  didYouMean,
  formatProblem,
  meantRegions,
  nearest,
  parseDocumentBytes,
  type Problem,
} from '@/lib/schemas';
import { BadInput } from './outcome';
import type { Invocation } from './verb';

/** A document that has problems: they are the message. */
export class BadDocument extends BadInput {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Reads and parses the document that a verb was given. */
export async function loadDocument(invocation: Invocation): Promise<Architecture> {
  return (await loadSource(invocation)).architecture;
}

/** The same with the text that it was read from. */
export async function loadSource(
  invocation: Invocation,
): Promise<{ readonly architecture: Architecture; readonly text: string }> {
  const [file = ''] = invocation.arguments;
  const parsed = parseDocumentBytes(
    await invocation.read(file),
    file === '-' ? 'standard input' : file,
  );
  if (!parsed.ok) throw new BadDocument(parsed.problems);
  return { architecture: parsed.architecture, text: parsed.document.text };
}

/** The option asked for with `--option`, else the chosen one, else the first. */
export function chosenOption(architecture: Architecture, asked: string | undefined): Option {
  const name = asked ?? architecture.metadata.chosen ?? architecture.options[0]?.name ?? '';
  const option = architecture.options.find((o) => o.name === name);
  if (option) return option;
  const names = architecture.options.map((o) => o.name);
  throw new BadInput(`--option: ${unknownName('option', name, names)}`);
}

/** The state of the network asked for with `--scenario`; typical where none is. */
export function namedScenario(asked: string | undefined): Scenario {
  if (asked === undefined) return 'typical';
  const scenario = scenarios.find((s) => s === asked);
  if (scenario) return scenario;
  throw new BadInput(`--scenario: ${unknownName('state of the network', asked, scenarios)}`);
}

/** A region by its id. */
export function namedRegion(id: string): Region {
  const region = defaultAssumptions.region(id);
  if (region) return region;
  const meant = didYouMean(meantRegions(id));
  throw new BadInput(
    `"${id}" is not a known region${meant === null ? '' : `; ${meant}`} (provider:region, see \`region list\`)`,
  );
}

/** Regions by a list of ids, or all of them for `all`. */
export function namedRegions(ids: string): readonly Region[] {
  return ids === 'all' ? regions : ids.split(',').map((id) => namedRegion(id.trim()));
}

/** Sites of an option by a list of region ids, as a flag gives it. */
export function namedSites(option: Option, ids: string, flag = '--lose'): RegionId[] {
  return ids.split(',').map((raw) => {
    const id = raw.trim();
    const site = option.sites.find((s) => s.region === id);
    if (site) return site.region;
    const names = option.sites.map((s) => s.region);
    throw new BadInput(`${flag}: ${unknownName(`site of option ${option.name}`, id, names)}`);
  });
}

/** `"x" is not a …; did you mean "y"? (y, z)`. */
export function unknownName(what: string, found: string, known: readonly string[]): string {
  const near = nearest(found, [...known]);
  return `"${found}" is not ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}${near === null ? '' : `; did you mean "${near}"?`} (${known.join(', ')})`;
}
