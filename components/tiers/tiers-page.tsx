'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Problem } from '@/lib/schemas/document/problem';
import { sameValue } from '@/lib/schemas/text/same-value';
import { parsePolicyFile } from '@/lib/schemas/tier-policy/policy-file';
import { settleCatalog } from '../assumptions/settle-catalog';
import { useRefusal } from '../shell/person';
import { ErrorState } from '../state/error-state';
import { ProblemsList } from '../state/problems-list';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { toasts } from '../ui/toasts';
import { CriteriaCard } from './criteria-card';
import { PatternsCard } from './patterns-card';
import type { GivenPolicy, PolicyActions, PolicyChange } from './policy-actions';
import { draftOf, refusalsOf, withValue, type PolicyDraft } from './policy-draft';
import { PolicyFormProvider } from './policy-form';
import { PolicyHistory } from './policy-history';
import { PolicyTools } from './policy-tools';
import { ResetDialog } from './reset-dialog';
import { SaveBar } from './save-bar';
import { TargetsCard } from './targets-card';

/** A file that is looked at: its problems, or its name where the form holds it. */
interface Imported {
  readonly fileName: string;
  readonly problems: readonly Problem[];
}

/** What the workspace asks of each tier: read, changed with a reason, taken from files and given to them. */
export function TiersPage({
  given,
  history,
  actions,
}: {
  readonly given: GivenPolicy;
  readonly history: readonly PolicyChange[];
  readonly actions: PolicyActions;
}) {
  const router = useRouter();
  const mayNot = useRefusal('tier-policy.state');
  const start = useMemo(() => draftOf(given.policy), [given.policy]);
  const [edited, setEdited] = useState<PolicyDraft | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [isResetting, setResetting] = useState(false);
  const draft = edited ?? start;
  const refusals = useMemo(() => refusalsOf(draft), [draft]);
  const isChanged = !sameValue(draft, start);
  const form = useMemo(
    () => ({
      draft,
      refusals,
      set: (path: DocumentPath, value: DocumentValue | undefined) =>
        setEdited((before) => withValue(before ?? start, path, value)),
    }),
    [draft, refusals, start],
  );

  function settled(title: string) {
    setEdited(null);
    setImported(null);
    toasts.add({ title, description: 'The catalog is judged by it.' });
    router.refresh();
    void settleCatalog(actions.judgeAnew);
  }

  async function save(because: string): Promise<string | null> {
    const answer = await actions.state({
      policy: draft,
      because,
      ...(imported === null ? {} : { fileName: imported.fileName }),
      baseVersion: given.version,
    });
    if (!answer.ok) return answer.error.message;
    settled('The policy is saved');
    return null;
  }

  async function reset(because: string): Promise<string | null> {
    const answer = await actions.reset({ because, baseVersion: given.version });
    if (!answer.ok) return answer.error.message;
    setResetting(false);
    settled('The default policy holds again');
    return null;
  }

  async function take(file: File) {
    const parsed = parsePolicyFile(await file.text(), file.name);
    setImported({ fileName: file.name, problems: parsed.ok ? [] : parsed.problems });
    if (!parsed.ok) return;
    setEdited(draftOf(parsed.policy));
    toasts.add({
      title: `${file.name} is read`,
      description: 'Nothing is saved until you say so.',
    });
  }

  return (
    <PolicyFormProvider value={form}>
      <PageHeader
        title="Tiers"
        back={{ label: 'Back to the catalog', href: '/catalog' }}
        aside={
          given.policy === null
            ? 'The default policy, until the workspace states its own'
            : `The workspace’s policy, version ${given.version}`
        }
        actions={
          <PolicyTools
            mayState={mayNot === null}
            isStated={given.policy !== null}
            onFile={(file) => void take(file)}
            onReset={() => setResetting(true)}
          />
        }
      />
      <div className="grid gap-3.5 p-5 max-sm:p-4 xl:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          {given.policy !== null || isChanged || mayNot !== null ? null : (
            <Unstated onAdopt={() => void save('The default is agreed.')} />
          )}
          {imported === null || imported.problems.length === 0 ? null : (
            <ErrorState title={`${imported.fileName} was not taken`}>
              <ProblemsList problems={imported.problems} />
            </ErrorState>
          )}
          <TargetsCard />
          <PatternsCard />
          <CriteriaCard />
        </div>
        <PolicyHistory changes={history} />
      </div>
      {isChanged ? (
        <SaveBar
          mayNot={mayNot}
          refused={refusals.size}
          onSave={save}
          onDiscard={() => {
            setEdited(null);
            setImported(null);
          }}
        />
      ) : null}
      {isResetting ? <ResetDialog onReset={reset} onClose={() => setResetting(false)} /> : null}
    </PolicyFormProvider>
  );
}

/** Nobody has stated a policy: what that means, and the shortest way to one. */
function Unstated({ onAdopt }: { readonly onAdopt: () => void }) {
  return (
    <section
      aria-label="No policy yet"
      className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-surface px-4 py-3"
    >
      <p className="min-w-0 flex-1 basis-[320px] text-body text-text-2">
        This is a judgement to begin with. It places services in tiers and says which patterns they
        may be; its targets are shown and hold for nobody until the workspace states them.
      </p>
      <Button onClick={onAdopt}>State it as it is</Button>
    </section>
  );
}
