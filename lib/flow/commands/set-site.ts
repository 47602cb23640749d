import type { RegionId, Role, Site } from '@/lib/engine/model';
import type { Rps, Usd } from '@/lib/engine/units';
import { findOption, findSite } from './find';
import { backupNotation, mappingOf, scaleToNotation } from './notation';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';
import { changesOfRole } from './site-defaults';

/** Changes keys of a site; null takes a key away. A new role brings what it needs. */
export interface SetSite {
  readonly type: 'set-site';
  readonly option: string;
  readonly region: RegionId;
  readonly changes: {
    readonly role?: Role;
    readonly writer?: boolean;
    readonly zones?: number | null;
    readonly capacityRps?: Rps | null;
    readonly quotaRps?: Rps | null;
    readonly scaleTo?: NonNullable<Site['scaleTo']> | null;
    readonly backup?: NonNullable<Site['backup']> | null;
    readonly cells?: NonNullable<Site['cells']> | null;
    readonly monthlyCostUsd?: Usd | null;
  };
}

const words: Readonly<Record<keyof SetSite['changes'], string>> = {
  role: 'role',
  writer: 'writer',
  zones: 'zones',
  capacityRps: 'capacity',
  quotaRps: 'quota',
  scaleTo: 'scale-up',
  backup: 'backup',
  cells: 'cells',
  monthlyCostUsd: 'monthly cost',
};

export const setSite: CommandRule<SetSite> = {
  label: ({ region, changes }) => {
    const changed = Object.entries(words).filter(([key]) => Object.hasOwn(changes, key));
    return `Set ${changed.map(([, word]) => word).join(', ')} of ${region}`;
  },
  edits: (document, { option: name, region, changes }) => {
    const { thing: option } = findOption(document, name);
    const { thing: site, path } = findSite(document, name, region);
    const { role, writer } = changes;
    const brought =
      role === undefined ? null : changesOfRole(document.architecture, option, site, role);
    const { capacityRps = brought?.capacityRps, scaleTo } = changes;
    const { backup = brought?.dropBackup ? null : brought?.backup } = changes;
    const losesWriter = role !== undefined && role !== 'active' && site.writer;
    return setKeys(document, path, {
      role,
      writer: writer === undefined ? (losesWriter ? null : undefined) : writer || null,
      zones: changes.zones,
      capacityRps,
      quotaRps: changes.quotaRps,
      scaleTo: scaleTo ? scaleToNotation(scaleTo) : scaleTo,
      backup: backup ? backupNotation(backup) : backup,
      cells: changes.cells ? mappingOf({ ...changes.cells }) : changes.cells,
      monthlyCost: changes.monthlyCostUsd,
    });
  },
};
