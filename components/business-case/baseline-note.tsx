'use client';

import { useOpenArchitecture } from '../architecture/open-architecture';
import { Button } from '../ui/button';
import type { ShownCase } from './shown-case';

/** The option is what the others are held against: it asks nothing and returns nothing. */
export function BaselineNote({ shown: { own, returns } }: { readonly shown: ShownCase }) {
  const { store } = useOpenArchitecture();
  const others = returns.options.filter(({ isBaseline }) => !isBaseline);
  return (
    <section aria-label="The ask" className="max-w-[88ch]">
      <p className="text-verdict">{own.name} is what the others are held against.</p>
      <p className="mt-0.5 text-[15px] leading-[23px] text-text-2">
        {others.length === 0
          ? 'Add an option on the map, and this page says what it asks and what it returns.'
          : 'It asks for nothing and returns nothing. Look at another option to see its case.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        {others.map(({ name }) => (
          <Button key={name} onClick={() => store.showOption(name)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
