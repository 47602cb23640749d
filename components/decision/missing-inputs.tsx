'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { Fragment } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfInput } from './href-of-input';

/** A path in pieces, so that a line breaks behind a dot and not within a name. */
function pieces(path: string): { readonly text: string; readonly at: number }[] {
  return [...path.matchAll(/[^.]+\.?/g)].map(({ 0: text, index }) => ({ text, at: index }));
}

/** Inputs that nobody has stated, each leading to where one states it. */
export function MissingInputs({ inputs }: { readonly inputs: readonly string[] }) {
  const { document } = useOpenArchitecture();
  const search = useSearchParams().toString();
  return inputs.map((input, i) => (
    <Fragment key={input}>
      {i === 0 ? '' : ', '}
      <Link
        href={hrefOfInput(document.name, input, search)}
        className="rounded-[3px] font-mono text-label break-words text-accent-text hover:underline"
      >
        {pieces(input).map((piece) => (
          <Fragment key={piece.at}>
            {piece.text}
            <wbr />
          </Fragment>
        ))}
      </Link>
    </Fragment>
  ));
}
