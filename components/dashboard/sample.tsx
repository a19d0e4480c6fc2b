import type { PreviewItem } from '../../lib/core/preview';
import type { ActionId } from '../../lib/core/vocabulary';
import { Glyph } from '../glyph';
import { say } from '../words/words';

interface SampleProps {
  readonly act: ActionId;
  /** An item that was seen; an invented pitch without one. */
  readonly item?: Pick<PreviewItem, 'author' | 'opening' | 'kind'> | undefined;
}

/** What an item looks like in the page under an act. Decoration: the words beside it say the same. */
export function Sample({ act, item }: SampleProps) {
  const kind = item?.kind ?? 'marketing';
  return (
    <div class={`sample sample-${act}`} aria-hidden="true">
      <p class="sample-who">
        <span dir="auto">{item ? (item.author ?? say('found.unnamed')) : 'Ada Example'}</span>
        {act !== 'none' && <Glyph name={kind} class={`ink-${kind}`} />}
      </p>
      {act === 'fold' ? (
        <p class="sample-bar">
          {say(`kind.${kind}`)} <span class="sample-show">{say('sample.show')}</span>
        </p>
      ) : (
        <p class="sample-text" dir="auto">
          {item ? item.opening.trim() || say('found.no-words') : say('sample.pitch')}
        </p>
      )}
    </div>
  );
}
