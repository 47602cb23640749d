'use client';

import { Braces, Maximize2, Minimize2, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { plural } from '@/lib/format/plural';
import { useActsHere, type Act } from '../shell/acts';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { SeverityMark } from '../ui/severity-mark';
import { Skeleton } from '../ui/skeleton';
import type { EditorProps } from './editor';

const Editor = dynamic(() => import('./editor'), {
  ssr: false,
  loading: () => <Skeleton className="m-3 h-24" />,
});

/** How much of the map the text covers: a corner, its lower half, or all of it. */
export type TextPanelSize = 'corner' | 'half' | 'whole';

const sizes: Readonly<Record<TextPanelSize, string>> = {
  corner: 'h-[200px] w-[400px] max-sm:w-full',
  half: 'h-[52%] w-full',
  whole: 'h-full w-full',
};
const larger: Readonly<Record<TextPanelSize, TextPanelSize>> = {
  corner: 'half',
  half: 'whole',
  whole: 'corner',
};
const largerWords: Readonly<Record<TextPanelSize, string>> = {
  corner: 'Over half of the map',
  half: 'Over the whole map',
  whole: 'Into the corner',
};

const editorActs: readonly Act[] = [
  {
    id: 'complete',
    label: 'List what may be written at the cursor',
    group: 'Text',
    keys: ['Ctrl Space'],
    run: null,
  },
];

/** The document as text beside the map, in step with it both ways. */
export function TextPanel({
  name,
  size,
  onSize,
  onClose,
  ...editor
}: Omit<EditorProps, 'label'> & {
  readonly name: string;
  readonly size: TextPanelSize;
  /** Absent where the text is all that there is. */
  readonly onSize?: (size: TextPanelSize) => void;
  readonly onClose?: () => void;
}) {
  useActsHere(editorActs);
  const [line, setLine] = useState<number | null>(null);
  const { problems } = editor;
  return (
    <section
      aria-label="Text of the document"
      className={classNames(
        'flex flex-col overflow-hidden rounded-card bg-surface shadow-map print:hidden',
        sizes[size],
      )}
    >
      <header className="flex h-9 shrink-0 items-center gap-2 border-b border-line pr-1 pl-3">
        <Braces aria-hidden className="size-[15px]" />
        <h2 className="truncate text-body font-semibold">{name}.yaml</h2>
        {problems.length > 0 ? (
          <span className="flex items-center gap-1 text-note text-critical-text">
            <SeverityMark standing="critical" size={12} decorative />
            {plural(problems.length, 'problem')}
          </span>
        ) : line === null ? null : (
          <span className="text-note text-text-3 tabular">line {line}</span>
        )}
        <span className="ml-auto flex items-center">
          {onSize === undefined ? null : (
            <IconButton
              label={largerWords[size]}
              hintSide="top"
              icon={size === 'whole' ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
              onClick={() => onSize(larger[size])}
            />
          )}
          {onClose === undefined ? null : (
            <IconButton
              label="Close the text"
              shortcut="T"
              hintSide="top"
              icon={<X aria-hidden />}
              onClick={onClose}
            />
          )}
        </span>
      </header>
      <div className="min-h-0 flex-1">
        <Editor
          {...editor}
          label={`${name}.yaml`}
          onCursor={(offset, at) => {
            setLine(at);
            editor.onCursor(offset, at);
          }}
        />
      </div>
    </section>
  );
}
