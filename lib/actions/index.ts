import type { ActionId } from '../core/vocabulary';
import type { Action } from './define-action';
import dim from './dim';
import fold from './fold';
import highlight from './highlight';
import mark from './mark';

/** Every act by its id; `none` has no act. */
export const ACTIONS: Readonly<Record<Exclude<ActionId, 'none'>, Action>> = { mark, dim, fold, highlight };
