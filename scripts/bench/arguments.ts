import { parseArgs } from 'node:util';

export interface Arguments {
  readonly json: boolean;
  readonly check: boolean;
  readonly accept: boolean;
  /** Measures here and prints what was measured for the process that asked. */
  readonly raw: boolean;
  /** Targets to measure; all when empty. */
  readonly only: readonly string[];
  /** Files with texts instead of the invented ones. */
  readonly texts: readonly string[];
  /** Posts of the feed that pages follow. */
  readonly posts: number;
  readonly picture?: string;
  readonly extension: string;
}
export class Refusal extends Error {}
export const USAGE = 'npm run bench [-- --only T1,T2] [--texts FILE.jsonl …] [--json] [--posts N] [--picture FILE.svg] [--extension FOLDER] | -- --check [--accept]';

/** Reads the arguments. Throws Refusal for what it does not know. */
export function readArguments(given: readonly string[], known: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, check: { type: 'boolean' }, accept: { type: 'boolean' }, raw: { type: 'boolean' }, only: { type: 'string' }, texts: { type: 'string', multiple: true }, picture: { type: 'string' }, posts: { type: 'string' }, extension: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
  const { json = false, check = false, accept = false, raw = false, only = '', texts = [], picture, posts: many = '2000', extension = '.output/chrome-mv3' } = parsed.values;
  if (parsed.positionals.length > 0 && texts.length === 0) throw new Refusal(`expected no ${parsed.positionals[0]}`);
  if (accept && !check) throw new Refusal('--accept goes with --check');
  const posts = Number(many);
  if (!Number.isInteger(posts) || posts < 80 || posts % 80 !== 0) throw new Refusal(`expected a multiple of 80 after --posts, got ${many}`);
  const ids = only.split(',').map((id) => id.trim()).filter(Boolean);
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong) throw new Refusal(`expected some of ${known.join(', ')} after --only, got ${wrong}`);
  return { json, check, accept, raw, only: ids, texts: [...texts, ...parsed.positionals], posts, ...(picture && { picture }), extension };
}
