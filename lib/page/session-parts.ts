import type { CodeWords } from '../core/code-words';
import type { OpenItem } from '../core/own-rule';
import type { Engine } from '../engine/classify';
import type { FrameReport } from '../messages/protocol';
import type { Network } from '../networks/define-network';
import type { BackgroundLink } from './background-link';
import type { Spoken } from './label';

/** What a session is made of. */
export interface SessionParts {
  readonly network: Network;
  readonly engine: Engine;
  readonly spoken: Spoken;
  readonly foldAt: number;
  readonly link: BackgroundLink;
  readonly document: Document;
  readonly address: () => URL;
  /** False once the extension was updated or removed under us. */
  readonly isAlive: () => boolean;
  /** False while this frame is preloaded and not shown. */
  readonly isShown?: () => boolean;
  readonly now: () => number;
  /** A clock that only goes forward, for slices. */
  readonly clock?: () => number;
  readonly pause?: () => Promise<void>;
  readonly every?: (run: () => void, ms: number) => () => void;
}
/** What one frame does for us: reads, judges, shows, and answers the popup. */
export interface Session {
  start(): Promise<void>;
  stop(): void;
  report(newest: number): FrameReport;
  refresh(): Promise<void>;
  /** Whole texts, for trying a rule of the user's. */
  items(newest: number): readonly OpenItem[];
  reveal(key: string): boolean;
  diagnostics(words: CodeWords): string;
}
