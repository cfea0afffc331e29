/** Entry of the popup: the real browser behind the screens. */
import { render } from 'preact';
import { popupPort } from '../browser/popup-port.ts';
import { Popup } from './popup-root.tsx';

const place = document.getElementById('popup');
if (place === null) throw new Error('popup.html has no #popup');
render(<Popup port={popupPort} />, place);
