/** What surrounds every practice page: banner, header, navigation, footer and the look, in one file without outside parts. */
import { escape } from './words.mjs';

export const practiceNotice = 'Practice page. Reconstructed by Recourse, not made or seen by Cigna.';

const navigation = [
  ['Home', '/web/secure/my/home'],
  ['Claims', '/web/secure/my/claims'],
  ['Inbox', '/web/secure/my/inbox'],
  ['Forms Center', '/web/secure/my/forms'],
  ['Glossary', '/web/secure/my/glossary'],
];

/** A whole page around `main`. `signedIn` shows the greeting and the navigation. */
export function page({ title, main, signedIn = true, here = '' }) {
  const links = navigation
    .map(([name, path]) => `<li><a href="${path}"${path === here ? ' aria-current="page"' : ''}>${name}</a></li>`)
    .join('');
  return `<!DOCTYPE html>
<!-- ${practiceNotice} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escape(title)} - myCigna</title>
<style>${look}</style>
</head>
<body>
<div class="practiceBanner">${practiceNotice}</div>
<div id="header"><div class="inner"><a class="brand" href="${signedIn ? '/web/secure/my/home' : '/web/public/guest'}">my<b>Cigna</b></a>${signedIn ? '<div class="hi">Hi, DANA &nbsp;|&nbsp; <a href="/web/public/guest"> Log Out </a></div>' : ''}</div></div>
${signedIn ? `<div id="nav"><ul class="inner">${links}</ul></div>` : ''}
<div id="main-contentWrapper" class="inner">
${main}
</div>
<div id="footer"><div class="inner"><p>Questions? Call the number on your ID card. Language help is available at no cost.</p><p>${practiceNotice}</p></div></div>
</body>
</html>
`;
}

const look = `
*{box-sizing:border-box}
body{margin:0;font:13px/1.45 Arial,Helvetica,sans-serif;color:#333;background:#eef1f4}
.inner{max-width:980px;margin:0 auto;padding:0 16px}
.practiceBanner{background:#fff6cf;border-bottom:1px solid #e2d28a;text-align:center;padding:5px 16px;font-size:12px;color:#5b4a00}
#header{background:#fff;border-bottom:3px solid #0a7a9b}
#header .inner{display:flex;justify-content:space-between;align-items:center;padding-top:12px;padding-bottom:12px;flex-wrap:wrap;gap:8px}
.brand{font-size:26px;color:#0a6a87;text-decoration:none}
a{color:#0a6380}
#nav{background:#0a6a87}
#nav ul{list-style:none;margin:0 auto;display:flex;flex-wrap:wrap}
#nav a{display:block;padding:9px 15px;color:#fff;text-decoration:none;font-weight:bold}
#nav a:hover,#nav a:focus,#nav a[aria-current]{background:#084f65}
#main-contentWrapper{background:#fff;border:1px solid #d5dce2;border-top:0;padding:18px 22px 26px;min-height:420px}
h2{font-size:21px;font-weight:normal;color:#0a6a87;margin:4px 0 12px}
h3{font-size:18px;font-weight:normal;color:#333;margin:14px 0 6px}
h4{font-size:14px;margin:20px 0 6px}
p{margin:6px 0}
.tools{display:flex;flex-wrap:wrap;gap:12px;align-items:center;justify-content:space-between;background:#f3f7f9;border:1px solid #dde6eb;padding:8px 12px;margin:10px 0}
.tableWrap{overflow-x:auto;margin:10px 0}
table{border-collapse:collapse;width:100%;background:#fff}
th{background:#e3eef3;color:#234;text-align:left;vertical-align:bottom;font-size:12px;border:1px solid #c9d6dd;padding:6px 8px}
td{border:1px solid #d9e0e5;padding:6px 8px;vertical-align:top}
tr.alt td{background:#f8fafb}
tr.totals td{background:#eef3f6;font-weight:bold}
td.num,th.num{text-align:right;white-space:nowrap}
.facts span.lbl{font-weight:bold}
.facts p{margin:3px 0}
.small{font-size:12px;color:#555}
.button{display:inline-block;background:#0a6a87;color:#fff;border:0;border-radius:3px;padding:8px 14px;font:bold 13px Arial,sans-serif;text-decoration:none;cursor:pointer}
.pager{display:flex;justify-content:space-between;margin:8px 0}
label{display:block;margin:10px 0 3px;font-weight:bold}
input,select,textarea{font:13px Arial,sans-serif;padding:6px;border:1px solid #9fb0ba;border-radius:2px;max-width:100%}
.panel{max-width:420px;margin:24px auto;border:1px solid #d5dce2;padding:18px 22px;background:#fafcfd}
.notice{border:1px solid #d9a400;background:#fffaf0;padding:18px 22px;margin:40px auto;max-width:620px}
dt{font-weight:bold;margin-top:10px}
dd{margin:2px 0 0 0}
#footer{font-size:11px;color:#566;padding:14px 0 30px}
`;
