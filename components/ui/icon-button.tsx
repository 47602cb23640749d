'use client';

import type { ComponentProps, ReactElement } from 'react';
import type { ButtonVariant } from './button-class';
import { classNames } from './class-names';
import { Button } from './button';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'title'> {
  /** What it does, in words: read aloud and shown as a hint. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly shortcut?: string;
  readonly variant?: ButtonVariant;
  readonly hintSide?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows only an icon. The label is required. */
export function IconButton({
  label,
  icon,
  shortcut,
  variant = 'quiet',
  hintSide = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip hint={label} side={hintSide} {...(shortcut === undefined ? {} : { shortcut })}>
      <Button
        {...rest}
        variant={variant}
        aria-label={label}
        className={classNames('w-7 px-0', className)}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
