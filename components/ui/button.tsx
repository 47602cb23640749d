import type { ComponentProps } from 'react';
import { buttonClass, type ButtonVariant } from './button-class';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
  /** Work is under way: the button stays in place, is told as busy, and cannot be pressed again. */
  readonly busy?: boolean;
}

/** A button, `type="button"` unless said otherwise. */
export function Button({
  variant = 'secondary',
  busy = false,
  className,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={buttonClass(variant, className)}
    />
  );
}
