import { isMap, isScalar, isSeq, visit } from 'yaml';
import type { Style } from './render-value';
import { isFlow, spansOf } from './spans';
import type { SyntaxTree } from './syntax-tree';
import { columnOf, isFirstOnLine } from './lines';

/** How a document is written, read off its first examples; two spaces where it has none. */
export function styleOf(tree: SyntaxTree): Style {
  const { contents, text } = tree;
  const steps: { step?: number; listStep?: number } = {};
  visit(contents, {
    Map(_, node) {
      if (isFlow(node)) return;
      for (const { start, value } of spansOf(node, text)) {
        const from = value?.range?.[0];
        if (from === undefined || !isFirstOnLine(text, from)) continue;
        const inner = columnOf(text, from) - columnOf(text, start);
        if (isMap(value) && !isFlow(value)) steps.step ??= inner;
        if (isSeq(value) && !isFlow(value)) steps.listStep ??= inner;
      }
    },
  });
  const firstKey = isMap(contents) ? contents.items[0]?.key : null;
  const isJson =
    isMap(contents) && isFlow(contents) && isScalar(firstKey) && firstKey.type === 'QUOTE_DOUBLE';
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    step: Math.max(1, steps.step ?? 2),
    listStep: Math.max(0, steps.listStep ?? steps.step ?? 2),
    quotes: isJson ? 'double' : 'none',
  };
}
