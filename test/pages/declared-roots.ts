/** Turns declared shadow roots (`<template shadowrootmode>`) into open ones where the parser does not, as in happy-dom. A browser needs no help. */
export function attachDeclaredRoots(parent: ParentNode): void {
  for (const template of [...parent.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(...template.content.childNodes);
    template.remove();
    attachDeclaredRoots(root);
  }
}
