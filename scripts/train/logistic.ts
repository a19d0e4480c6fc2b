/** Sparse rows in compressed form: row r has columns[start[r] .. start[r+1]] with the values beside them. */
export interface Sparse {
  readonly rows: number;
  readonly start: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Packs rows of [column, value] pairs. */
export function pack(rows: readonly (readonly (readonly [number, number])[])[]): Sparse {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => (start[r + 1] = start[r]! + row.length));
  const columns = new Int32Array(start[rows.length]!);
  const values = new Float64Array(start[rows.length]!);
  rows.forEach((row, r) => row.forEach(([column, value], i) => {
    columns[start[r]! + i] = column;
    values[start[r]! + i] = value;
  }));
  return { rows: rows.length, start, columns, values };
}

/**
 * Multinomial logistic regression by L-BFGS, deterministic. `ridge[c]` is the L2 penalty of column c and
 * `center[c * kinds + k]`, when given, the weight it is drawn towards. Returns weights, column-major by kind.
 */
export function fitSoftmax(x: Sparse, labels: Int8Array, sample: Float64Array, kinds: number, ridge: Float64Array, iterations = 80, center?: Float64Array): Float64Array {
  const columns = ridge.length;
  const size = columns * kinds;
  let w = center ? Float64Array.from(center) : new Float64Array(size);
  const total = sample.reduce((a, b) => a + b, 0) || 1;
  const logits = new Float64Array(kinds);
  const evaluate = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let c = 0; c < columns; c++)
      for (let k = 0; k < kinds; k++) {
        const i = c * kinds + k;
        const away = center ? at[i]! - center[i]! : at[i]!;
        loss += 0.5 * ridge[c]! * away * away;
        gradient[i] = ridge[c]! * away;
      }
    for (let r = 0; r < x.rows; r++) {
      const weight = sample[r]! / total;
      if (weight === 0) continue;
      logits.fill(0);
      for (let j = x.start[r]!; j < x.start[r + 1]!; j++) {
        const base = x.columns[j]! * kinds;
        const v = x.values[j]!;
        for (let k = 0; k < kinds; k++) logits[k]! += at[base + k]! * v;
      }
      let most = -Infinity;
      for (let k = 0; k < kinds; k++) if (logits[k]! > most) most = logits[k]!;
      let sum = 0;
      for (let k = 0; k < kinds; k++) sum += Math.exp(logits[k]! - most);
      const label = labels[r]!;
      loss += weight * (most + Math.log(sum) - logits[label]!);
      for (let k = 0; k < kinds; k++) logits[k] = weight * (Math.exp(logits[k]! - most) / sum - (k === label ? 1 : 0));
      for (let j = x.start[r]!; j < x.start[r + 1]!; j++) {
        const base = x.columns[j]! * kinds;
        const v = x.values[j]!;
        for (let k = 0; k < kinds; k++) gradient[base + k]! += logits[k]! * v;
      }
    }
    return loss;
  };
  const memory = 8;
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let gradient = new Float64Array(size);
  let loss = evaluate(w, gradient);
  for (let turn = 0; turn < iterations; turn++) {
    const direction = Float64Array.from(gradient);
    const alphas: number[] = [];
    for (let i = steps.length - 1; i >= 0; i--) {
      const { s, y, rho } = steps[i]!;
      const alpha = rho * dot(s, direction);
      alphas[i] = alpha;
      addTo(direction, y, -alpha);
    }
    const last = steps.at(-1);
    const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < size; i++) direction[i]! *= scale;
    steps.forEach(({ s, y, rho }, i) => addTo(direction, s, alphas[i]! - rho * dot(y, direction)));
    const slope = -dot(gradient, direction);
    if (slope > -1e-10) break;
    let rate = 1;
    let next = w;
    let nextLoss = Infinity;
    const nextGradient = new Float64Array(size);
    for (let tries = 0; tries < 20; tries++, rate /= 2) {
      next = Float64Array.from(w);
      addTo(next, direction, -rate);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * rate * slope) break;
    }
    if (!(nextLoss < loss - 1e-9)) break;
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      s[i] = next[i]! - w[i]!;
      y[i] = nextGradient[i]! - gradient[i]!;
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > memory) steps.shift();
    }
    w = next;
    gradient = nextGradient;
    loss = nextLoss;
  }
  return w;
}

/** Logits of one row under weights from `fitSoftmax`. */
export function logitsOf(x: Sparse, row: number, w: Float64Array, kinds: number): number[] {
  const logits = new Array<number>(kinds).fill(0);
  for (let j = x.start[row]!; j < x.start[row + 1]!; j++)
    for (let k = 0; k < kinds; k++) logits[k]! += w[x.columns[j]! * kinds + k]! * x.values[j]!;
  return logits;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += source[i]! * factor;
}
