import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Severity } from '@/lib/engine/model';
import { standingWord } from '@/lib/format/severity';
import type { Problem } from '@/lib/schemas';
import type { Remark } from './remarks';

/** What keeps the text from being read, where it stands. */
export function diagnosticOfProblem(
  doc: Text,
  { line, column, message, path }: Problem,
): Diagnostic {
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(row.from + Math.max(0, column - 1), row.to);
  const word = /^[^\s,{}[\]]+/.exec(doc.sliceString(from, row.to))?.[0].length ?? 0;
  return {
    from,
    to: Math.max(from, from + word),
    severity: 'error',
    message: path === '' ? message : `${path}: ${message}`,
  };
}

const levels: Readonly<Record<Severity, Diagnostic['severity']>> = {
  critical: 'warning',
  high: 'warning',
  medium: 'info',
  low: 'hint',
};

/** A finding where it stands. The text is right; what it says is judged. */
export function diagnosticOfRemark(doc: Text, remark: Remark): Diagnostic {
  const { severity, code, message } = remark;
  return {
    from: Math.min(remark.from, doc.length),
    to: Math.min(remark.to, doc.length),
    severity: levels[severity],
    message: `${standingWord[severity]} ${code}: ${message}`,
    markClass: `cm-finding cm-finding-${severity}`,
  };
}
