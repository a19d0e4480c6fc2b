import { useState } from 'preact/hooks';
import { Button } from '../button';
import { say } from '../words/words';

type Outcome = 'copied' | 'copy-failed';

/** Copies what may be shown to others when a page is read wrong: its structure, and no word of it. */
export function CopyDiagnostics({ diagnostics }: { readonly diagnostics: () => Promise<string> }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    try {
      const text = await diagnostics();
      if (!text) throw new Error('nobody answered');
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copy-failed');
    }
  };
  return (
    <p class="health-line health-act" role="status">
      <Button look="quiet" onClick={() => void copy()}>
        {say('health.copy')}
      </Button>
      {outcome && <span class="health-more"> {say(`health.${outcome}`)}</span>}
    </p>
  );
}
