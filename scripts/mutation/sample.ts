/** Of a hundred changes how many are tried, and which ones: the same seed draws the same. */
export interface Sample {
  readonly percent: number;
  readonly seed: number;
}

/** True when the change of this id is in the sample. FNV-1a: any spread will do. */
export function isDrawn(id: string, { percent, seed }: Sample): boolean {
  const hash = [...`${seed} ${id}`].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
  return percent >= 100 || hash % 10_007 < percent * 100;
}
