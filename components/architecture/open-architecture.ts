import { createContext, useContext } from 'react';
import type { Architecture, Loss, Option, OptionEvaluation, RegionId } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import type { Ghost } from '@/lib/flow/canvas/scene/ghost';
import type { FindingActions } from '../finding/finding-actions';
import type { CascadeStep } from '../topology/fail/cascade';
import type { Playback } from '../topology/fail/use-playback';
import type { EditOutcome } from '../topology/inspector/editing';
import type { ExplainFigure } from './header-figure-row';
import type { Judgement } from './judge/judge';
import type { Address } from './use-address';
import type { OpenDocument } from './use-open-document';

/** The loss that the map plays, and how far it has got. */
export interface PlayedLoss {
  /** What is lost: sites one by one, or something with a name. */
  readonly loss: Loss;
  /** The sites that are down with it; none where something is cut. */
  readonly lost: readonly RegionId[];
  /** Whether anything is lost. */
  readonly isAny: boolean;
  readonly playback: Playback;
  readonly steps: readonly CascadeStep[];
}

/** An architecture that is open: what each of its views (the tabs under the header) may show and do. */
export interface OpenArchitecture extends OpenDocument {
  readonly document: { readonly id: string; readonly name: string };
  readonly address: Address;
  /** The document as it stands, or as it last could be read. */
  readonly architecture: Architecture;
  /** The option that is looked at. */
  readonly option: Option;
  readonly judgement: Judgement | null;
  /** Of that option; null until the engine has answered. */
  readonly evaluation: OptionEvaluation | null;
  readonly loss: PlayedLoss;
  /** Edits the document and says what was done. */
  readonly run: (command: Command) => EditOutcome;
  /** How a figure of the option came to be, by its path. */
  readonly explain: ExplainFigure;
  readonly findingActions: FindingActions;
  /** What the fix that is looked at would do to the drawing; null: nothing, or none is. */
  readonly ghost: Ghost | null;
  /** For style elements that a library makes. */
  readonly nonce: string | undefined;
}

const Context = createContext<OpenArchitecture | null>(null);

export const OpenArchitectureProvider = Context.Provider;

/** The architecture around a view. Throws where there is none: a view is a page under /a/NAME. */
export function useOpenArchitecture(): OpenArchitecture {
  const open = useContext(Context);
  if (open === null) throw new Error('A view of an architecture stands outside of one.');
  return open;
}
