import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';

/** A thing in the graph, a button that shows its ways alone. */
export function GraphNodeButton({
  id,
  left,
  width,
  y,
  title,
  note,
  mark,
  look,
  pressed,
  faded,
  onPress,
}: {
  readonly id: string;
  readonly left: number;
  readonly width: number;
  /** Centre. */
  readonly y: number;
  readonly title: string;
  readonly note: string;
  readonly mark?: ReactNode;
  /** `lost`: it is down; `fate`: others fall with it. */
  readonly look: 'plain' | 'lost' | 'fate';
  readonly pressed: boolean;
  readonly faded: boolean;
  readonly onPress: () => void;
}) {
  return (
    <li className="absolute" style={{ left, top: y - 22, width }}>
      <button
        type="button"
        data-node={id}
        aria-pressed={pressed}
        onClick={onPress}
        className={classNames(
          'flex h-11 w-full cursor-pointer items-center gap-2 rounded-control border px-2.5 text-left transition-opacity duration-100 hover:bg-hover',
          look === 'plain' && 'border-line-strong bg-surface',
          look === 'lost' && 'border-critical bg-critical-tint',
          look === 'fate' && 'border-high bg-high-tint',
          pressed && 'outline-2 outline-accent',
          faded && 'opacity-40',
        )}
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate text-note font-[550] text-text-1">{title}</span>
          <span className="block truncate text-label text-text-2">{note}</span>
        </span>
        {mark}
      </button>
    </li>
  );
}
