import { type ActRule, acts, roles } from '../policy';

const heading = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1);

const where: Readonly<Record<ActRule['on'], string>> = {
  document: 'the role in the document',
  workspace: 'the role in the workspace',
  self: 'one’s own account',
};

/** `docs/roles.md`: who may do what, from the table that the policy decides by. */
export function rolesPage(): string {
  const rules: readonly (readonly [string, ActRule])[] = Object.entries(acts);
  const rows = rules.map(([act, rule]) => {
    const marks = roles.map((role) =>
      rule.least === 'anyone' || roles.indexOf(role) >= roles.indexOf(rule.least) ? 'yes' : '–',
    );
    const nobody = rule.least === 'anyone' ? 'yes' : '–';
    return `| ${rule.says} | \`${act}\` | ${[nobody, ...marks].join(' | ')} | ${where[rule.on]} |`;
  });
  return `# Who may do what

<!-- Written by npm run docs from lib/schemas/policy/acts.ts. -->

Everybody who is signed in has one role in the workspace. Each may do all that the one before it may:

- **Viewer**: reads everything, exports everything, tries things out, changes nothing.
- **Editor**: draws, imports and archives documents, and states assumptions.
- **Approver**: also decides what the workspace asks of its tiers.
- **Administrator**: also decides who is here and what they may do.

In one document somebody can have another role than in the workspace, higher or lower: it is set in the document’s menu, and
holds there alone. Members of a team are editors at least of the documents that name the team as their owner
(\`metadata.owner\`), unless a role was set for them there. An administrator is one everywhere.

Without accounts, in local mode, whoever sits at the machine is the administrator.

What “nobody” may do needs something else than a role: a password, or a link that works once.

| To … | Act | Nobody | ${roles.map(heading).join(' | ')} | What counts |
| --- | --- | ${roles.map(() => '---').join(' | ')} | --- | --- |
${rows.join('\n')}

Every refusal is written down: who or nobody, what, when, and from where.
`;
}
