/** How a dependency is needed, told without colour: a full dot for hard, an open one for soft. */
export function NeedSign({ needs }: { readonly needs: 'hard' | 'soft' }) {
  return (
    <svg aria-hidden width={8} height={8} className="shrink-0">
      <circle
        cx={4}
        cy={4}
        r={3}
        strokeWidth={1.5}
        className={needs === 'hard' ? 'fill-text-2 stroke-text-2' : 'fill-surface stroke-text-2'}
      />
    </svg>
  );
}
