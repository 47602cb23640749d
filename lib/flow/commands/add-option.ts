import type { Option, Site } from '@/lib/engine/model';
import { assertFree } from './find';
import { mappingOf, siteNotation } from './notation';
import { CommandError, insert, type CommandRule, type Editable } from './rule';

/** Adds an option, last: with the sites given, or with the first active site of the option that runs today. */
export interface AddOption {
  readonly type: 'add-option';
  readonly name: string;
  readonly title?: string;
  readonly sites?: readonly Site[];
}

export const addOption: CommandRule<AddOption> = {
  label: ({ name }) => `Add the option ${name}`,
  edits: (document, { name, title, sites = [firstSite(document)] }) => {
    const { options } = document.architecture;
    assertFree(
      name,
      options.map((option) => option.name),
      'option',
    );
    const added = mappingOf({
      name,
      title,
      regions: sites.map(siteNotation),
      routing: { strategy: 'geodns', ttl: '60s' },
    });
    return [insert(['options'], options.length, added)];
  },
};

function firstSite({ architecture }: Editable): Site {
  const { options, metadata } = architecture;
  const today: Option | undefined =
    options.find(({ name }) => name === metadata.current) ?? options[0];
  const site = today?.sites.find(({ role }) => role === 'active');
  if (site === undefined) throw new CommandError('There is no active site to start from.');
  return site;
}
