/** The model that comes with the extension, unpacked at its first use. How it is packed is told in `packing.ts`. */
import type { Model } from './model.ts';
import { unpack } from './packing.ts';
import weights from './weights.json' with { type: 'json' };

let ready: Model | null = null;

export function shipped(): Model {
  ready ??= unpack(weights);
  return ready;
}
