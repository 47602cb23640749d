import type { RegionId, Role, Site } from '@/lib/engine/model';
import { assertFree, findOption } from './find';
import { siteNotation } from './notation';
import { insert, type CommandRule } from './rule';
import { newSite } from './site-defaults';

/** Puts a site into an option, last unless `index` says otherwise. */
export interface AddSite {
  readonly type: 'add-site';
  readonly option: string;
  readonly region: RegionId;
  /** `active` by default. */
  readonly role?: Role;
  /** What differs from the site that the option's other sites suggest. */
  readonly site?: Partial<Omit<Site, 'region' | 'role'>>;
  readonly index?: number;
}

export const addSite: CommandRule<AddSite> = {
  label: ({ region }) => `Add ${region}`,
  edits: (document, { option: name, region, role = 'active', site = {}, index }) => {
    const { thing: option, path } = findOption(document, name);
    assertFree(
      region,
      option.sites.map((other) => other.region),
      'site in',
    );
    const added = { ...newSite(document.architecture, option, region, role), ...site };
    const at = Math.min(index ?? option.sites.length, option.sites.length);
    return [insert([...path, 'regions'], at, siteNotation(added))];
  },
};
