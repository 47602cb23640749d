import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export const inputClass =
  'h-7 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 text-body text-text-1 transition-colors duration-100 placeholder:text-text-3 hover:border-mute disabled:bg-sunken disabled:text-text-3 aria-invalid:border-critical pointer-coarse:text-[16px]';

/** One line of text. Wrap it in a Field for its label and its error. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input autoComplete="off" {...rest} className={classNames(inputClass, className)} />;
}
