import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isAlias, isNode, parseAllDocuments, visit } from 'yaml';
import { defaultAssumptions, type Architecture } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { CannotExport, type ExportInput, type ExportTarget, type Exported } from './target';
import { exportTargets } from './targets';

/** What breaks out of one form or another: markup, formulas, templates, statements, notations of YAML. */
const hostile: readonly string[] = [
  '</text></svg><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc',
  ']]><evil/>&evil;',
  '{{ $labels.evil }} ${evil} %evil',
  '`evil`: *evil &evil !!evil',
  '"]; click evil href "javascript:alert(1)"',
  "' onmouseover='alert(1)",
  '--> evil --- <!-- evil',
];

/** The worked case with a hostile text wherever a document takes one that is shown. */
async function hostileCase(text: string): Promise<Architecture> {
  const quoted = JSON.stringify(text);
  const written = (await exampleText('collab'))
    .replace(/^( {2}title: ).*$/m, (_, key: string) => `${key}${quoted}`)
    .replace(/^( {2}owner: ).*$/m, (_, key: string) => `${key}${quoted}`)
    .replaceAll('name: sharded', () => `name: ${quoted}`)
    .replaceAll('chosen: sharded', () => `chosen: ${quoted}`)
    .replaceAll('name: asia', () => `name: ${quoted}`)
    .replaceAll(' asia: ', () => ` ${quoted}: `)
    .replaceAll('name: identity,', () => `name: ${quoted},`);
  const parsed = parseDocument(written, 'hostile.yaml');
  if (parsed.ok) return parsed.architecture;
  throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
}

/** Tags closed, signs escaped, nothing that runs or fetches. */
function harmlessMarkup(xml: string): void {
  const between = xml.replaceAll(/<[^<>]*>/g, '');
  expect(between).not.toContain('<');
  expect(between.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i)).toBeNull();
  const tags = [...xml.matchAll(/<\/?([\w:]+)([^<>]*)>/g)];
  for (const [tag, name = '', attributes = ''] of tags) {
    expect(['script', 'img', 'evil', 'iframe', 'foreignObject'], tag).not.toContain(name);
    expect(attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""'), tag).not.toMatch(/\bon\w+=/);
    expect(attributes, tag).not.toMatch(/(?:href|Target)="(?:javascript|https?:\/\/evil)/);
  }
}

/** The same for an office file, whose formulas are its own. */
function harmlessPackage(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = strFromU8(part);
    harmlessMarkup(xml);
    for (const [formula] of xml.matchAll(/<f[ >][\s\S]*?<\/f>/g)) {
      // A sheet may be called anything, in quotes.
      expect(formula.replaceAll(/'[^']*'!/g, '')).not.toMatch(/HYPERLINK\(|cmd\|/);
    }
  }
}

/** A text that reads as YAML, with hostile texts as plain values of it. */
function harmlessYaml(text: string): void {
  for (const document of parseAllDocuments(text)) {
    if (!('errors' in document)) continue;
    expect(document.errors).toEqual([]);
    visit(document, (_, node) => {
      expect(isAlias(node)).toBe(false);
      if (isNode(node) && 'anchor' in node) expect(node.anchor).not.toBe('evil');
      if (isNode(node)) expect(node.tag ?? '').not.toContain('evil');
    });
  }
}

/** null: pixels, which a browser draws of the SVG. */
async function writeUnlessDrawn(
  target: ExportTarget,
  input: ExportInput,
): Promise<Exported | null> {
  try {
    return await target.write(input);
  } catch (error) {
    if (error instanceof CannotExport && target.mediaType === 'image/png') return null;
    throw error;
  }
}

describe.each(exportTargets.map((target) => [target.id, target] as const))('%s', (id, target) => {
  it.each(hostile)('makes nothing run of %s', async (text) => {
    const architecture = await hostileCase(text);
    const option = architecture.options.find(({ name }) => name === text);
    if (option === undefined) throw new Error('The option is not there.');
    const written = await writeUnlessDrawn(target, {
      architecture,
      option,
      assumptions: defaultAssumptions,
      text: await exampleText('collab'),
      day: '2026-11-20',
    });
    if (written === null) return;
    const { content } = written;
    if (typeof content !== 'string') {
      // PK: an office file. Everything else is pixels.
      if (content[0] === 0x50 && content[1] === 0x4b) harmlessPackage(content);
      return;
    }
    if (/svg|html|xml/.test(target.mediaType)) return harmlessMarkup(content);
    if (target.mediaType.includes('yaml')) {
      harmlessYaml(content);
      // Prometheus runs what stands in double braces: ours stand there, a document's do not.
      if (id === 'prometheus') {
        const rules = content.replaceAll(/^#.*$/gm, '').replaceAll('{{ "{{" }}', '');
        expect(rules).not.toMatch(/\{\{[^}]*evil/);
      }
      return undefined;
    }
    // Texts that somebody else's program draws: no markup, no statement of its own.
    const body = content.replace(/^---\n[\s\S]*?\n---\n/, '');
    if (body !== content) harmlessYaml(content.split('---\n')[1] ?? '');
    expect(body).not.toMatch(/<(?:script|img|evil|iframe)\b/);
    expect(body).not.toMatch(/^\s*(?:click|href)\b|"\s*\];\s*click/m);
    return undefined;
  });
});
