import type { SeenItem } from '../../lib/messages/protocol';

const TITLES = ['Network', 'Surface', 'Author', 'Verdict', 'Top causes', 'Decision'] as const;
const CAUSES_WIDTH = 74;

/** One row per item, in reading order. `items` come newest first, as the page reports them. */
export function toTable(items: readonly SeenItem[]): string {
  const rows = [...items].reverse().map(toRow);
  const widths = TITLES.map((title, column) => Math.max(title.length, ...rows.map((row) => width(row[column]!))));
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell + ' '.repeat(widths[column]! - width(cell))).join('  ').trimEnd();
  return [line(TITLES), line(widths.map((size) => '─'.repeat(size))), ...rows.map(line)].join('\n');
}
function toRow(item: SeenItem): string[] {
  const { verdict, decision, author } = item;
  const kind = verdict.kind === 'unsure' ? 'unsure' : `${verdict.kind} ${Math.round(verdict.probabilities[verdict.kind] * 100)}%`;
  return [item.network, item.promoted === 'yes' ? `${item.surface}, promoted` : item.surface, cut(author.name ?? author.handle ?? '(not shown)', 24), kind, cut(causesOf(item), CAUSES_WIDTH), `${decision.act} (${decision.reason.replaceAll('-', ' ')})`];
}
/** The first causes of the side that won, or of the two likeliest sides when none did. */
function causesOf({ verdict }: SeenItem): string {
  const sides = verdict.kind === 'unsure' ? undefined : verdict.kind;
  const chosen = verdict.causes.filter((cause) => sides === undefined || cause.side === sides);
  const words = chosen.filter((cause) => cause.source !== 'combination').map((cause) => (cause.source === 'phrase' ? `“${cause.quotes[0]?.text.trim() ?? cause.rule}”` : cause.rule.replaceAll('-', ' ')));
  return [...new Set(words)].slice(0, 3).join(' · ') || '—';
}
function cut(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= most ? flat : `${flat.slice(0, most - 1)}…`;
}
const width = (text: string) => [...text].length;

/** A line that counts what was decided. */
export function toSummary(items: readonly SeenItem[]): string {
  const count = (of: (item: SeenItem) => boolean) => items.filter(of).length;
  const kinds = (['marketing', 'peer', 'recruiting', 'other', 'unsure'] as const).map((kind) => `${count((item) => item.verdict.kind === kind)} ${kind}`);
  return `${items.length} items: ${kinds.join(', ')}. ${count((item) => item.decision.act === 'fold')} folded, ${count((item) => item.decision.act === 'highlight')} highlighted, the rest marked.`;
}
