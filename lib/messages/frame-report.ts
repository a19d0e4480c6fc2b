import { z } from 'zod';
import { actorSchema } from '../core/actor';
import { decisionSchema } from '../core/decision';
import { communitySchema, linkSchema } from '../core/item';
import { verdictSchema } from '../core/verdict';
import { NETWORK_IDS, PROMOTED, SURFACES } from '../core/vocabulary';
import { FRAME_STATES, HEALTH_SIGNS, type FrameCalls, type FrameReport } from './protocol';
import { SendError, sendToFrame } from './send';

const count = z.number().int().nonnegative();
const seenItemSchema = z.object({
  key: z.string().min(1).max(400),
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  place: z.string().max(40).optional(),
  author: actorSchema,
  promoted: z.enum(PROMOTED),
  community: communitySchema.optional(),
  opening: z.string().max(280),
  links: z.array(linkSchema).max(200),
  sentAt: z.string().max(80).optional(),
  seenAt: z.number().nonnegative(),
  verdict: verdictSchema,
  decision: decisionSchema,
  revealed: z.boolean(),
});
const surfaceHealthSchema = z.object({
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  layout: z.string().max(120),
  found: count,
  read: count,
  missed: z.record(z.string().max(80), count),
  strategies: z.record(z.string().max(80), z.array(count).max(40)),
  fields: z.record(z.string().max(80), count).optional(),
});
const frameReportSchema: z.ZodType<FrameReport> = z.object({
  network: z.enum(NETWORK_IDS),
  state: z.enum(FRAME_STATES),
  items: z.array(seenItemSchema).max(1000),
  health: z.array(surfaceHealthSchema).max(100),
  errors: z.record(z.string().max(200), count),
  warnings: z.array(z.object({ layout: z.string().max(120), surface: z.enum(SURFACES), sign: z.enum(HEALTH_SIGNS) })).max(400).optional(),
});

/**
 * `sendToFrame` for our pages: the same, but a report is parsed before it is believed, because it comes
 * from the process of a web page. Rejects with a SendError.
 */
export async function askFrame<Name extends keyof FrameCalls>(...call: Parameters<typeof sendToFrame<Name>>): Promise<FrameCalls[Name]['response']> {
  const answer = await sendToFrame(...call);
  if (call[2] !== 'frame.report') return answer;
  const parsed = frameReportSchema.safeParse(answer);
  if (!parsed.success) throw new SendError('refused', 'This page answered something that can’t be read. Reload it.');
  return parsed.data as FrameCalls[Name]['response'];
}
