'use client';

import { Search } from 'lucide-react';
import { useEffect, useRef, type ComponentProps } from 'react';
import { classNames } from './class-names';
import { inputClass } from './input';
import { Kbd } from './kbd';
import { isTyping } from './is-typing';

/** A search field that `/` jumps to from anywhere on the page, and Escape empties. */
export function SearchInput({
  label,
  onValue,
  value,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <span className={classNames('relative block', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-2.5 my-auto size-[15px] text-text-2"
      />
      <input
        {...rest}
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onValue('');
        }}
        className={classNames(inputClass, 'px-8 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Kbd className="pointer-events-none absolute inset-y-0 right-1.5 my-auto max-sm:hidden">
        /
      </Kbd>
    </span>
  );
}
