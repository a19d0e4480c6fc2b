import type { ActionId } from '../../lib/core/vocabulary';
import { Glyph } from '../glyph';
import { say } from '../words/words';

/** What a pitch looks like in the page under an act. Decoration: the words beside the slider say the same. */
export function Sample({ act }: { readonly act: ActionId }) {
  return (
    <div class={`sample sample-${act}`} aria-hidden="true">
      <p class="sample-who">
        <span>Ada Example</span>
        <Glyph name="marketing" class="ink-marketing" />
      </p>
      {act === 'fold' ? (
        <p class="sample-bar">
          {say('kind.marketing')} <span class="sample-show">{say('sample.show')}</span>
        </p>
      ) : (
        <p class="sample-text">{say('sample.pitch')}</p>
      )}
    </div>
  );
}
