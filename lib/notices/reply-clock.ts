import type { NoticeFooting } from '../core/notice';
import { FOOTINGS } from './footings';

/**
 * By when a notice should have been acted on: the end of the last day, in the reader's own time. Business
 * days leave out weekends; holidays differ by place and are not known here. A month that has no such day
 * ends on its last one.
 */
export function replyBy(sentAt: number, footing: NoticeFooting): number {
  const { reply } = FOOTINGS[footing];
  const day = new Date(sentAt);
  if ('months' in reply) {
    const date = day.getDate();
    day.setDate(1);
    day.setMonth(day.getMonth() + reply.months);
    day.setDate(Math.min(date, new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()));
  } else {
    for (let left = reply.businessDays; left > 0; ) {
      day.setDate(day.getDate() + 1);
      if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1;
    }
  }
  return day.setHours(23, 59, 59, 999);
}
