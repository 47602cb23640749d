import type { Scenario } from '@/lib/engine/model';
import { feltBounds } from '@/lib/flow/canvas/felt';
import { classNames } from '../../ui/class-names';
import { floating } from './overlay';

const steps = ['bg-felt-1', 'bg-felt-2', 'bg-felt-3', 'bg-felt-4', 'bg-felt-5'];

/** What tints and lines on the map mean. */
export function Legend({
  felt,
  replication,
  network,
  onNetwork,
  besidesPlayer,
  children,
}: {
  readonly felt: boolean;
  readonly replication: boolean;
  readonly network: Scenario;
  readonly onNetwork: (network: Scenario) => void;
  /** A loss is played under it: a phone has no room for both. */
  readonly besidesPlayer: boolean;
  /** Stands at its end: the zoom buttons. */
  readonly children: React.ReactNode;
}) {
  return (
    <div
      className={classNames(
        floating,
        'flex items-center divide-x divide-line py-1.5',
        besidesPlayer && 'max-sm:hidden',
      )}
    >
      {network === 'degraded' ? (
        <div className="px-3 text-label text-text-2">
          Degraded network
          <button
            type="button"
            onClick={() => onNetwork('typical')}
            className="block min-h-6 cursor-pointer font-medium text-accent-text hover:underline"
          >
            Back to typical
          </button>
        </div>
      ) : null}
      {felt ? (
        <figure className="px-3 max-sm:hidden">
          <figcaption className="text-label text-text-2">Felt latency, ms</figcaption>
          <div className="relative mt-0.5 h-[21px] w-[150px]">
            <div aria-hidden className="flex gap-px">
              {steps.map((step, i) => (
                <span
                  key={step}
                  className={classNames(
                    'h-[7px] flex-1',
                    step,
                    i === 0 && 'rounded-l-full',
                    i === steps.length - 1 && 'rounded-r-full',
                  )}
                />
              ))}
            </div>
            {feltBounds.map((bound, i) => (
              <span
                key={bound}
                className="absolute top-[8px] -translate-x-1/2 text-label leading-[13px] text-text-2 tabular"
                style={{ left: `${(i + 1) * 20}%` }}
              >
                {bound}
              </span>
            ))}
          </div>
        </figure>
      ) : null}
      {replication ? (
        <ul className="flex flex-col px-3 text-label leading-4 text-text-2 max-sm:hidden">
          <li className="flex items-center gap-2">
            <svg aria-hidden width={26} height={2}>
              <path d="M0 1H26" strokeWidth={1.5} strokeDasharray="6 4" className="stroke-text-2" />
            </svg>
            async
          </li>
          <li className="flex items-center gap-2">
            <svg aria-hidden width={26} height={2}>
              <path d="M0 1H26" strokeWidth={1.5} className="stroke-text-2" />
            </svg>
            sync, wider: more sent
          </li>
        </ul>
      ) : null}
      {children}
    </div>
  );
}
