import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countErrors, forgetErrors } from '../../lib/platform/log';
import { eraseFarWitness, readFarWitness, tellFarWitness } from '../../lib/store/far-witness';
import { FakeCaches } from './world';

const told = (generation: number, count: number) => ({ generation, count, hash: 'ffffffffffffffff' });
const heard = async (generation: number) => vi.waitFor(async () => expect((await readFarWitness())?.generation).toBe(generation));
let fake: FakeCaches;
beforeEach(() => vi.stubGlobal('caches', (fake = new FakeCaches())));
afterEach(() => vi.unstubAllGlobals());

describe('the witness in a third place', () => {
  it('knows how many entries there were, and after which change', async () => {
    expect(await readFarWitness()).toBeUndefined();
    tellFarWitness(told(4, 2));
    await heard(4);
    expect(await readFarWitness()).toEqual({ generation: 4, count: 2, hash: '0000000000000000' });
  });
  it('hears the last of several changes in a row', async () => {
    for (let generation = 1; generation <= 9; generation++) tellFarWitness(told(generation, generation));
    await heard(9);
    tellFarWitness(told(10, 10));
    await heard(10);
    expect(fake.writes).toBe(2);
  });
  it('never writes an older word over a newer one', async () => {
    const put = fake.put.bind(fake);
    let release: (() => void) | undefined;
    fake.put = async (address, response) => {
      if (!release) await new Promise<void>((resolve) => (release = resolve));
      return put(address, response);
    };
    tellFarWitness(told(1, 1));
    await vi.waitFor(() => expect(release).toBeDefined());
    tellFarWitness(told(2, 2));
    await new Promise((resolve) => setImmediate(resolve));
    release!();
    await heard(2);
    await new Promise((resolve) => setImmediate(resolve));
    expect((await readFarWitness())?.generation).toBe(2);
  });
  it('goes on after a failure, which is counted and harms nobody', async () => {
    forgetErrors();
    fake.failsToWrite = true;
    tellFarWitness(told(1, 1));
    await vi.waitFor(() => expect(fake.writes).toBe(1));
    fake.failsToWrite = false;
    await vi.waitFor(async () => {
      tellFarWitness(told(2, 2));
      expect((await readFarWitness())?.generation).toBe(2);
    });
    expect(countErrors()).toEqual({ 'store.far-witness-failed': 1 });
  });
  it.each(['garbage', '{}', '{"generation":-1,"count":1}', '{"generation":1,"count":-1}', '{"generation":1,"count":1.5}'])('is not heard when it says %s', async (text) => {
    await (await caches.open('witness')).put('https://witness.invalid/', new Response(text));
    expect(await readFarWitness()).toBeUndefined();
  });
  it('forgets on request', async () => {
    tellFarWitness(told(4, 2));
    await heard(4);
    await eraseFarWitness();
    expect(await readFarWitness()).toBeUndefined();
  });
  it('is done without where the browser has none', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('caches', undefined);
    forgetErrors();
    tellFarWitness(told(1, 1));
    await new Promise((resolve) => setImmediate(resolve));
    await eraseFarWitness();
    expect(await readFarWitness()).toBeUndefined();
    expect(countErrors(), 'and is no error').toEqual({});
  });
});
