export { architectureFromValue, type ValueResult } from './document/architecture-from-value';
export { parseDocument, parseDocumentBytes } from './document/parse-document';
export type { DocumentSource, ParsedDocument } from './document/parse-document';
export { formatPath, formatProblem, type Issue, type Problem } from './document/problem';
export { applyEditsToValue } from './text/apply-edits-to-value';
export { EditError } from './text/edit-error';
export type { Place } from './text/syntax-tree';
export {
  formatBytes,
  formatDuration,
  formatDurationMs,
  formatShare,
  parseBytes,
  parseDuration,
  parseDurationMs,
  parseShare,
} from './document/kinds';
