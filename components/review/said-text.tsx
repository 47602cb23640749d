/** What somebody wrote: as it is, in the direction of its own letters. */
export function SaidText({ children }: { readonly children: string }) {
  return (
    <p dir="auto" className="text-body wrap-anywhere whitespace-pre-wrap text-text-1">
      {children}
    </p>
  );
}
