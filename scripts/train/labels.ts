import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { KINDS } from '../../lib/core/vocabulary';
import { InputError, readRowFiles, type Row } from '../rows/row';

const labelSchema = z.object({ id: z.string(), label: z.enum(KINDS), thought_leadership: z.boolean(), confidence: z.enum(['high', 'low']).optional() });

/**
 * Rows of unlabelled files that one reader of ours has labelled, by id. One reader alone is never sure:
 * the rows count as of low confidence, and no figure is measured on them.
 * Throws InputError with the line number and what was expected.
 */
export function labelledPool(labelFile: string, files: readonly string[]): Row[] {
  const labels = new Map(readLabels(labelFile).map((label) => [label.id, label]));
  return readRowFiles(files, false).flatMap((row) => {
    const found = labels.get(row.id);
    return found ? [{ ...row, label: found.label, thought_leadership: found.thought_leadership, confidence: 'low' as const }] : [];
  });
}

function readLabels(file: string): z.infer<typeof labelSchema>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${file}: can't be read. Expected a file of labels by row id, one JSON object a line`);
  }
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [labelSchema.parse(JSON.parse(line))];
    } catch {
      throw new InputError(`${file}, line ${index + 1}: expected {"id":"…","label":"${KINDS.join('|')}","thought_leadership":true|false}`);
    }
  });
}
