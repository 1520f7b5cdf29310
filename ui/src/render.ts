// Draws the whole window; many changes in one turn are drawn once.

import { render, type TemplateResult } from 'lit-html';

let draw: (() => TemplateResult) | undefined;
let drawn: Promise<void> | undefined;

/** Says what the window shows. */
export function mount(template: () => TemplateResult): void {
  draw = template;
  update();
}

/** Asks for a new drawing. */
export function update(): void {
  drawn ??= Promise.resolve().then(() => {
    drawn = undefined;
    if (draw) render(draw(), document.body);
  });
}

/** Settles when the document shows the present state: for moving the focus to what has just appeared. */
export async function rendered(): Promise<void> {
  update();
  await drawn;
}
