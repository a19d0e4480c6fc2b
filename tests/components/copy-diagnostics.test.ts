import { describe, expect, it } from 'vitest';
import { describeFrames } from '../../components/popup/health';
import { createCalls } from '../../components/popup/source';
import type { FrameReport } from '../../lib/messages/protocol';

describe('copying diagnostics', () => {
  it('asks every frame of the tab and leaves out those that are gone', async () => {
    const calls = createCalls({
      findActiveTab: async () => 7,
      send: async () => ({ frameIds: [0, 3, 5] }) as never,
      sendToFrame: (async (_tab: number, frame: number, name: string) => {
        if (name !== 'frame.diagnostics' || frame === 3) throw new Error('gone');
        return { text: `structure of frame ${frame}` };
      }) as never,
    }, undefined);
    expect(await calls.diagnostics!()).toBe('structure of frame 0\n\nstructure of frame 5');
  });
});

describe('warnings', () => {
  it('are said once each, and unknown ones not at all', () => {
    const report = (warnings: unknown): FrameReport => ({ network: 'x', state: 'reading', items: [], health: [], errors: {}, warnings: warnings as FrameReport['warnings'] });
    const layout = { layout: 'l', surface: 'feed' as const };
    const say = (warnings: unknown) => describeFrames([{ frameId: 0, report: report(warnings) }], undefined, 0).slice(1).map(({ words }) => words);
    expect(say([{ ...layout, sign: 'no-promoted' }, { ...layout, sign: 'too-many-promoted' }, { ...layout, sign: 'few-authors' }])).toEqual([
      'Many posts show no author where one is expected. They are left alone.',
      'Which posts are promoted can’t be told here at present, so none is taken for it.',
    ]);
    expect(say([{ ...layout, sign: 'constructor' }, 'x'])).toEqual([]);
    expect(say('nonsense')).toEqual([]);
  });
});
