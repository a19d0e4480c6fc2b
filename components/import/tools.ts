import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import type { BackupExtras, ReadFile } from '../../lib/core/transfer';
import type { Verdict } from '../../lib/core/verdict';
import type { Surface } from '../../lib/core/vocabulary';

export interface Watching {
  readonly signal?: AbortSignal;
  onProgress?(done: number): void;
}
/** What the views need to read and write files; the entrypoint hands it in, for only it may open that room. */
export interface FileTools {
  read(files: readonly File[], watch: Watching & { readonly passphrase?: string }): Promise<readonly ReadFile[]>;
  /** Reads pasted lines; `file` of what comes out is empty. */
  paste(text: string, watch: Watching): Promise<readonly ReadFile[]>;
  isSealed(file: File): Promise<boolean>;
  backup(body: { readonly entries: readonly Entry[]; readonly incidents: readonly Incident[]; readonly known: readonly string[] } & BackupExtras, made: number, passphrase?: string, watch?: Watching): Promise<string>;
  csv(entries: readonly Entry[], watch?: Watching): Promise<string>;
  domains(entries: readonly Entry[]): string;
}
/** Judges a text as the pages do. */
export type JudgeText = (text: string, surface: Surface, without: readonly string[]) => Verdict;
