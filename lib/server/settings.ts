import { type Mode, type Settings, modeOf, readSettings } from '@/lib/schemas/settings';

let read: { readonly settings: Settings; readonly mode: Mode } | undefined;

/** The settings of this process; it reads them once. */
function settingsOnce() {
  if (read === undefined) {
    const parsed = readSettings(process.env);
    if (!parsed.ok) throw new Error(parsed.problems.join(' '));
    read = { settings: parsed.settings, mode: modeOf(parsed.settings) };
  }
  return read;
}

export function settings(): Settings {
  return settingsOnce().settings;
}

/** Whether people sign in here. */
export function mode(): Mode {
  return settingsOnce().mode;
}
