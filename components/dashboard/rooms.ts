import type { ComponentType } from 'preact';
import type { Verdict } from '../../lib/core/verdict';
import type { Kind, Surface } from '../../lib/core/vocabulary';
import type { GlyphName } from '../glyph';
import type { FileTools } from '../import/tools';
import type { WordKey } from '../words/words';
import { ListRoom } from './list-room';
import { Reading } from './reading';
import { Review } from './review';
import { Rules } from './rules';
import { Settings } from './settings';
import { Today } from './today';
import { Voices } from './voices';

/** A rule as the rules view explains it. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly looksFor: string;
  readonly side: Kind;
  readonly group: string;
  readonly byHand: number;
  readonly learned?: number;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
/** What rooms need beside the calls; handed in by the entrypoint. */
export interface Tools {
  readonly book: readonly RulePage[];
  /** Reads and writes files; absent where none can be. */
  readonly files?: FileTools;
  /** From how many hundredths on marketing is sure enough to be folded; absent until the judgement is loaded. */
  readonly foldAt?: number;
  /** Judges a text as the pages do, without the rules named; absent until the judgement is loaded. */
  readonly judge?: (text: string, surface: Surface, without: readonly string[]) => Verdict;
}
export interface RoomProps {
  readonly tools: Tools;
  /** What stands behind the room in the address, e.g. the id of an entry. */
  readonly rest: string;
  go(room: string): void;
}
export interface Room {
  readonly id: string;
  readonly title: Extract<WordKey, `room.${string}`>;
  readonly glyph: GlyphName;
  readonly view: ComponentType<RoomProps>;
}

/** The rail of the dashboard, in its order. A view is added here and nowhere else. */
export const ROOMS: readonly Room[] = [
  { id: 'today', title: 'room.today', glyph: 'today', view: Today },
  { id: 'list', title: 'room.list', glyph: 'listed', view: ListRoom },
  { id: 'review', title: 'room.review', glyph: 'review', view: Review },
  { id: 'voices', title: 'room.voices', glyph: 'voices', view: Voices },
  { id: 'reading', title: 'room.reading', glyph: 'keep', view: Reading },
  { id: 'rules', title: 'room.rules', glyph: 'rules', view: Rules },
  { id: 'settings', title: 'room.settings', glyph: 'settings', view: Settings },
];
