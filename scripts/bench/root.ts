import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder. Looked for upwards, since the bench also runs as one file somewhere else (see `bundle.ts`). */
export const ROOT = ((): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) if (existsSync(join(folder, 'package.json'))) return folder;
})();
