/** A page within the page: its own document, of the same origin, without an address of its own. */
import { practiceNotice } from '../../frame.mjs';
import { escape } from '../../words.mjs';

export function frameOf({ title, body, script = '', height }) {
  const inside = `<!DOCTYPE html><!-- ${practiceNotice} --><html lang="en"><head><title>${title}</title><style>${inner}</style></head><body>${body}${script ? `<script>${script}</script>` : ''}</body></html>`;
  return `<iframe title="${title}" style="height:${height}px" srcdoc="${escape(inside)}"></iframe>`;
}

const inner = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.45 Georgia,"Times New Roman",serif;color:#23303a}
a{color:#23508a}
table{border-collapse:collapse;width:100%}
th{position:sticky;top:0;background:#dfe7ee;text-align:left;font-size:13px;padding:8px 10px}
td{padding:8px 10px;border-bottom:1px solid #e3e8ec;vertical-align:top}
.num{text-align:right}td.num,td:first-child{white-space:nowrap}
.window{height:456px;overflow-y:auto;border:1px solid #c4d0da}
.window td{height:44px;white-space:nowrap;padding:4px 10px}
.window tr.space td{padding:0;border:0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:6px 24px;margin:0 0 14px}
.facts p{margin:0}
.wide{overflow-x:auto;border:1px solid #c4d0da}
h2{font-size:19px;font-weight:normal;margin:18px 0 8px}
.sums td{font-weight:bold;background:#f1f5f8}
.button{display:inline-block;border:1px solid #23508a;padding:8px 16px;text-decoration:none}
.small{font-size:12px;color:#5b6770}
`;

/** Around the frame. */
export const look = `
:root{--brand:#23508a;--ink:#23303a;--soft:#5b6770;--line:#c4d0da;--back:#eef2f5}
body{font-family:Georgia,"Times New Roman",serif}
main{max-width:1120px;margin:18px auto;padding:18px 24px;background:#fff;border:1px solid var(--line)}
h1{font-weight:normal}
iframe{display:block;width:100%;border:0}
`;
