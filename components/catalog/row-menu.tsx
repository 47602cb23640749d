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
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuEntry } from '../ui/menu';
import { addressOf, type CatalogRow } from './catalog-row';

export type RowAct = 'rename' | 'duplicate' | 'archive' | 'unarchive';

function entriesOf(row: CatalogRow, act: (act: RowAct) => void): readonly MenuEntry[] {
  if (row.archived) {
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
    { label: 'Rename', icon: <Pencil aria-hidden />, onSelect: () => act('rename') },
    { label: 'Duplicate', icon: <Copy aria-hidden />, onSelect: () => act('duplicate') },
    {
      kind: 'link',
      label: 'Download',
      icon: <Download aria-hidden />,
      href: `${address}/document.yaml`,
      download: true,
    },
    { kind: 'separator', id: 'away' },
    { label: 'Archive', icon: <Archive aria-hidden />, onSelect: () => act('archive') },
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
  return (
    <span className="relative z-1">
      <Menu
        trigger={<IconButton label={`More about ${row.name}`} icon={<Ellipsis aria-hidden />} />}
        entries={entriesOf(row, (act) => onAct(act, row))}
      />
    </span>
  );
}
