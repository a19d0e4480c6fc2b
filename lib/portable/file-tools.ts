import type { Entry } from '../core/entry';
import type { FindProfile } from '../core/transfer';
import { looksLikeBackup, needsPassphrase, writeBackup, type BackupDraft } from './backup';
import { csvHead, csvRow } from './csv-entries';
import { bytesAsFile, type FileBytes } from './decode';
import { writeDomains } from './domains';
import { Pace, type Watch } from './pace';
import { readPasted } from './pasted';
import { readFiles } from './read-files';

/** A file as it was chosen; one of a folder has its path. */
type ChosenFile = FileBytes & { readonly webkitRelativePath?: string };

/** The file under its path in the folder: an export holds many of one name. */
const byPath = (file: ChosenFile): FileBytes => (file.webkitRelativePath ? { name: file.webkitRelativePath, size: file.size, slice: (start, end) => file.slice(start, end) } : file);

/** All that our pages do with files, ready to be handed to a view. */
export function makeFileTools(findProfile: FindProfile) {
  return {
    read: (files: readonly ChosenFile[], watch: Watch & { readonly passphrase?: string }) => readFiles(files.map(byPath), { ...watch, findProfile }),
    /** Reads pasted lines. A backup that was opened and copied is read as the backup it is, not for the addresses in it. */
    paste: async (text: string, watch: Watch) => (looksLikeBackup(text.slice(0, 500)) ? readFiles([bytesAsFile('', new TextEncoder().encode(text.trim()))], { ...watch, findProfile }) : [await readPasted(text, '', findProfile, new Pace(watch))]),
    /** True when a file is a backup behind a passphrase. */
    async isSealed(file: FileBytes): Promise<boolean> {
      const head = await file.slice(0, Math.min(600, file.size)).arrayBuffer().catch(() => new ArrayBuffer(0)); // what can't be read is refused later, with words
      return needsPassphrase(new TextDecoder().decode(head));
    },
    backup: (body: BackupDraft, made: number, passphrase?: string, watch?: Watch) => writeBackup(body, made, passphrase, watch),
    async csv(entries: readonly Entry[], watch?: Watch): Promise<string> {
      const pace = new Pace(watch);
      const lines = [csvHead()];
      for (const [at, entry] of entries.entries()) {
        lines.push(csvRow(entry));
        if (pace.isDue) await pace.rest(at / entries.length);
      }
      return lines.join('');
    },
    domains: (entries: readonly Entry[]) => writeDomains(entries),
  };
}
