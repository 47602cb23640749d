import { CommandError, type Command } from '@/lib/flow';

/** Makes a command, or says why it cannot be made. */
export function tryCommand(make: () => Command | null): Command | { readonly because: string } {
  try {
    return make() ?? { because: 'There is nothing to do.' };
  } catch (error) {
    if (error instanceof CommandError) return { because: error.message };
    throw error;
  }
}
