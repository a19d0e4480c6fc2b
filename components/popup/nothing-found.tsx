import { Empty } from '../empty';
import type { GlyphName } from '../glyph';
import { say } from '../words/words';
import { SiteRows } from './site';
import type { Facts } from './use-facts';
import type { TabState } from './use-tab';

interface NothingFoundProps {
  readonly tab: TabState;
  readonly facts: Facts;
}
/** The most telling state first: what one frame says may explain why the others are empty. */
const STILL = ['unknown-layout', 'locked', 'paused', 'off', 'nothing-here'] as const;
const GLYPHS: Readonly<Record<(typeof STILL)[number], GlyphName>> = { 'unknown-layout': 'show', locked: 'locked', paused: 'pause', off: 'pause', 'nothing-here': 'search' };

/** The empty page, which says what would stand here: off our sites, on a first day, paused, or just quiet. */
export function NothingFound({ tab: { frames, problem }, facts: { settings, listed, today } }: NothingFoundProps) {
  if (!frames || problem) return null;
  if (!frames.length)
    return (
      <Empty glyph="unbadger" title={say('found.not-ours')} what={say('app.what')}>
        {settings && <SiteRows settings={settings} />}
      </Empty>
    );
  const reports = frames.map(({ report }) => report);
  const state = reports.some((report) => report.state === 'reading') ? undefined : STILL.find((still) => reports.some((report) => report.state === still));
  if (state) return <Empty glyph={GLYPHS[state]} title={say(`found.${state}`)} what={say(`found.${state}.what`, { network: say(`network.${reports[0]!.network}`) })} />;
  const isFirstDay = listed === 0 && today !== undefined && today.pitches + today.worthReading + today.folded === 0;
  return isFirstDay ? <Empty glyph="show" title={say('found.first-day')} what={say('found.first-day.what')} /> : <Empty glyph="search" title={say('found.nothing')} what={say('found.nothing.what')} />;
}
