import type { ExportTarget } from '../target';

/** The document itself, with all of its options and comments, byte for byte. */
export const documentItself: ExportTarget = {
  id: 'yaml',
  title: 'The document (YAML)',
  fileEnding: '.yaml',
  mediaType: 'application/yaml',
  write: ({ text }) => ({ content: text, notes: [] }),
};
