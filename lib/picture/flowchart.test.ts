import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { drawnOption } from './drawn-option';
import { flowchart } from './flowchart';
import { label } from './mermaid-label';

async function payments() {
  const parsed = parseDocument(await exampleText('payments'), 'payments.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

/** The statements that the flowcharts here are made of, in the notation of Mermaid's own grammar. */
const quoted = '"[^"\\n`|<>]*(?:<br/>[^"\\n`|<>]*)*"';
const arrow = '(?:==>|<-\\.->|-\\.->|<-->|-->|x-\\.-x|-\\.-x)';
const statements = [
  /^flowchart LR$/,
  new RegExp(`^ *[ps]\\d+(?:\\(\\[${quoted}\\]\\)|\\[${quoted}\\])$`),
  new RegExp(`^ *subgraph c\\d+ \\[${quoted}\\]$`),
  /^ *end$/,
  new RegExp(`^ *[ps]\\d+ ${arrow}\\|${quoted}\\| (?:[ps]\\d+|u\\d+\\(\\(" "\\)\\))$`),
  /^ *classDef \w+ [\w#:, .-]+$/,
  /^ *class [s\d,]+ \w+$/,
];

describe('a flowchart of an option', () => {
  test.each([undefined, 'aws:us-east-1'] as const)(
    'holds only statements, losing %s',
    async (lost) => {
      const architecture = await payments();
      for (const option of architecture.options) {
        const has = option.sites.some(({ region }) => region === lost);
        const drawn = drawnOption({
          architecture,
          option,
          assumptions: defaultAssumptions,
          ...(lost !== undefined && has ? { loss: { kind: 'sites', sites: [lost] } as const } : {}),
        });
        const lines = flowchart(architecture, drawn).trimEnd().split('\n');
        expect(lines[0]).toBe('---');
        expect(lines[2]).toBe('---');
        for (const line of lines.slice(3))
          expect(
            statements.some((form) => form.test(line)),
            line,
          ).toBe(true);
      }
    },
  );

  test('says load, lag and what is lost', async () => {
    const architecture = await payments();
    const option = architecture.options.find(({ name }) => name === 'two-at-sixty');
    if (!option) throw new Error('no such option');
    const draw = (sites: readonly 'aws:us-east-1'[]) =>
      flowchart(
        architecture,
        drawnOption({
          architecture,
          option,
          assumptions: defaultAssumptions,
          ...(sites.length > 0 ? { loss: { kind: 'sites', sites } } : {}),
        }),
      );
    expect(draw([])).toContain('<-.->|"async both ways');
    const losing = draw(['aws:us-east-1']);
    expect(losing).toContain('class s0 lost');
    expect(losing).toContain('class s1 over');
    expect(losing).toMatch(/p0 ==>\|"3.600.req\/s moved"\| s1/);
  });
});

test('nothing that people write ends a label or is markup in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
      expect(label(words)).toMatch(/^"[^"<>`|\n\r\u2028\u2029]*"$/);
    }),
  );
  expect(label('a "b" <c>', '#1 & 2')).toBe('"a #quot;b#quot; #lt;c#gt;<br/>#35;1 #amp; 2"');
});
