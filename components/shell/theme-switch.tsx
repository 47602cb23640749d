'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';

const themes = [
  { value: 'system', label: 'As the system', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
] as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { setTheme } = useTheme();
  return (
    <Menu
      trigger={
        <IconButton
          label="Theme"
          hintSide="right"
          className="size-9"
          icon={
            <>
              <Sun aria-hidden className="dark:hidden" />
              <Moon aria-hidden className="hidden dark:block" />
            </>
          }
        />
      }
      entries={themes.map((theme) => ({
        label: theme.label,
        icon: theme.icon,
        onSelect: () => setTheme(theme.value),
      }))}
    />
  );
}
