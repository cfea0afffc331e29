/** Wiring: when the page settles, outline it and send what it shows. Starting twice in one page is starting once. */
import { startReading } from './browser/page/start-reading.ts';
import { findControl } from './reading/find-control.ts';
import { outlineParts } from './reading/outline-text.ts';
import { outlinePage } from './reading/page-outline.ts';
import { shapeOf } from './reading/page-shape.ts';

void startReading({
  *read(page, rootOf) {
    return yield* outlineParts(yield* outlinePage(page, { rootOf }));
  },
  findControl: (page, rootOf, name) => findControl(page, { rootOf }, name),
  shapeOf,
});
