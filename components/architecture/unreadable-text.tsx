import { ButtonLink } from '../ui/button-link';

/** Above a view while the text has problems: what it shows is of the last text that could be read. */
export function UnreadableText({
  href,
}: {
  /** Of the map, where the problems stand. */ readonly href: string;
}) {
  return (
    <output className="flex flex-wrap items-center gap-3 border-b border-line bg-high-tint px-5 py-2 text-body">
      <p>The text cannot be read as it stands. These figures are of the last text that could.</p>
      <ButtonLink href={href}>To the problems</ButtonLink>
    </output>
  );
}
