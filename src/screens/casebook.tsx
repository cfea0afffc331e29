/** Entry of the casebook: the real browser behind the screens. */
import { render } from 'preact';
import { popupPort } from '../browser/popup-port.ts';
import { Casebook } from './casebook/casebook-root.tsx';

const place = document.getElementById('casebook');
if (place === null) throw new Error('casebook.html has no #casebook');
render(<Casebook port={popupPort} />, place);
