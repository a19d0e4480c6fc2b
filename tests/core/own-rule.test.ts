import { expect, it } from 'vitest';
import { ownRuleDraftSchema, type OwnRuleDraft } from '../../lib/core/own-rule';

const draft: OwnRuleDraft = { name: 'mine', match: { how: 'words', words: ['a b'] }, side: 'marketing', points: 2, on: true };

it.each([
  [{ name: '' }, 'name', 'a name'],
  [{ points: 0 }, 'points', '0.1'],
  [{ points: '2' }, 'points', 'number of points'],
  [{ side: 'spam' }, 'side', 'marketing'],
  [{ surfaces: ['attic'] }, 'surfaces', 'feed'],
  [{ match: { how: 'pattern', pattern: 'x'.repeat(201), anyCase: true } }, 'match.pattern', '200 characters'],
  [{ match: { how: 'magic' } }, 'match', 'words, phrases or a pattern'],
  [{ match: { how: 'words', words: [] } }, 'match.words', 'at least one'],
])('at the door %j is refused with field and expectation', (wrong, field, expected) => {
  const parsed = ownRuleDraftSchema.safeParse({ ...draft, ...wrong });
  const issue = parsed.error!.issues[0]!;
  expect(issue.path.join('.').startsWith(field.split('.')[0]!)).toBe(true);
  expect(issue.message).toContain(expected);
});
