import type { Column } from '../table/column';

/** The column that says which input a row is about. */
export const inputColumn = <Row extends { readonly label: string }>(): Column<Row> => ({
  id: 'input',
  header: 'Input',
  card: 'title',
  sortable: false,
  hideable: false,
  className: 'sm:w-full sm:whitespace-normal!',
  value: ({ label }) => label,
  cell: ({ label }) => (
    <span className="inline-block font-[550] first-letter:uppercase">{label}</span>
  ),
});
