import { useMemo, useState } from 'preact/hooks';
import { Button } from '../button';
import { Digest } from '../digest/digest';
import { Glyph } from '../glyph';
import { DeskProvider, useActs } from '../popup/desk';
import { FirstSteps } from '../popup/first-steps';
import { describeFrames, describeStorage } from '../popup/health';
import { HealthLines } from '../popup/health-line';
import { Keys } from '../popup/keys';
import { mergeFrames } from '../popup/merge';
import { NothingFound } from '../popup/nothing-found';
import { SiteControl } from '../popup/site';
import type { Calls } from '../popup/source';
import { useAsked } from '../popup/use-asked';
import { useFacts } from '../popup/use-facts';
import { useKeys } from '../popup/use-keys';
import { useTab } from '../popup/use-tab';
import type { RuleTitles } from '../rule-titles';
import { Toast } from '../toast';
import { say } from '../words/words';
import { Triage } from './triage';

interface PanelProps {
  readonly calls: Calls;
  readonly titles: RuleTitles;
}

/** The side panel: messages and invitations of the open page, decided one after the other. */
export function Panel({ calls, titles }: PanelProps) {
  const acts = useActs();
  const tab = useTab(calls, acts.version);
  const facts = useFacts(calls, acts.version);
  const asked = useAsked(calls);
  const [hasKeys, setKeys] = useState(false);
  const found = useMemo(() => mergeFrames(tab.frames ?? []), [tab.frames]);
  const desk = useMemo(() => ({ calls, acts, titles }), [calls, titles, acts.version, acts.toast]);
  const network = tab.frames?.[0]?.report.network;
  const lines = [...describeStorage(facts.storage), ...(tab.problem ? [{ tone: 'trouble' as const, words: say('found.trouble', { problem: tab.problem }) }] : describeFrames(tab.frames, facts.settings, calls.now()))];
  useKeys({ u: acts.undo, '?': () => setKeys(true) });
  return (
    <DeskProvider value={desk}>
      <div class="side">
        <header class="top">
          <h1>
            <Glyph name="unbadger" />
            {say('app.name')}
          </h1>
          {network && facts.settings && <SiteControl network={network} settings={facts.settings} />}
        </header>
        <FirstSteps settings={facts.settings} />
        <section class="status" aria-label={say('health.label')}>
          <HealthLines lines={lines} />
          <Digest today={facts.today} />
        </section>
        <main class="side-main">
          <Triage found={found} asked={asked} empty={<NothingFound tab={tab} facts={facts} />} />
        </main>
        <footer class="foot">
          <Toast toast={acts.toast} onOffer={acts.offer} onDismiss={acts.dismiss} />
          <div class="foot-row side-foot">
            <Button look="quiet" onClick={() => void calls.openDashboard?.()} glyph="dashboard">
              {say('panel.dashboard')}
            </Button>
            <Button look="quiet" glyph="keyboard" label={say('keys.show')} onClick={() => setKeys(true)} />
          </div>
        </footer>
        {hasKeys && <Keys hasNotice onClose={() => setKeys(false)} />}
      </div>
    </DeskProvider>
  );
}
