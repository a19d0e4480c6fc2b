import type { z } from 'zod';
import type { Told } from './told';
import { told } from './told-words';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Told>> = {
  string: told('expected.text'),
  number: told('expected.number'),
  int: told('expected.whole'),
  boolean: told('expected.yes-no'),
  array: told('expected.list'),
  object: told('expected.fields'),
  record: told('expected.fields'),
};

/**
 * What a schema expected, for the reader's language: by its code, because the words that come with a schema
 * are English. Never holds what was found there. The field is for the caller to name.
 */
export function tellIssue(issue: Issue): Told {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? told('expected.other');
  if (issue.code === 'too_small') return tellLeast(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big') return tellMost(issue.origin, Number(issue.maximum));
  if (issue.code === 'invalid_value') return told('expected.one-of', { words: issue.values.map(String).join(', ') });
  if (issue.code === 'unrecognized_keys') return told('expected.no-more');
  return told('expected.other');
}

/** The way to the field an issue is about, e.g. `patch.note`; '' for the whole. Names that whoever sent it made up are left out. */
export function pathOf({ path }: Pick<Issue, 'path'>): string {
  return path.filter((step) => typeof step === 'number' || /^[A-Za-z]{1,20}$/.test(String(step))).join('.');
}

function tellLeast(origin: string, least: number): Told {
  if (origin === 'string') return least === 1 ? told('expected.not-empty') : told('expected.longer', { least });
  return isNumber(origin) ? told('expected.number-least', { least }) : told('expected.more', { least });
}
function tellMost(origin: string, most: number): Told {
  if (origin === 'string') return told('expected.shorter', { most });
  return isNumber(origin) ? told('expected.number-most', { most }) : told('expected.fewer', { most });
}
const isNumber = (origin: string) => origin === 'number' || origin === 'int' || origin === 'bigint';
