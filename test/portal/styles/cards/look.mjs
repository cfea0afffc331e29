/** Blue, soft shadows, three cards in a row on a wide screen. */
export const look = `
:root{--brand:#1d4fa3;--ink:#22304a;--soft:#5d6b85;--line:#d6dfef;--back:#eef3fb}
main{max-width:1100px;margin:0 auto;padding:18px 28px}
.bar{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between;align-items:center;color:var(--soft)}
.bar select{font:14px system-ui,sans-serif;padding:6px 10px;border:1px solid var(--line);border-radius:6px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(310px,1fr));gap:18px;margin:16px 0}
.card{background:#fff;border-radius:10px;box-shadow:0 1px 4px #1d4fa326;padding:18px 20px}
.card h3{font-size:16px;margin:0 0 10px}
.card .go{display:inline-block;margin-top:12px;font-weight:600;text-decoration:none}
dl{display:grid;grid-template-columns:1fr;margin:0}
dl div{display:flex;justify-content:space-between;gap:16px;padding:5px 0;border-bottom:1px solid #edf1f8}
dt{color:var(--soft)}dd{margin:0;font-weight:600;text-align:right}
.card.sum{border-top:4px solid var(--brand)}
.fold,summary{display:flex;justify-content:space-between;width:100%;background:#fff;border:0;border-radius:10px;box-shadow:0 1px 4px #1d4fa326;padding:14px 20px;font:600 15px system-ui,sans-serif;color:var(--ink);cursor:pointer;margin-top:12px}
.panel{background:#fff;border-radius:0 0 10px 10px;padding:4px 20px 12px}
.button{display:inline-block;background:var(--brand);color:#fff;border-radius:6px;padding:10px 20px;text-decoration:none;font-weight:600;margin-top:16px}
.small{font-size:13px;color:var(--soft)}
`;
