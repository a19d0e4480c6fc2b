import { useRef } from 'preact/hooks';
import { List } from '../popup/list';
import { useKeys } from '../popup/use-keys';
import type { RoomProps } from './rooms';

/** The do-not-market list as a room of its own. */
export function ListRoom({ rest }: RoomProps) {
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => search.current?.focus() });
  return (
    <div class="room-list">
      <List search={search} entry={rest ? { id: rest, name: '' } : undefined} />
    </div>
  );
}
