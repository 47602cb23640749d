import type { Issue } from '../problem';
import { asMapping, issueAt, type Entry, type Outline } from './outline';

/** Roles that run something in normal times, of which the engine has to know how much. */
const running = ['active', 'read', 'hot', 'warm'];

function ofSite({ path, value }: Entry): Issue[] {
  const { role, capacityRps, backup } = value;
  const { count, shards } = asMapping(value['cells']);
  const issues: Issue[] = [];
  if (typeof role === 'string' && running.includes(role) && capacityRps === undefined) {
    const message = `missing: a site of role ${role} needs its capacity`;
    issues.push(
      issueAt(
        [...path, 'capacityRps'],
        undefined,
        message,
        'requests per second, a number above 0',
      ),
    );
  }
  if (role === 'backup' && backup === undefined) {
    const message = 'missing: a site of role backup needs its backup';
    issues.push(issueAt([...path, 'backup'], undefined, message, '{ every: 24h, restore: 4h }'));
  }
  if (backup !== undefined && typeof role === 'string' && role !== 'backup') {
    const message = `a site of role ${role} has no backup of its own`;
    issues.push(issueAt([...path, 'backup'], backup, message, 'only with role backup', 'key'));
  }
  if (typeof count === 'number' && typeof shards === 'number' && shards > count) {
    const message = `${shards} is more than the ${count} cells that there are`;
    issues.push(
      issueAt([...path, 'cells', 'shards'], shards, message, 'a whole number up to the count'),
    );
  }
  return issues;
}

/** Sites state what their role needs, and every option has one that serves. */
export function checkSites({ options }: Outline): Issue[] {
  return options.flatMap(({ path, value, sites }) => {
    const issues = sites.flatMap(ofSite);
    const isActiveMissing =
      Array.isArray(value['regions']) && !sites.some((site) => site.value['role'] === 'active');
    if (isActiveMissing) {
      const message = 'no site of this option is active, so nobody is served';
      issues.push(
        issueAt(
          [...path, 'regions'],
          value['regions'],
          message,
          'at least one site with role active',
        ),
      );
    }
    return issues;
  });
}
