import { useMemo, useRef, useState } from 'preact/hooks';
import type { FrameReport } from '../../lib/messages/protocol';
import { Button } from '../button';
import { Digest } from '../digest/digest';
import { Glyph } from '../glyph';
import { BackupReminder } from '../import/backup-reminder';
import type { RuleTitles } from '../rule-titles';
import { Tabs } from '../tabs';
import { Toast } from '../toast';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { CopyDiagnostics } from './copy-diagnostics';
import { DeskProvider, useActs } from './desk';
import { FirstSteps } from './first-steps';
import { Found } from './found';
import { describeFrames, describeQuietStart, describeStorage } from './health';
import { HealthLines } from './health-line';
import { Keys } from './keys';
import { List } from './list';
import { nameOf } from './list-acts';
import { mergeFrames } from './merge';
import { NothingFound } from './nothing-found';
import { SiteControl } from './site';
import type { Calls } from './source';
import { useAsked } from './use-asked';
import { useFacts } from './use-facts';
import { useKeys } from './use-keys';
import { useTab } from './use-tab';

interface PopupProps {
  readonly calls: Calls;
  readonly titles: RuleTitles;
}
type View = 'found' | 'list';
const RESTING: readonly FrameReport['state'][] = ['paused', 'off', 'locked'];

/** The popup: what was found on this tab, and the do-not-market list. */
export function Popup({ calls, titles }: PopupProps) {
  const acts = useActs();
  const tab = useTab(calls, acts.version);
  const facts = useFacts(calls, acts.version);
  const asked = useAsked(calls);
  const [view, setView] = useState<View>('found');
  const [entry, setEntry] = useState<{ readonly id: string; readonly name: string }>();
  const [hasKeys, setKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const focus = useFocus();

  const found = useMemo(() => mergeFrames(tab.frames ?? []), [tab.frames]);
  const network = tab.frames?.[0]?.report.network;
  const desk = useMemo(() => ({ calls, acts, titles }), [calls, titles, acts.version, acts.toast]);
  const lines = [...describeStorage(facts.storage), ...(tab.problem ? [{ tone: 'trouble' as const, words: say('found.trouble', { problem: tab.problem }) }] : describeFrames(tab.frames, facts.settings, calls.now()))];
  const isReadWell = found.length > 0 && lines.every(({ tone }) => tone === 'calm');
  // Where nothing is read because the user said so, or a PIN does, nothing is amiss.
  const isAsked = tab.frames?.some(({ report }) => !RESTING.includes(report.state)) === true;
  if (network) lines.push(...describeQuietStart(facts.settings, calls.now()));
  if (facts.slow) lines.unshift({ tone: 'note', words: say('storage.slow') });

  const show = (to: View) => {
    setEntry(undefined);
    setView(to);
  };
  const openEntry = (id: string) => {
    const item = found.find((one) => one.item.decision.entryId === id)?.item;
    setEntry({ id, name: item ? nameOf(item) : '' });
    setView('list');
  };
  useKeys({
    u: acts.undo,
    '?': () => setKeys(true),
    '/': () => {
      setView('list');
      focus(() => search.current);
    },
  });
  return (
    <DeskProvider value={desk}>
      <div class="popup">
        <header class="top">
          <h1>
            <Glyph name="unbadger" />
            {say('app.name')}
          </h1>
          {network && facts.settings && <SiteControl network={network} settings={facts.settings} />}
        </header>
        <FirstSteps settings={facts.settings} />
        {calls.loadFiles && <BackupReminder files={calls.loadFiles} />}
        <section class="status" aria-label={say('health.label')}>
          <HealthLines lines={lines} />
          {calls.diagnostics && isAsked && !isReadWell && <CopyDiagnostics diagnostics={calls.diagnostics} />}
          <Digest today={facts.today} />
        </section>
        <main class="panel">
          <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
            {view === 'found' ? <Found found={found} asked={asked} empty={<NothingFound tab={tab} facts={facts} />} onEntry={openEntry} /> : <List key={entry?.id ?? ''} search={search} entry={entry} />}
          </div>
        </main>
        <footer class="foot">
          <Toast toast={acts.toast} onOffer={acts.offer} onDismiss={acts.dismiss} />
          <div class="foot-row">
            <Tabs<View>
              label={say('view.choose')}
              chosen={view}
              tabs={[
                { id: 'found', words: say('view.found'), count: found.length || undefined },
                { id: 'list', words: say('view.list'), count: facts.listed || undefined },
              ]}
              onChoose={show}
            />
            <span class="foot-ways">
              {calls.openPanel && <Button look="quiet" glyph="panel" label={say('panel.open')} onClick={() => void calls.openPanel?.()} />}
              {calls.openDashboard && <Button look="quiet" glyph="dashboard" label={say('dashboard.open')} onClick={() => void calls.openDashboard?.()} />}
              <Button look="quiet" glyph="keyboard" label={say('keys.show')} onClick={() => setKeys(true)} />
            </span>
          </div>
        </footer>
        {hasKeys && <Keys onClose={() => setKeys(false)} />}
      </div>
    </DeskProvider>
  );
}
