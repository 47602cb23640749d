import type { Option, Site } from '@/lib/engine/model';
import { assertFree } from './find';
import { mappingOf, siteNotation } from './notation';
import { optionNotation } from './option-notation';
import { CommandError, insert, type CommandRule, type Editable } from './rule';

/**
 * Adds an option, last: as it was drawn, for instance from a pattern, or with the sites given, or else with
 * the first active site of the option that runs today.
 */
export interface AddOption {
  readonly type: 'add-option';
  readonly name: string;
  readonly title?: string;
  readonly drawn?: Option;
  readonly sites?: readonly Site[];
}

export const addOption: CommandRule<AddOption> = {
  label: ({ name }) => `Add the option ${name}`,
  edits: (document, command) => {
    const { options } = document.architecture;
    assertFree(
      command.name,
      options.map((option) => option.name),
      'option',
    );
    return [insert(['options'], options.length, written(document, command))];
  },
};

function written(document: Editable, { name, title, drawn, sites }: AddOption) {
  if (drawn) return optionNotation({ ...drawn, name, ...(title === undefined ? {} : { title }) });
  return mappingOf({
    name,
    title,
    regions: (sites ?? [firstSite(document)]).map(siteNotation),
    routing: { strategy: 'geodns', ttl: '60s' },
  });
}

function firstSite({ architecture }: Editable): Site {
  const { options, metadata } = architecture;
  const today: Option | undefined =
    options.find(({ name }) => name === metadata.current) ?? options[0];
  const site = today?.sites.find(({ role }) => role === 'active');
  if (site === undefined) throw new CommandError('There is no active site to start from.');
  return site;
}
