/** White, large type, one column. */
export const look = `
:root{--brand:#c2410c;--ink:#1c1917;--soft:#78716c;--line:#e7e5e4;--back:#fff}
main{max-width:820px;margin:0 auto;padding:26px 28px}
.flex{display:flex;gap:4px}.flex-col{flex-direction:column}.flex-wrap{flex-wrap:wrap}.between{justify-content:space-between;gap:18px}
.gap-6{gap:10px 34px}.py-1{padding:5px 0}.py-4{padding:18px 0}.rule{border-bottom:1px solid var(--line)}
.text-xs{font-size:12px}.text-3xl{font-size:32px;font-weight:700;letter-spacing:-.02em}.text-xl{font-size:20px;font-weight:600;margin-top:28px}
.soft{color:var(--soft)}.font-semibold{font-weight:600}.tabular{font-variant-numeric:tabular-nums}
.box{border:1px solid var(--line);border-radius:16px;padding:18px 22px;margin-top:14px}.tint{background:#fff7ed;border-radius:12px;padding:12px 16px;margin-top:12px}
.mt-4{margin-top:16px}.button{display:inline-block;background:var(--brand);color:#fff;border-radius:12px;padding:12px 22px;text-decoration:none;font-weight:600}
`;
