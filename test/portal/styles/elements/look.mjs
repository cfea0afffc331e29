/** Rounded, green, a lot of air. */
export const look = `
:root{--brand:#00736b;--ink:#1f333b;--soft:#57707b;--line:#d3e2e0;--back:#f5faf9}
main{max-width:1040px;margin:0 auto;padding:20px 28px}
`;
