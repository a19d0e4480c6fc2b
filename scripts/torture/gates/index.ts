import type { Gate } from '../gate';
import { browserKills } from './browser-kills';
import { damage } from './damage';
import { disguises } from './disguises';
import { diskFull } from './disk-full';
import { evilPatterns } from './evil-patterns';
import { exportGate } from './export';
import { hostileFiles } from './hostile-files';
import { hostileMessages } from './hostile-messages';
import { hostileText } from './hostile-text';
import { migrations } from './migrations';
import { network } from './network';
import { order } from './order';
import { stolenClicks } from './stolen-clicks';
import { time } from './time';
import { workerKills } from './worker-kills';

/** In the order of the report. */
export const GATES: readonly Gate[] = [workerKills, browserKills, damage, diskFull, migrations, order, disguises, hostileText, time, evilPatterns, hostileFiles, exportGate, hostileMessages, stolenClicks, network];
