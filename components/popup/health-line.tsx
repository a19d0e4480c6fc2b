import type { DaySummary } from '../../lib/messages/protocol';
import { Glyph, type GlyphName } from '../glyph';
import { say } from '../words/words';
import type { HealthLine } from './health';

const GLYPHS: Readonly<Record<HealthLine['tone'], GlyphName | undefined>> = { calm: undefined, note: 'clock', trouble: 'trouble' };

/** How reading and storing go, in sentences. Calm ones stand in the open, troubled ones are washed. */
export function HealthLines({ lines }: { readonly lines: readonly HealthLine[] }) {
  return (
    <div class="health" role="status">
      {lines.map(({ tone, words, more }) => {
        const glyph = GLYPHS[tone];
        return (
          <p key={words} class={`health-line health-${tone}`}>
            {glyph && <Glyph name={glyph} />}
            <span>
              {words}
              {more && <span class="health-more"> {more}</span>}
            </span>
          </p>
        );
      })}
    </div>
  );
}

/** Today in one line: `Today: 3 pitches, 1 after your notice · 6 worth reading`. Nothing on a quiet day. */
export function Digest({ today }: { readonly today: DaySummary | undefined }) {
  if (!today) return null;
  const { pitches, afterNotice, worthReading, folded, revealed } = today;
  const pitched = [pitches > 0 && say('today.pitches', { count: pitches }), afterNotice > 0 && say('today.after-notice', { count: afterNotice })].filter(Boolean).join(', ');
  const parts = [pitched, worthReading > 0 && say('today.worth-reading', { count: worthReading }), folded > 0 && say('today.folded', { count: folded, revealed })].filter(Boolean);
  if (!parts.length) return null;
  return <p class="digest">{say('today.label', { parts: parts.join(' · ') })}</p>;
}
