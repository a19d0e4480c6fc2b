import { KINDS } from '../../lib/core/vocabulary';
import type { Row } from '../rows/row';
import type { Prediction } from './cross-validate';
import { softmax } from './fit';
import { isInvented } from './sources';
import { averagePrecision, calibration, ratesOf, recallAtFalseShare } from './metrics';

export interface Figures {
  readonly rows: number;
  readonly marketing: { readonly rows: number; readonly averagePrecision: number; readonly f1: number; readonly recallAtHalfPercent: number };
  readonly peerAveragePrecision: number;
  readonly thoughtLeadershipAveragePrecision: number;
  readonly calibrationError: number;
}
const round = (value: number) => Math.round(value * 1000) / 1000;

/** Figures over held-out rows that readers were sure of. */
export function figuresOf(rows: readonly Row[], predictions: readonly (Prediction | undefined)[], temperature: number, pick: (row: Row) => boolean = () => true): Figures {
  const chosen = rows.map((row, i) => ({ row, p: predictions[i] })).filter(({ row, p }) => p && row.confidence === 'high' && !isInvented(row) && pick(row)) as { row: Row; p: Prediction }[];
  const shares = chosen.map(({ p }) => softmax(p.kinds, temperature));
  const top = shares.map((share) => share.indexOf(Math.max(...share)));
  const isKind = (kind: string) => chosen.map(({ row }) => row.label === kind);
  const m = shares.map((share) => share[0]!);
  return {
    rows: chosen.length,
    marketing: {
      rows: isKind('marketing').filter(Boolean).length,
      averagePrecision: round(averagePrecision(m, isKind('marketing'))),
      f1: round(ratesOf(top.map((k) => k === 0), isKind('marketing')).f1),
      recallAtHalfPercent: round(recallAtFalseShare(m, isKind('marketing'), 0.005).recall),
    },
    peerAveragePrecision: round(averagePrecision(shares.map((share) => share[1]!), isKind('peer'))),
    thoughtLeadershipAveragePrecision: round(averagePrecision(chosen.map(({ p }) => p.lead), chosen.map(({ row }) => row.thought_leadership === true))),
    calibrationError: round(calibration(shares.map((share, i) => share[top[i]!]!), chosen.map(({ row }, i) => KINDS[top[i]!] === row.label)).error),
  };
}

/** The slices the project watches. */
export function slicesOf(rows: readonly Row[], predictions: readonly (Prediction | undefined)[], temperature: number): Record<string, Figures> {
  const slices: Record<string, (row: Row) => boolean> = {
    all: () => true,
    'messages': (row) => row.surface === 'message',
    'linkedin feed': (row) => row.network === 'linkedin' && row.surface === 'feed',
    'linkedin comments': (row) => row.network === 'linkedin' && row.surface === 'comment',
    x: (row) => row.network === 'x',
    facebook: (row) => row.network === 'facebook',
    'mail, sms, other': (row) => row.network === 'other' && row.surface !== 'message',
    'not english': (row) => row.lang !== undefined && row.lang !== 'en',
  };
  return Object.fromEntries(Object.entries(slices).map(([name, pick]) => [name, figuresOf(rows, predictions, temperature, pick)]));
}
