import { HEALTH_SIGNS, type FrameReport, type StorageState, type SurfaceHealth } from '../../lib/messages/protocol';
import { NETWORK_IDS, SURFACES, type NetworkId, type Surface } from '../../lib/core/vocabulary';
import { dayOfQuiet, QUIET_DAYS } from '../../lib/core/observing';
import type { Settings } from '../../lib/core/settings';
import { sayTold } from '../words/say-told';
import { hasWords, say } from '../words/words';
import type { TabFrame } from './source';
import { formatMoment } from './times';

/** One sentence about how reading goes. `calm` is as it should be, `note` is worth knowing, `trouble` needs the reader. */
export interface HealthLine {
  readonly tone: 'calm' | 'note' | 'trouble';
  readonly words: string;
  readonly more?: string;
}
const SIGNS = { 'few-authors': 'health.few-authors', 'few-texts': 'health.few-texts', 'no-promoted': 'health.promoted-unknown', 'too-many-promoted': 'health.promoted-unknown' } as const;
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

/** What all frames say about reading, the most telling first. `frames` is undefined while asking. */
export function describeFrames(frames: readonly TabFrame[] | undefined, settings: Settings | undefined, now: number): readonly HealthLine[] {
  if (!frames) return [{ tone: 'calm', words: say('health.looking') }];
  if (!frames.length) return [{ tone: 'note', words: say('health.not-ours'), more: say('health.not-ours.what') }];
  const reports = frames.map((frame) => frame.report);
  const first = (state: FrameReport['state']) => reports.find((report) => report.state === state);
  const name = (report: FrameReport) => say(`network.${report.network}`);
  const lines: HealthLine[] = [];

  const unknown = first('unknown-layout');
  if (unknown) lines.push({ tone: 'trouble', words: say('health.unknown-layout', { network: name(unknown) }), more: say('health.unknown-layout.what') });
  const reading = reports.filter((report) => report.state === 'reading');
  if (reading.length) lines.push(...describeReading(reading));
  const locked = first('locked');
  if (locked) lines.push({ tone: 'note', words: locked.network === 'x' ? say('health.locked.x') : say('health.locked', { network: name(locked) }), more: say('health.locked.what') });
  if (lines.length) return lines;

  const paused = first('paused');
  if (paused) {
    const until = settings?.networks[paused.network].pausedUntil;
    const network = name(paused);
    return [{ tone: 'note', words: typeof until === 'number' ? say('health.paused-until', { network, time: formatMoment(until, now) }) : say('health.paused', { network }) }];
  }
  const off = first('off');
  if (off) return [{ tone: 'note', words: say('health.off', { network: name(off) }) }];
  return [{ tone: 'calm', words: say('health.nothing-here', { network: name(reports[0]!) }) }];
}

function describeReading(reports: readonly FrameReport[]): HealthLine[] {
  const health = reports.flatMap((report) => report.health);
  const counted = NETWORK_IDS.flatMap((network) => describeNetwork(network, health));
  const lines: HealthLine[] = counted.length > 0 ? counted : [{ tone: 'calm', words: say('health.reading-nothing', { network: say(`network.${reports[0]!.network}`) }) }];

  const missed: Record<string, number> = {};
  for (const part of health) for (const [field, count] of Object.entries(part.missed)) missed[field] = (missed[field] ?? 0) + count;
  const left = sum(missed);
  if (left) {
    const fields = Object.entries(missed).filter(([, count]) => count > 0).map(([field]) => sayMissing(field));
    lines.push({ tone: 'note', words: say('health.missed', { count: left, fields: fields.join(', ') }) });
  }
  // The report comes from a page's process: only signs that we know are said.
  const warned: readonly { readonly sign?: unknown }[] = reports.flatMap(({ warnings }) => (Array.isArray(warnings) ? (warnings as readonly { readonly sign?: unknown }[]) : []));
  const signs = new Set(HEALTH_SIGNS.filter((sign) => warned.some((one) => one?.sign === sign)).map((sign) => SIGNS[sign]));
  for (const sign of signs) lines.push({ tone: 'note', words: say(sign) });
  const faults = reports.reduce((count, report) => count + sum(report.errors), 0);
  if (faults) lines.push({ tone: 'note', words: say('health.faults', { count: faults }) });
  return lines;
}

/** One line for each network: `LinkedIn: 14 of 14 posts, 3 of 3 messages read`. */
function describeNetwork(network: NetworkId, health: readonly SurfaceHealth[]): HealthLine[] {
  const parts = SURFACES.flatMap((surface) => describeSurface(surface, health.filter((part) => part.network === network && part.surface === surface)));
  return parts.length > 0 ? [{ tone: 'calm', words: say('health.surface', { network: say(`network.${network}`), parts: parts.join(', ') }) }] : [];
}

function describeSurface(surface: Surface, own: readonly SurfaceHealth[]): string[] {
  const found = own.reduce((count, part) => count + part.found, 0);
  const read = own.reduce((count, part) => count + part.read, 0);
  return found ? [say('health.surface.part', { surface: say(`health.${surface}`, { count: found }), read, found })] : [];
}

/** What an item lacked that it could not be read without; fields without a word of their own are named by their id. */
function sayMissing(field: string): string {
  const key = `health.no.${field}`;
  return hasWords(key) ? say(key as 'health.no.author') : say('health.no-field', { field: field.replaceAll('-', ' ') });
}

/** While a fresh install only observes: which day it is, and how to begin sooner. */
export function describeQuietStart(settings: Settings | undefined, now: number): readonly HealthLine[] {
  const day = settings && dayOfQuiet(settings, now);
  return day === undefined ? [] : [{ tone: 'note', words: say('health.observing', { day, days: QUIET_DAYS }), more: say('health.observing.what') }];
}

/** How the storage is doing, as the background says or, where that doesn't answer, as we can tell. */
export interface StorageNews extends StorageState {
  /** Why nothing is known of it. */
  readonly silence?: string;
}

/** What the storage says, when it says anything but "good". */
export function describeStorage(storage: StorageNews | undefined): readonly HealthLine[] {
  if (!storage) return [];
  const detail = storage.silence ?? storage.detail?.map(sayTold).filter((words) => words !== undefined).join(' ');
  const more = detail ? say('storage.detail', { detail }) : undefined;
  const lines: HealthLine[] = [];
  if (storage.state === 'unreadable') lines.push({ tone: 'trouble', words: say('storage.unreadable'), more });
  if (storage.state === 'degraded') lines.push({ tone: 'trouble', words: say('storage.degraded'), more });
  if (storage.state === 'restored') lines.push({ tone: 'note', words: say('storage.restored', { count: storage.entries }), more });
  if (storage.setAside) lines.push({ tone: 'note', words: say('storage.set-aside', { count: storage.setAside }) });
  return lines;
}
