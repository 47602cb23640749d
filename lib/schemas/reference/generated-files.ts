import { format, resolveConfig } from 'prettier';
import { everyRule } from '@/lib/engine';
import { findingList, findingPage } from './finding-page';
import { documentJsonSchema } from './json-schema';
import { metricsPage } from './metrics-page';
import { readinessPage } from './readiness-page';
import { referencePage } from './reference-page';
import { rolesPage } from './roles-page';

export interface GeneratedFile {
  /** From the repository's root. */
  readonly path: string;
  readonly content: string;
}

/** The files that are made from the register of keys and from the engine's rules, as they should stand in the repository. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const sources = [
    { path: 'public/schema/meridian.v1.json', content: JSON.stringify(documentJsonSchema()) },
    { path: 'docs/document.md', content: referencePage() },
    { path: 'docs/metrics.md', content: metricsPage() },
    { path: 'docs/readiness-items.md', content: readinessPage() },
    { path: 'docs/roles.md', content: rolesPage() },
    { path: 'docs/findings/README.md', content: findingList(everyRule) },
    ...everyRule.map((rule) => ({
      path: `docs/findings/${rule.code}.md`,
      content: findingPage(rule),
    })),
  ];
  return Promise.all(
    sources.map(async ({ path, content }) => ({
      path,
      content: await format(content, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
}
