/**
 * npm run check:regexes
 *
 * Asks `recheck` about every regular expression that stands in our code: none may take more than linear time
 * on a text made to hang it. Exit code 1 when one does, or when nobody can say.
 */
import { cpus } from 'node:os';
import { check, type Diagnostics } from 'recheck';
import { findBuilders, findRegexes } from '../../tests/text/regex-literals';

const FOLDERS = ['lib', 'components', 'entrypoints'];
/** Built from strings on purpose; the parts are constants of the same file and are tried in tests/text/regex-safety.test.ts. */
const BUILDERS = ['lib/text/disguise.ts'];
const PLANTED = { file: 'planted', source: '^(a+)+$', flags: '' };

const waiting = [PLANTED, ...findRegexes(FOLDERS)];
const total = waiting.length - 1;
const flagged: string[] = [];
let found = false;

async function work(): Promise<void> {
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const diagnostics = await check(one.source, one.flags, { timeout: 60_000 });
    if (diagnostics.status === 'safe') continue;
    if (one === PLANTED) found = true;
    else flagged.push(`${one.file}: /${one.source}/${one.flags} is ${describe(diagnostics)}`);
  }
}
const describe = (diagnostics: Diagnostics) => (diagnostics.status === 'vulnerable' ? `not linear: ${diagnostics.complexity.summary}, for instance on ${diagnostics.attack.pattern.slice(0, 120)}` : `not understood (${diagnostics.status})`);

await Promise.all(Array.from({ length: Math.max(1, cpus().length) }, work));
const builders = findBuilders(FOLDERS).filter((file) => !BUILDERS.includes(file));
for (const file of builders) flagged.push(`${file}: builds an expression from strings, which nobody can check`);
if (!found) flagged.push('the checker did not see the expression that was planted for it');
for (const line of flagged) console.error(line);
console.log(`${total} regular expressions, ${flagged.length} flagged`);
process.exit(flagged.length === 0 ? 0 : 1);
