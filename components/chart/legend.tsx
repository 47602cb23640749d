/** What the colours stand for, beside a chart's title. */
export function Legend({
  entries,
}: {
  readonly entries: readonly {
    readonly label: string;
    readonly color: string;
    readonly thin?: boolean;
  }[];
}) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-note text-text-2">
      {entries.map(({ label, color, thin }) => (
        <li key={label} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className={thin === true ? 'h-1 w-3 rounded-full' : 'size-2.5 rounded-[2px]'}
            style={{ background: color }}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
