import type { DocumentEdit } from '@/lib/engine/model';
import { addData, type AddData } from './add-data';
import { addDependency, type AddDependency } from './add-dependency';
import { addLink, type AddLink } from './add-link';
import { addOption, type AddOption } from './add-option';
import { addPopulation, type AddPopulation } from './add-population';
import { addPopulations, type AddPopulations } from './add-populations';
import { addSite, type AddSite } from './add-site';
import { applyGivenEdits, type ApplyEdits } from './apply-edits';
import { chooseOption, type ChooseOption } from './choose-option';
import { clearAssumption, type ClearAssumption } from './clear-assumption';
import { duplicateOption, type DuplicateOption } from './duplicate-option';
import { moveOption, type MoveOption } from './move-option';
import { paste, type Paste } from './paste';
import { rehomeSite, type RehomeSite } from './rehome-site';
import { removeData, type RemoveData } from './remove-data';
import { removeDependency, type RemoveDependency } from './remove-dependency';
import { removeLink, type RemoveLink } from './remove-link';
import { removeOption, type RemoveOption } from './remove-option';
import { removePopulation, type RemovePopulation } from './remove-population';
import { removeSite, type RemoveSite } from './remove-site';
import { renameData, type RenameData } from './rename-data';
import { renameDependency, type RenameDependency } from './rename-dependency';
import { renameOption, type RenameOption } from './rename-option';
import { renamePopulation, type RenamePopulation } from './rename-population';
import type { CommandRule, Editable } from './rule';
import { setFailover, type SetFailover } from './set-failover';
import { setHealth, type SetHealth } from './set-health';
import { setHome, type SetHome } from './set-home';
import { setImpact, type SetImpact } from './set-impact';
import { setKey, type SetKey } from './set-key';
import { setLink, type SetLink } from './set-link';
import { setMetadata, type SetMetadata } from './set-metadata';
import { setPopulation, type SetPopulation } from './set-population';
import { setReadiness, type SetReadiness } from './set-readiness';
import { setRequirements, type SetRequirements } from './set-requirements';
import { setRouting, type SetRouting } from './set-routing';
import { setSite, type SetSite } from './set-site';
import { stateAssumption, type StateAssumption } from './state-assumption';

interface Commands {
  readonly 'add-data': AddData;
  readonly 'add-dependency': AddDependency;
  readonly 'add-link': AddLink;
  readonly 'add-option': AddOption;
  readonly 'add-population': AddPopulation;
  readonly 'add-populations': AddPopulations;
  readonly 'add-site': AddSite;
  readonly 'apply-edits': ApplyEdits;
  readonly 'choose-option': ChooseOption;
  readonly 'clear-assumption': ClearAssumption;
  readonly 'duplicate-option': DuplicateOption;
  readonly 'move-option': MoveOption;
  readonly paste: Paste;
  readonly 'rehome-site': RehomeSite;
  readonly 'remove-data': RemoveData;
  readonly 'remove-dependency': RemoveDependency;
  readonly 'remove-link': RemoveLink;
  readonly 'remove-option': RemoveOption;
  readonly 'remove-population': RemovePopulation;
  readonly 'remove-site': RemoveSite;
  readonly 'rename-data': RenameData;
  readonly 'rename-dependency': RenameDependency;
  readonly 'rename-option': RenameOption;
  readonly 'rename-population': RenamePopulation;
  readonly 'set-failover': SetFailover;
  readonly 'set-health': SetHealth;
  readonly 'set-home': SetHome;
  readonly 'set-impact': SetImpact;
  readonly 'set-key': SetKey;
  readonly 'set-link': SetLink;
  readonly 'set-metadata': SetMetadata;
  readonly 'set-population': SetPopulation;
  readonly 'set-readiness': SetReadiness;
  readonly 'set-requirements': SetRequirements;
  readonly 'set-routing': SetRouting;
  readonly 'set-site': SetSite;
  readonly 'state-assumption': StateAssumption;
}

/** An edit of an architecture as a person means it, as data. */
export type Command = Commands[keyof Commands];

const rules: { readonly [T in keyof Commands]: CommandRule<Commands[T]> } = {
  'add-data': addData,
  'add-dependency': addDependency,
  'add-link': addLink,
  'add-option': addOption,
  'add-population': addPopulation,
  'add-populations': addPopulations,
  'add-site': addSite,
  'apply-edits': applyGivenEdits,
  'choose-option': chooseOption,
  'clear-assumption': clearAssumption,
  'duplicate-option': duplicateOption,
  'move-option': moveOption,
  paste,
  'rehome-site': rehomeSite,
  'remove-data': removeData,
  'remove-dependency': removeDependency,
  'remove-link': removeLink,
  'remove-option': removeOption,
  'remove-population': removePopulation,
  'remove-site': removeSite,
  'rename-data': renameData,
  'rename-dependency': renameDependency,
  'rename-option': renameOption,
  'rename-population': renamePopulation,
  'set-failover': setFailover,
  'set-health': setHealth,
  'set-home': setHome,
  'set-impact': setImpact,
  'set-key': setKey,
  'set-link': setLink,
  'set-metadata': setMetadata,
  'set-population': setPopulation,
  'set-readiness': setReadiness,
  'set-requirements': setRequirements,
  'set-routing': setRouting,
  'set-site': setSite,
  'state-assumption': stateAssumption,
};

/** The command's name in the history. */
export function labelOf<T extends keyof Commands>(
  command: Commands[T] & { readonly type: T },
): string {
  return rules[command.type].label(command);
}

/** The edits that carry a command out. Throws a `CommandError` when it names what is not there. */
export function editsOf<T extends keyof Commands>(
  document: Editable,
  command: Commands[T] & { readonly type: T },
): readonly DocumentEdit[] {
  return rules[command.type].edits(document, command);
}
