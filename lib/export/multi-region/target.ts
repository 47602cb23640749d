import type { ExportTarget } from '../target';
import { configurationOf } from './configuration-of';

export const multiRegion: ExportTarget = {
  id: 'multi-region',
  title: 'Multi-region configuration',
  fileEnding: '.multi-region.yaml',
  mediaType: 'application/yaml',
  write: ({ architecture, option }) => configurationOf(architecture, option),
};
