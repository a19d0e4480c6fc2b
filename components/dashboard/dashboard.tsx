import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Glyph } from '../glyph';
import { BackupReminder } from '../import/backup-reminder';
import { DeskProvider, useActs } from '../popup/desk';
import { describeStorage } from '../popup/health';
import { HealthLines } from '../popup/health-line';
import type { Calls } from '../popup/source';
import { useFacts } from '../popup/use-facts';
import { useKeys } from '../popup/use-keys';
import type { RuleTitles } from '../rule-titles';
import { Toast } from '../toast';
import { say } from '../words/words';
import { ROOMS, type Tools } from './rooms';
import { Welcome } from './welcome';

interface DashboardProps {
  readonly calls: Calls;
  readonly titles: RuleTitles;
  readonly tools: Tools;
}

/** The dashboard: a rail of rooms and the one that is open. The address says which, so that back and links work. */
export function Dashboard({ calls, titles, tools }: DashboardProps) {
  const acts = useActs();
  const facts = useFacts(calls, acts.version);
  const [place, setPlace] = useState(readPlace);
  const main = useRef<HTMLElement>(null);
  const desk = useMemo(() => ({ calls, acts, titles }), [calls, titles, acts.version, acts.toast]);
  useEffect(() => {
    const onHash = () => {
      setPlace(readPlace());
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const go = (room: string) => {
    location.hash = room;
  };
  useKeys({ u: acts.undo, ...Object.fromEntries(ROOMS.map(({ id }, at) => [String(at + 1), () => go(id)])) });

  const room = ROOMS.find(({ id }) => id === place.room) ?? ROOMS[0]!;
  const View = room.view;
  const isFirst = facts.settings !== undefined && facts.settings.welcomed !== true;
  const trouble = describeStorage(facts.storage);
  if (isFirst || place.room === 'welcome')
    return (
      <DeskProvider value={desk}>
        <Welcome settings={facts.settings} onDone={() => go('today')} />
        <Toast toast={acts.toast} onOffer={acts.offer} onDismiss={acts.dismiss} />
      </DeskProvider>
    );
  return (
    <DeskProvider value={desk}>
      <div class="dash" data-ready={facts.settings ? '' : undefined}>
        <nav class="rail" aria-label={say('dashboard.rooms')}>
          <p class="rail-name">
            <Glyph name="unbadger" />
            <span>{say('app.name')}</span>
          </p>
          <ul>
            {ROOMS.map(({ id, title, glyph }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === room.id ? 'page' : undefined}>
                  <Glyph name={glyph} />
                  <span>{say(title)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="room" tabIndex={-1} ref={main} aria-labelledby="room-title">
          <h1 id="room-title">{say(room.title)}</h1>
          {trouble.length > 0 && <HealthLines lines={trouble} />}
          {tools.files && <BackupReminder files={async () => tools.files!} />}
          <View key={`${room.id}/${place.rest}`} tools={tools} rest={place.rest} go={go} />
        </main>
        <div class="dash-toast">
          <Toast toast={acts.toast} onOffer={acts.offer} onDismiss={acts.dismiss} />
        </div>
      </div>
    </DeskProvider>
  );
}

function readPlace(): { room: string; rest: string } {
  const [room = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { room, rest: rest.join('/') };
}
