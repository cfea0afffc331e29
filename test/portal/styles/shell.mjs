/** What surrounds the pages of the newer styles: notice, brand, navigation, footer. Each style brings its own look; nothing comes from outside. */
import { practiceNotice } from '../frame.mjs';
import { escape } from '../words.mjs';

const navigation = (listPath) => [
  ['Home', '/web/secure/my/home'],
  ['Claims', listPath],
  ['Authorizations', '/web/secure/my/authorizations'],
  ['Pharmacy', '/web/secure/my/pharmacy'],
  ['Inbox', '/web/secure/my/inbox'],
  ['Forms Center', '/web/secure/my/forms'],
];

export function shell({ title, listPath, look, main, script = '', bodyClass = '' }) {
  const links = navigation(listPath).map(
    ([name, path]) => `<a href="${path}"${path === listPath ? ' aria-current="page"' : ''}>${name}</a>`,
  );
  return `<!DOCTYPE html>
<!-- ${practiceNotice} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escape(title)} - myCigna</title>
<style>${base}${look}</style>
</head>
<body class="${bodyClass}">
<div class="practice">${practiceNotice}</div>
<header><a class="brand" href="/web/secure/my/home">my<b>Cigna</b></a><nav aria-label="Main">${links.join('')}</nav><span class="hi">Hi, DANA <a href="/web/public/guest">Log Out</a></span></header>
${main}
<footer><p>Questions? Call the number on your ID card. Language help is available at no cost.</p><p>${practiceNotice}</p></footer>
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`;
}

const base = `
*{box-sizing:border-box}
:root{color-scheme:light}
body{margin:0;background:var(--back);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
a{color:var(--brand)}
.practice{background:#fff6cf;border-bottom:1px solid #e2d28a;text-align:center;padding:5px 16px;font-size:12px;color:#5b4a00}
header{display:flex;flex-wrap:wrap;align-items:center;gap:10px 28px;padding:14px 28px;background:#fff;border-bottom:1px solid var(--line)}
.brand{font-size:24px;color:var(--brand);text-decoration:none}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;flex:1}
nav a{text-decoration:none;color:var(--ink);padding:4px 0;border-bottom:2px solid transparent}
nav a[aria-current]{border-color:var(--brand);color:var(--brand);font-weight:600}
.hi{font-size:13px;color:var(--soft)}
footer{max-width:1040px;margin:0 auto;padding:20px 28px 36px;font-size:12px;color:var(--soft)}
footer p{margin:4px 0}
h1{font-size:26px;font-weight:600;margin:8px 0 6px}
h2{font-size:19px;font-weight:600;margin:26px 0 10px}
`;
