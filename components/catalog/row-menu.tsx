'use client';

import {
  Archive,
  ArchiveRestore,
  Copy,
  Download,
  Ellipsis,
  FolderOpen,
  Pencil,
} from 'lucide-react';
import { usePerson, useRefusal } from '../shell/person';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuEntry } from '../ui/menu';
import { addressOf, type CatalogRow } from './catalog-row';

export type RowAct = 'rename' | 'duplicate' | 'archive' | 'unarchive';

function entriesOf(
  row: CatalogRow,
  act: (act: RowAct) => void,
  { mayChange, mayCreate }: { readonly mayChange: boolean; readonly mayCreate: boolean },
): readonly MenuEntry[] {
  if (row.archived) {
    if (!mayChange) return [];
    return [
      {
        label: 'Bring back',
        icon: <ArchiveRestore aria-hidden />,
        onSelect: () => act('unarchive'),
      },
    ];
  }
  const address = addressOf(row);
  return [
    { kind: 'link', label: 'Open', icon: <FolderOpen aria-hidden />, href: address },
    ...(mayChange
      ? [{ label: 'Rename', icon: <Pencil aria-hidden />, onSelect: () => act('rename') }]
      : []),
    ...(mayCreate
      ? [{ label: 'Duplicate', icon: <Copy aria-hidden />, onSelect: () => act('duplicate') }]
      : []),
    {
      kind: 'link',
      label: 'Download',
      icon: <Download aria-hidden />,
      href: `${address}/document.yaml`,
      download: true,
    },
    ...(mayChange
      ? [
          { kind: 'separator' as const, id: 'away' },
          { label: 'Archive', icon: <Archive aria-hidden />, onSelect: () => act('archive') },
        ]
      : []),
  ];
}

/** What one can do with a service of the list. */
export function RowMenu({
  row,
  onAct,
}: {
  readonly row: CatalogRow;
  readonly onAct: (act: RowAct, row: CatalogRow) => void;
}) {
  const person = usePerson();
  const { id, owner } = row;
  const document = { id, owner, workspaceId: person?.workspaceId ?? '' };
  const mayChange = useRefusal('architecture.save', document) === null;
  const mayCreate = useRefusal('architecture.create') === null;
  const entries = entriesOf(row, (act) => onAct(act, row), { mayChange, mayCreate });
  if (entries.length === 0) return null;
  return (
    <span className="relative z-1">
      <Menu
        trigger={<IconButton label={`More about ${row.name}`} icon={<Ellipsis aria-hidden />} />}
        entries={entries}
      />
    </span>
  );
}
