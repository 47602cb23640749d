import type { DependencyKind, DependencyState } from '@/lib/engine/model';

/** What a dependency is, in words; `not stated` for none. */
export const dependencyKindWords: Readonly<Record<DependencyKind, string>> = {
  service: 'own service',
  identity: 'identity',
  dns: 'DNS',
  'control-plane': 'control plane',
  deployment: 'deployment',
  'third-party': 'third party',
  'on-premises': 'on premises',
  line: 'line',
  'provider-service': 'service of the provider',
};

/** How a dependency stands after a loss. */
export const dependencyStateWords: Readonly<Record<DependencyState, string>> = {
  up: 'up',
  narrowed: 'fewer places left',
  down: 'gone',
};

/** Whether a service is offered somewhere; null: nobody has said. */
export function offeredWord(offered: boolean | null): string {
  if (offered === null) return 'not stated';
  return offered ? 'offered' : 'not offered';
}
