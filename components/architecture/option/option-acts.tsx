import {
  ArrowDown,
  ArrowUp,
  CircleCheck,
  CirclePlay,
  Copy,
  PencilLine,
  Plus,
  Trash2,
} from 'lucide-react';
import type { Command, DocumentStore } from '@/lib/flow';
import type { Act } from '../../shell/acts';
import type { OptionDialog } from './option-dialogs';

const group = 'Option';

/** What can be done with the option that is shown, and with the order of all. */
export function optionActs({
  store,
  attempt,
  onDialog,
}: {
  readonly store: DocumentStore;
  /** Runs a command and tells why where it is refused; answers whether it was done. */
  readonly attempt: (command: Command) => boolean;
  readonly onDialog: (dialog: OptionDialog) => void;
}): readonly Act[] {
  const shown = (): string => store.getSnapshot().option;
  const metadata = () => store.getSnapshot().architecture?.metadata;
  const names = (): readonly string[] =>
    store.getSnapshot().architecture?.options.map(({ name }) => name) ?? [];
  const isOpen = () => shown() !== '';
  const beside = (step: number): string | undefined => {
    const all = names();
    return all[(all.indexOf(shown()) + step + all.length) % all.length];
  };
  const place = (): number => names().indexOf(shown());

  return [
    {
      id: 'option-before',
      label: 'Show the option before',
      group,
      keys: ['['],
      when: () => names().length > 1,
      run: () => store.showOption(beside(-1) ?? ''),
    },
    {
      id: 'option-next',
      label: 'Show the next option',
      group,
      keys: [']'],
      when: () => names().length > 1,
      run: () => store.showOption(beside(1) ?? ''),
    },
    {
      id: 'option-new',
      label: 'New option…',
      group,
      keys: ['N'],
      icon: <Plus aria-hidden />,
      menus: ['option'],
      when: isOpen,
      run: () => onDialog('new'),
    },
    {
      id: 'option-duplicate',
      label: () => `Duplicate ${shown()}`,
      group,
      keys: ['Shift D'],
      icon: <Copy aria-hidden />,
      menus: ['option'],
      when: isOpen,
      run: () => {
        const before = new Set(names());
        if (!attempt({ type: 'duplicate-option', option: shown() })) return;
        const copy = names().find((name) => !before.has(name));
        if (copy !== undefined) store.showOption(copy);
      },
    },
    {
      id: 'option-rename',
      label: () => `Rename ${shown()}…`,
      group,
      keys: ['R'],
      icon: <PencilLine aria-hidden />,
      menus: ['option'],
      when: isOpen,
      run: () => onDialog('rename'),
    },
    {
      id: 'option-choose',
      label: () =>
        metadata()?.chosen === shown() ? `No longer choose ${shown()}` : `Choose ${shown()}`,
      group,
      keys: ['Shift C'],
      icon: <CircleCheck aria-hidden />,
      menus: ['option'],
      when: isOpen,
      run: () => {
        const option = metadata()?.chosen === shown() ? null : shown();
        attempt({ type: 'choose-option', option });
      },
    },
    {
      id: 'option-current',
      label: () =>
        metadata()?.current === shown()
          ? `Say that ${shown()} does not run today`
          : `Say that ${shown()} runs today`,
      group,
      keys: ['Shift T'],
      icon: <CirclePlay aria-hidden />,
      menus: ['option'],
      when: isOpen,
      run: () => {
        const option = metadata()?.current === shown() ? null : shown();
        attempt({ type: 'choose-option', option, as: 'current' });
      },
    },
    {
      id: 'option-earlier',
      label: () => `Move ${shown()} up`,
      group,
      keys: ['<'],
      icon: <ArrowUp aria-hidden />,
      menus: ['option'],
      when: () => isOpen() && place() > 0,
      run: () => {
        attempt({ type: 'move-option', option: shown(), to: place() - 1 });
      },
    },
    {
      id: 'option-later',
      label: () => `Move ${shown()} down`,
      group,
      keys: ['>'],
      icon: <ArrowDown aria-hidden />,
      menus: ['option'],
      when: () => isOpen() && place() < names().length - 1,
      run: () => {
        attempt({ type: 'move-option', option: shown(), to: place() + 1 });
      },
    },
    {
      id: 'option-remove',
      label: () => `Remove the option ${shown()}`,
      group,
      keys: ['Shift Delete'],
      icon: <Trash2 aria-hidden />,
      danger: true,
      menus: ['option'],
      when: () => names().length > 1,
      run: () => {
        attempt({ type: 'remove-option', option: shown() });
      },
    },
  ];
}
