import { Archive, Copy, FileUp, History, PencilLine, Share, Users } from 'lucide-react';
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
  /** Who may do what with it; null: there are no accounts. */
  readonly openAccess: (() => void) | null;
  /** Whether who looks may change it, and whether they may begin another. */
  readonly mayChange: boolean;
  readonly mayCreate: boolean;
}): readonly Act[] {
  const { mayChange, mayCreate, openAccess } = does;
  const access: readonly Act[] =
    openAccess === null
      ? []
      : [
          {
            id: 'document-access',
            label: 'Who may do what with the document…',
            short: 'Who may do what…',
            group,
            keys: ['Alt Shift W'],
            icon: <Users aria-hidden />,
            menus: ['document'],
            run: openAccess,
          },
        ];
  const every: readonly Act[] = [
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
    ...access,
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
  // What a role may not do is left out.
  return every.filter(({ id }) => {
    if (changing.has(id)) return mayChange;
    return id === 'document-duplicate' ? mayCreate : true;
  });
}

const changing: ReadonlySet<string> = new Set([
  'document-rename',
  'document-replace',
  'document-archive',
]);
