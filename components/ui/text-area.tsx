import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { inputClass } from './input';

/** Several lines of text; `mono` for documents. */
export function TextArea({
  mono = false,
  className,
  ...rest
}: ComponentProps<'textarea'> & { readonly mono?: boolean }) {
  return (
    <textarea
      {...rest}
      className={classNames(
        inputClass,
        'h-auto min-h-20 py-1.5',
        mono && 'font-mono text-note',
        className,
      )}
    />
  );
}
