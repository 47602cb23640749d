import type { TableSource } from '@/lib/engine/tables';

/** Whose a table is and of which day, for the foot of a card. */
export function SourceNote({ source }: { readonly source: TableSource }) {
  return (
    <>
      {source.source}, {source.asOf}
      {source.kind === 'judgement' ? (
        <span className="font-medium text-medium-text"> judgement</span>
      ) : (
        `, ${source.kind}`
      )}
    </>
  );
}
