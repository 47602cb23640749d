import { Archive, Copy, FileUp, History, PencilLine, Share } from 'lucide-react';
import type { Act } from '../shell/acts';

const group = 'Document';

/** What can be done with the document as a whole. */
export function documentActs(does: {
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly openExport: () => void;
  readonly chooseFile: () => void;
  readonly archive: () => void;
  readonly openHistory: () => void;
}): readonly Act[] {
  return [
    {
      id: 'document-rename',
      label: 'Rename the document…',
      short: 'Rename…',
      group,
      keys: ['Shift R'],
      icon: <PencilLine aria-hidden />,
      menus: ['document'],
      run: does.rename,
    },
    {
      id: 'document-duplicate',
      label: 'Duplicate the document',
      short: 'Duplicate',
      group,
      keys: ['Shift N'],
      icon: <Copy aria-hidden />,
      menus: ['document'],
      run: does.duplicate,
    },
    {
      id: 'document-export',
      label: 'Export: picture, Mermaid, other forms',
      short: 'Export…',
      group,
      keys: ['E'],
      icon: <Share aria-hidden />,
      menus: ['document'],
      run: does.openExport,
    },
    {
      id: 'document-history',
      label: 'History of the document',
      group,
      keys: ['Shift H'],
      icon: <History aria-hidden />,
      run: does.openHistory,
    },
    {
      id: 'document-replace',
      label: 'Put a file in its place…',
      group,
      keys: ['Shift O'],
      icon: <FileUp aria-hidden />,
      menus: ['document'],
      run: does.chooseFile,
    },
    {
      id: 'document-archive',
      label: 'Archive the document',
      short: 'Archive',
      group,
      keys: ['Alt Shift A'],
      icon: <Archive aria-hidden />,
      danger: true,
      menus: ['document'],
      run: does.archive,
    },
  ];
}
