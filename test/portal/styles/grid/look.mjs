/** Dense, grey, made for wide desks. */
export const look = `
:root{--brand:#5b2d8e;--ink:#26242b;--soft:#67636f;--line:#d9d6df;--back:#f4f3f6}
body{font-size:14px}
main{max-width:1240px;margin:0 auto;padding:14px 28px}
h1{font-size:22px}
.facts{display:flex;flex-wrap:wrap;gap:8px 34px;background:#fff;border:1px solid var(--line);padding:12px 18px}
.facts p{margin:0}.facts strong{font-weight:600;color:var(--soft);margin-right:6px}
.scroll{overflow-x:auto;background:#fff;border:1px solid var(--line);margin:12px 0}
.row{display:grid;grid-template-columns:var(--columns);border-bottom:1px solid #eceaf0;min-width:960px}
.row.heads{background:#efedf3;font-size:12px;font-weight:600}
.row.sums{background:#f7f5fa;font-weight:600}
.cell{padding:7px 9px}
.cell.num{text-align:right}.lines .row{min-width:1180px}
.cell.group{text-align:center;border-left:1px solid var(--line);border-bottom:1px solid var(--line)}
.list{--columns:90px 110px 150px 1fr 190px 100px 100px 100px}
.lines{--columns:100px 120px repeat(9,minmax(88px,1fr)) 170px}.lines .heads{font-size:11.5px}
.tip{border:0;background:#efe7f8;color:var(--brand);border-radius:3px;font:600 12px system-ui,sans-serif;padding:2px 6px}
[role=tooltip]{display:block;font-size:12px;color:var(--soft);margin-top:3px}
.pages{display:flex;gap:14px;align-items:center;justify-content:flex-end}
.button{display:inline-block;background:var(--brand);color:#fff;padding:8px 16px;border-radius:3px;text-decoration:none}
.small{font-size:12px;color:var(--soft)}
`;
