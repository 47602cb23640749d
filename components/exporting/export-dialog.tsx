'use client';

import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { lossWords } from '@/lib/format/loss-words';
import { CopyButton } from '../decision/copy-button';
import { downloadFile, downloadText } from '../table/download';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { Dialog } from '../ui/dialog';
import { Segmented } from '../ui/segmented';
import { Switch } from '../ui/switch';
import { toasts } from '../ui/toasts';
import type { ExportForm } from '../architecture/workspace-actions';
import { CopyPicture } from './copy-picture';
import { mermaidOf, type OptionDrawing } from './draw-option';
import { pngOf } from './png-of';
import { usePicture } from './use-picture';

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Drawn here from the document as it stands; the other forms come from the server. */
const drawnHere = new Set(['svg', 'png', 'mermaid']);

/** Takes an option away: its map as a picture for a slide, a flowchart, or another program's form. */
export default function ExportDialog({
  name,
  shown,
  forms,
  isSaved,
  onClose,
}: {
  readonly name: string;
  readonly shown: OptionDrawing;
  readonly forms: readonly ExportForm[];
  /** The server has the document as it stands. */
  readonly isSaved: boolean;
  readonly onClose: () => void;
}) {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [withLoss, setWithLoss] = useState(shown.loss !== null);
  const drawing = useMemo(() => (withLoss ? shown : { ...shown, loss: null }), [shown, withLoss]);
  const picture = usePicture(drawing, theme);
  const mermaid = useMemo(() => mermaidOf(drawing), [drawing]);
  const svg = picture.is === 'drawn' ? picture.svg : null;
  const { option } = shown;
  const fileName = `${name}-${option.name}`;

  async function savePng(from: string) {
    try {
      downloadFile(`${fileName}.png`, await pngOf(from));
    } catch {
      toasts.add({
        title: 'This browser made no PNG of it',
        description: 'The SVG shows the same, and slides take it as it is.',
      });
    }
  }

  return (
    <Dialog
      open
      wide
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={`Export ${option.name}`}
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <Segmented label="Colours" value={theme} segments={themes} onValue={setTheme} />
        {shown.loss === null ? null : (
          <Switch
            label={`Show ${lossWords(shown.loss).heading}`}
            checked={withLoss}
            onChecked={setWithLoss}
          />
        )}
      </div>
      <div className="aspect-video w-full overflow-hidden rounded-card border border-line bg-sunken">
        {picture.is === 'drawn' ? (
          // The picture is drawn here; there is nothing that a server could make smaller.
          // oxlint-disable-next-line nextjs/no-img-element
          <img
            src={picture.address}
            alt={`The map of ${option.name}, as it is exported`}
            className="size-full"
          />
        ) : (
          <output className="block p-4 text-body text-text-2">
            {picture.is === 'drawing'
              ? 'Drawing the picture…'
              : 'The picture could not be drawn: the land did not load.'}
          </output>
        )}
      </div>
      <div className="flex flex-wrap gap-2 pt-3">
        <Button
          variant="primary"
          disabled={svg === null}
          onClick={() => svg !== null && void savePng(svg)}
        >
          <Download aria-hidden />
          PNG
        </Button>
        <Button
          disabled={svg === null}
          onClick={() => svg !== null && downloadText(`${fileName}.svg`, svg, 'image/svg+xml')}
        >
          <Download aria-hidden />
          SVG
        </Button>
        <CopyPicture svg={svg} />
        <CopyButton label="Copy as Mermaid" text={mermaid} />
      </div>
      <h3 className="pt-4 pb-1.5 text-subtitle">Other forms</h3>
      {isSaved ? null : (
        <p className="pb-1.5 text-note text-text-2">
          These are made from what is saved, which is not yet what you see.
        </p>
      )}
      <ul className="flex flex-wrap gap-2">
        {forms
          .filter(({ id }) => !drawnHere.has(id))
          .map(({ id, title }) => (
            <li key={id}>
              <a
                href={`/a/${encodeURIComponent(name)}/export/${id}?option=${encodeURIComponent(option.name)}`}
                download
                className={buttonClass('secondary')}
              >
                <Download aria-hidden />
                {title}
              </a>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
