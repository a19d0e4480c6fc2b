import { describe, expect, it } from 'vitest';
import { parseArguments, Refusal, type Arguments } from '../../scripts/start/arguments';

const SHOWN = { DISPLAY: ':0' };
const page = (): string => '<!doctype html><p>Hello';
const parse = (args: readonly string[], environment: NodeJS.ProcessEnv = SHOWN, read: (path: string) => string = page): Arguments => parseArguments(args, environment, read);

describe('npm start', () => {
  it('shows the demo in a window, or without one where there is no display', () => {
    expect(parse([])).toMatchObject({ what: 'demo', headless: process.platform === 'linux' ? false : expect.any(Boolean) });
    expect(parse(['--headless'])).toMatchObject({ what: 'demo', headless: true });
    if (process.platform === 'linux') expect(parse([], {})).toMatchObject({ what: 'demo', headless: true });
  });
  it('opens the real sites only in a window', () => {
    expect(parse(['--live'])).toMatchObject({ what: 'live', headless: false });
    expect(() => parse(['--live', '--headless'])).toThrow(/needs a display/);
  });
  it('judges a saved page of a network that is read', () => {
    const { what, page: saved } = parse(['--page', 'feed.html', '--url', 'https://m.facebook.com/groups/1']);
    expect(what).toBe('page');
    expect(saved!.url.href).toBe('https://m.facebook.com/groups/1');
  });
});

describe('npm start refuses, in one line', () => {
  const unreadable = (): string => {
    throw Object.assign(new Error('no'), { code: 'ENOENT' });
  };
  it.each([
    ['another site', ['--page', 'a.html', '--url', 'https://example.org/feed'], page, /https:\/\/example\.org is not one of the networks/],
    ['a name that only begins like a network', ['--page', 'a.html', '--url', 'https://www.linkedin.com.evil.example/'], page, /is not one of the networks/],
    ['the bare domain, which is not read either', ['--page', 'a.html', '--url', 'https://linkedin.com/feed/'], page, /is not one of the networks/],
    ['an address of the disk', ['--page', 'a.html', '--url', 'file:///tmp/a.html'], page, /file: is not one of the networks/],
    ['plain http', ['--page', 'a.html', '--url', 'http://x.com/home'], page, /is not one of the networks/],
    ['no address at all', ['--page', 'a.html', '--url', 'feed'], page, /"feed" is no address/],
    ['a missing address', ['--page', 'a.html'], page, /--url is missing/],
    ['a missing page', ['--url', 'https://x.com/home'], page, /--page FILE\.html is missing/],
    ['a file that cannot be read', ['--page', 'gone.html', '--url', 'https://x.com/home'], unreadable, /cannot read gone\.html \(ENOENT\)/],
    ['a file that is no page', ['--page', 'a.png', '--url', 'https://x.com/home'], (): string => '\u0089PNG', /holds no web page/],
    ['an unknown option', ['--liv'], page, /--liv/],
    ['a stray word', ['feed.html'], page, /feed\.html/],
    ['two jobs at once', ['--live', '--page', 'a.html', '--url', 'https://x.com/'], page, /do not go together/],
  ] as const)('%s', (_, args, read, message) => {
    expect(() => parse(args, SHOWN, read)).toThrow(Refusal);
    expect(() => parse(args, SHOWN, read)).toThrow(message);
    try {
      parse(args, SHOWN, read);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
