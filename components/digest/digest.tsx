import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { DaySummary } from '../../lib/core/tally';
import { say } from '../words/words';

/** Today in one line: `Today: 3 pitches, 1 after your notice · 6 worth reading`. Opened, the week per network and group. Nothing on a quiet day. */
export function Digest({ today }: { readonly today: DaySummary | undefined }) {
  const [Week, setWeek] = useState<FunctionComponent>();
  const parts = today ? sayParts(today) : [];
  if (!parts.length) return null;
  // The table is loaded by those who ask for it: the popup opens without.
  const load = async () => {
    const { ThisWeek } = await import('./this-week');
    setWeek(() => ThisWeek);
  };
  return (
    <details class="digest" onToggle={(event) => event.currentTarget.open && !Week && void load()}>
      <summary>{say('today.label', { parts: parts.join(' · ') })}</summary>
      {Week && <Week />}
    </details>
  );
}

function sayParts({ pitches, afterNotice, worthReading, folded, revealed }: DaySummary): readonly string[] {
  const pitched = [pitches > 0 && say('today.pitches', { count: pitches }), afterNotice > 0 && say('today.after-notice', { count: afterNotice })].filter(Boolean).join(', ');
  return [pitched, worthReading > 0 && say('today.worth-reading', { count: worthReading }), folded > 0 && (revealed > 0 ? say('today.folded', { count: folded, revealed }) : say('today.folded.unopened', { count: folded }))].filter((part): part is string => !!part);
}
