/** Every style of the practice portal, the evidenced one first. */
import { cards } from './cards/index.mjs';
import { elementsClosed, elementsOpen } from './elements/index.mjs';
import { framed } from './framed/index.mjs';
import { grid } from './grid/index.mjs';
import { spans } from './spans/index.mjs';
import { tables2013 } from './tables-2013/index.mjs';

export const styles = [tables2013, elementsOpen, elementsClosed, cards, grid, spans, framed];
