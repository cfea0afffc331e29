/** The single page itself, as inline script: its routes, the list that grows, the detail. Rows arrive one after the other. */
export const app = `
const make = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const labelled = ([label, value]) => make('labelled-value', { label }, value);
const amount = ([label, value]) => make('money-value', { value }, label);
let view, turn = 0;

element('member-app', \`<style>
  h2{font-size:26px;font-weight:600;margin:4px 0}h3{font-size:19px;margin:26px 0 6px}h4{font-size:16px;margin:0}
  .facts,.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 20px;background:#fff;border:1px solid #d3e2e0;border-radius:14px;padding:16px 20px}
  .totals{background:#eaf4f2}
  button{font:600 15px system-ui,sans-serif;border:1px solid #00736b;color:#00736b;background:#fff;border-radius:99px;padding:9px 26px;display:block;margin:18px auto}
  .back{display:inline;border:0;padding:0;margin:0}.small{font-size:13px;color:#57707b}
</style><div></div>\`, function (root) { view = root.querySelector('div'); route(); });

function go(path) {
  history.pushState(null, '', path);
  view.replaceChildren('Loading …');
  setTimeout(route, 150);
}
addEventListener('popstate', () => route());

function route() {
  turn += 1;
  const claim = claims.find(({ path }) => path === location.pathname);
  document.title = (claim ? 'Claim details' : 'Claims') + ' - myCigna';
  if (claim) showClaim(claim); else showList();
}

function showList() {
  const own = turn;
  let matching = claims, shown = 0, wanted = 0;
  const total = make('p', { role: 'status' });
  const rows = make('div', {});
  const more = make('button', { type: 'button' }, 'Show more');
  const filter = make('filter-panel', {});
  view.replaceChildren(make('h2', {}, 'Claims'), make('p', { class: 'small' }, 'Choose a claim to see how it was processed.'), filter, total, rows, more);

  function add() {
    if (wanted > shown || wanted >= matching.length) return;
    wanted = Math.min(wanted + atOnce, matching.length);
    stream();
  }
  function stream() {
    if (own !== turn) return;
    if (shown < wanted) { rows.append(row(matching[shown])); shown += 1; setTimeout(stream, 30); }
    total.textContent = 'Showing ' + wanted + ' of ' + matching.length + ' claims';
    more.hidden = wanted >= matching.length;
  }
  filter.addEventListener('apply', ({ detail }) => {
    matching = claims.filter(({ member }) => detail === 'All' || member === detail);
    shown = wanted = 0;
    rows.replaceChildren();
    add();
  });
  more.addEventListener('click', add);
  addEventListener('scroll', () => own === turn && scrollY + innerHeight >= document.documentElement.scrollHeight - 80 && add());
  add();
}

function row(claim) {
  const made = make('claim-row', { role: 'link', tabindex: '0', 'data-path': claim.path });
  made.append(
    make('labelled-value', { slot: 'provider', label: 'Provided By' }, claim.provider),
    make('labelled-value', { slot: 'status', label: 'Status' }, claim.status),
    ...[['Claim #', claim.number], ['For', claim.patient], ['Service Date', claim.days]].map(labelled),
    ...claim.row.map(amount));
  return made;
}

function showClaim(claim) {
  const back = make('button', { type: 'button', class: 'back' }, 'Back to claims');
  back.addEventListener('click', () => go(listPath));
  const notes = claim.notes.length ? [make('h3', {}, 'Notes'), ...claim.notes.map(([code, text]) => make('claim-note', { code }, text))] : [];
  const control = claim.control ? [make('portal-link', { to: '/web/secure/my/claims/appeal' }, claim.control)] : [];
  const lines = make('div', {});
  view.replaceChildren(back, make('h2', {}, 'Claim # ' + claim.number), make('div', { class: 'facts' }, ...claim.facts.map(labelled)),
    make('h3', {}, 'Services'), lines, make('h3', {}, 'Claim totals'), make('div', { class: 'totals' }, ...claim.totals.map(amount)),
    ...notes, ...control, ...claim.standing.map((text) => make('p', { class: 'small' }, text)));
  const waiting = [...claim.lines], own = turn;
  const next = () => {
    const line = waiting.shift();
    if (!line || own !== turn) return;
    lines.append(make('service-line', {}, make('h4', { slot: 'what' }, line.what), labelled(['Service Date', line.day]),
      ...line.amounts.map(amount), ...(line.notes ? [labelled(['See Notes', line.notes])] : [])));
    setTimeout(next, 60);
  };
  next();
}
`;
