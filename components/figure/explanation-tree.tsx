import type { Explanation } from '@/lib/engine/model';
import { explanationValue } from '@/lib/format/explanation-lines';
import { classNames } from '../ui/class-names';
import { AssumptionActs } from './assumption-acts';
import { ExplanationSource } from './explanation-source';

/** Below this depth inputs are folded away until asked for. */
const unfolded = 2;

export function Formula({ children }: { readonly children: string }) {
  return (
    <code className="block rounded-control bg-hover px-2.5 py-1.5 font-mono text-label break-words text-text-2">
      {children}
    </code>
  );
}

function Line({ explanation }: { readonly explanation: Explanation }) {
  const { label, source, unit, value } = explanation;
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <span className="text-body text-text-1">{label}</span>
        <span
          className={classNames(
            'tabular shrink-0 text-right text-body font-semibold',
            value === null ? 'max-w-44 text-text-3' : 'text-text-1',
          )}
        >
          {explanationValue(explanation)}
        </span>
      </div>
      {source === undefined ? null : (
        <div className="text-label text-text-3">
          <ExplanationSource source={source} unit={unit} />
          <AssumptionActs explanation={explanation} />
        </div>
      )}
    </>
  );
}

function Inputs({ explanation, depth }: { explanation: Explanation; depth: number }) {
  const inner = (
    <div className="mt-1 space-y-1.5">
      {explanation.formula === undefined ? null : <Formula>{explanation.formula}</Formula>}
      <ExplanationInputs inputs={explanation.inputs} depth={depth + 1} />
    </div>
  );
  if (depth < unfolded) return inner;
  return (
    <details>
      <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-control text-label font-medium text-accent-text">
        How
      </summary>
      {inner}
    </details>
  );
}

/** The inputs of a figure, each with its own value, source and inputs. */
export function ExplanationInputs({
  inputs,
  depth = 1,
}: {
  readonly inputs: readonly Explanation[];
  readonly depth?: number;
}) {
  if (inputs.length === 0) return null;
  return (
    <ul
      className={classNames('space-y-1.5', depth > 1 && 'ml-1.5 border-l border-line-strong pl-3')}
    >
      {inputs.map((input, index) => (
        // Two inputs may bear one label (the same figure of two sites); their order is fixed.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index}-${input.label}`}>
          <Line explanation={input} />
          {input.inputs.length === 0 && input.formula === undefined ? null : (
            <Inputs explanation={input} depth={depth} />
          )}
        </li>
      ))}
    </ul>
  );
}
