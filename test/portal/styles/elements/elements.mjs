/** The custom elements, as inline script. Their roots are attached by script; `mode` says whether anyone else may look into them. */
export const elements = `
const element = (name, html, arm) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    if (this.armed) return;
    this.armed = true;
    const root = this.attachShadow({ mode });
    root.innerHTML = html;
    for (const place of root.querySelectorAll('[data-text]')) place.textContent = this.getAttribute(place.dataset.text);
    arm?.call(this, root);
  }
});
const pairLook = '<style>:host{display:block}.l{display:block;font-size:12px;color:#57707b}.v{display:block;font-weight:600}</style>';

/* The label stands in the root, the value comes through the slot. */
element('labelled-value', pairLook + '<span class="l" data-text="label"></span><span class="v"><slot></slot></span>');

/* The other way round: the label comes through the slot, the value stands in the root. */
element('money-value', pairLook + '<span class="l"><slot></slot></span><span class="v" data-text="value"></span>');

element('claim-row', \`<style>
  :host{display:block;background:#fff;border:1px solid #d3e2e0;border-radius:14px;margin:12px 0;padding:16px 20px;cursor:pointer}
  :host(:hover),:host(:focus){border-color:#00736b;box-shadow:0 2px 10px #00736b22;outline:0}
  .top{display:flex;justify-content:space-between;gap:16px;margin-bottom:10px}
  .chip{background:#e2f2ef;color:#00544e;border-radius:99px;padding:2px 12px;font-size:13px;align-self:start}
  .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px 18px}
</style><div class="top"><slot name="provider"></slot><span class="chip"><slot name="status"></slot></span></div><div class="facts"><slot></slot></div>\`,
  function () {
    const open = () => go(this.dataset.path);
    this.addEventListener('click', open);
    this.addEventListener('keydown', (event) => event.key === 'Enter' && open());
  });

element('service-line', \`<style>
  :host{display:block;background:#fff;border:1px solid #d3e2e0;border-radius:14px;margin:12px 0;padding:16px 20px}
  .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px 18px;margin-top:10px}
</style><slot name="what"></slot><div class="facts"><slot></slot></div>\`);

element('claim-note', \`<style>:host{display:flex;gap:14px;padding:10px 0;border-top:1px solid #d3e2e0}b{min-width:44px;color:#00544e}</style><b data-text="code"></b><span><slot></slot></span>\`);

element('portal-link', \`<style>a{display:inline-block;background:#00736b;color:#fff;border-radius:99px;padding:9px 22px;font-weight:600;text-decoration:none}</style><a><slot></slot></a>\`,
  function (root) { root.querySelector('a').href = this.getAttribute('to'); });

element('filter-panel', \`<style>
  :host{display:flex;flex-wrap:wrap;gap:14px;align-items:end;background:#eaf4f2;border-radius:14px;padding:14px 20px;margin:14px 0}
  label{font-size:12px;color:#3b555f;display:block}select,button{font:15px system-ui,sans-serif;padding:7px 12px;border-radius:8px;border:1px solid #9dbab6;background:#fff}
  button{background:#00736b;color:#fff;border:0;border-radius:99px;padding:8px 22px}
</style><div><label for="who">Member</label><select id="who"><option>All</option><option>DANA</option><option>MATEO</option><option>NOA</option></select></div>
<div><label for="when">Date range</label><select id="when"><option>Last 24 months</option></select></div>
<div><label for="kind">Claim type</label><select id="kind"><option>All types</option></select></div><button type="button">Apply</button>\`,
  function (root) {
    root.querySelector('button').addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('apply', { detail: root.querySelector('#who').value })));
  });
`;
