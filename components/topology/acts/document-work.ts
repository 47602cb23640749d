/**
 * All of the map that reads and writes documents: parser, schema, commands. It is large and nothing
 * that is drawn at first needs it, so it comes after the map stands (see load-work.ts).
 */
export { createDocumentStore, referencesRewritten, tryPaste } from '@/lib/flow';
export { copiedText } from './copied-text';
export { editableOf } from './editable';
export { movePopulations } from './move';
export { removeThings } from './remove';
export { tryCommand } from './try-command';
export { architectureOf, previewOfFix, fixInCopy } from './fixes';
export { underName } from './under-name';
