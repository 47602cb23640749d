export { typedValue, writtenValue } from './assumptions/notation';
export { keyOfParameter, parameterKeys } from './assumptions/parameter-keys';
export { parseSetFile, writeSetFile, type ParsedSet } from './assumptions/set-file';
export { writtenPlace } from './assumptions/written-override';
export { placesOfStated } from './document/keys/assumptions';
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
export { applyEdits, type EditedText } from './text/apply-edits';
export { applySplices, invertSplices, spliceBetween, type Splice } from './text/splice';
export { composeSplices } from './text/compose-splices';
export { sameValue } from './text/same-value';
export {
  parsePolicyFile,
  policyFromValue,
  writePolicyFile,
  type ParsedPolicy,
  type PolicyForm,
} from './tier-policy/policy-file';
export { writtenPolicy, type WrittenPolicy, type WrittenTier } from './tier-policy/written-policy';
export { readText } from './text/read-text';
export { valueAt } from './document/value-at';
export { keyHelp, type KeyHelp } from './document/key-help';
export { didYouMean, isWebLink, meantRegions, nearest } from './document/kinds';
export { isIsoDate } from './document/kinds/iso-date';
