import { Glyph, type GlyphName } from '../glyph';
import type { HealthLine } from './health';

const GLYPHS: Readonly<Record<HealthLine['tone'], GlyphName | undefined>> = { calm: undefined, note: 'clock', trouble: 'trouble' };

/** How reading and storing go, in sentences. Calm ones stand in the open and count on without being read out, troubled ones are washed. */
export function HealthLines({ lines }: { readonly lines: readonly HealthLine[] }) {
  return (
    <div class="health" role="status">
      {lines.map(({ tone, words, more }) => {
        const glyph = GLYPHS[tone];
        return (
          <p key={words} class={`health-line health-${tone}`} aria-live={tone === 'calm' ? 'off' : undefined}>
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
