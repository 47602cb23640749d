import { ExternalLink, Pencil } from 'lucide-react';
import { memo } from 'react';
import type { ReadinessItemFigures } from '@/lib/engine/model';
import { isWebLink } from '@/lib/schemas';
import { Checkbox } from '../ui/checkbox';
import { IconButton } from '../ui/icon-button';
import { StateWord } from './state-mark';

/** One item: its state, what has to be so, what the state rests on, and who sees to it. */
export const ItemRow = memo(function ItemRow({
  item,
  selected,
  onSelected,
  onEdit,
}: {
  readonly item: ReadinessItemFigures;
  readonly selected: boolean;
  readonly onSelected: (item: ReadinessItemFigures['id'], selected: boolean) => void;
  readonly onEdit: (item: ReadinessItemFigures['id']) => void;
}) {
  const { id, text, state, because, weight, entry, expiresOn } = item;
  const link = entry?.link;
  return (
    <li
      data-item={id}
      className="flex items-start gap-2.5 px-4 py-2 has-[[data-checked]]:bg-accent-weak print:break-inside-avoid print:px-0"
    >
      <span className="print:hidden">
        <Checkbox
          label={<span className="sr-only">Select: {text}</span>}
          checked={selected}
          onChecked={(next) => onSelected(id, next)}
        />
      </span>
      <span
        aria-hidden
        className="hidden size-3.5 shrink-0 translate-y-0.5 border border-text-1 text-center text-[11px] leading-3 print:block"
      >
        {state === 'proven' ? '✓' : ''}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-body text-text-1">{text}</p>
        <p className="text-note text-text-2">
          <span className="sm:hidden print:hidden">
            <StateWord state={state} className="mr-1.5 align-bottom" />
          </span>
          {because}
          {entry?.note === undefined ? null : (
            <span className="block text-text-3">{entry.note}</span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-note text-text-3 empty:hidden">
          {entry?.owner === undefined ? null : <span>{entry.owner}</span>}
          {link === undefined || !isWebLink(link) ? null : (
            <a
              href={link}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="inline-flex min-w-0 items-center gap-1 text-accent-text hover:underline"
            >
              <span className="max-w-[38ch] truncate print:max-w-none">
                {link.replace(/^https?:\/\//i, '')}
              </span>
              <ExternalLink aria-hidden className="size-3 shrink-0 print:hidden" />
            </a>
          )}
          {state === 'proven' && expiresOn !== null ? <span>counts until {expiresOn}</span> : null}
          {entry?.option === undefined ? null : <span>for {entry.option} alone</span>}
        </p>
      </div>
      <span className="w-[76px] shrink-0 text-right text-note leading-[19px] text-text-3 max-sm:hidden print:block">
        weight <span className="tabular text-text-2">{weight}</span>
      </span>
      <StateWord
        state={state}
        className="w-[116px] shrink-0 text-note leading-[19px] max-sm:hidden print:inline-flex"
      />
      <IconButton
        label={`Edit: ${text}`}
        icon={<Pencil aria-hidden />}
        onClick={() => onEdit(id)}
        className="-my-0.5 print:hidden"
      />
    </li>
  );
});
