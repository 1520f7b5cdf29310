// Where the number stands on a cheque and on an account statement (CW-02). Drawn, not photographed: nothing on it
// can be taken for somebody's data.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { OfferedProgramme } from '../../backend';
import { programmeText, t } from '../../l10n';

const lines = (x: number, y: number, widths: number[]) =>
  widths.map(
    (width, at) => svg`<rect class="pic-line" x=${x} y=${y + at * 12} width=${width} height="5" rx="2.5" />`,
  );

const number = (x: number, y: number) => svg`
  <rect class="pic-here" x=${x} y=${y} width="132" height="28" rx="4" />
  <text class="pic-digits" x=${x + 66} y=${y + 19.5} text-anchor="middle">0012345678</text>`;

const cheque = svg`
  <rect class="pic-paper" x="2" y="2" width="316" height="150" rx="6" />
  ${lines(20, 22, [92, 70])}
  ${number(168, 16)}
  <rect class="pic-rule" x="20" y="82" width="200" height="1.5" />
  <rect class="pic-box" x="236" y="64" width="64" height="22" rx="3" />
  ${lines(20, 66, [120])}
  ${lines(20, 96, [150])}
  <rect class="pic-rule" x="196" y="126" width="104" height="1.5" />
  <path class="pic-sign" d="M202 120c10-14 14 6 22-4s10 8 18-2 16 4 26-4" />
  ${lines(20, 134, [56])}`;

const statement = svg`
  <rect class="pic-paper" x="2" y="2" width="216" height="150" rx="6" />
  ${lines(20, 22, [110])}
  ${number(66, 40)}
  ${lines(20, 52, [34])}
  <rect class="pic-rule" x="20" y="84" width="180" height="1.5" />
  ${[96, 112, 128].map((y) => [lines(20, y, [86]), lines(160, y, [40])])}`;

/** For a number that the agency gave; a user ID stands on no paper. */
export function whereIsIt(offered: OfferedProgramme): TemplateResult | typeof nothing {
  const question = programmeText(offered, 'programme-identifier-help-title');
  if (question === '') return nothing;
  return html`<details class="where">
    <summary>${question}</summary>
    <div class="where-body">
      <p>${programmeText(offered, 'programme-identifier-help')}</p>
      <div class="pictures">
        <figure>
          <svg viewBox="0 0 320 154" preserveAspectRatio="xMinYMid" role="img" aria-label=${t('sign-in-picture-cheque.label')}>${cheque}</svg>
          <figcaption>${t('sign-in-picture-cheque')}</figcaption>
        </figure>
        <figure>
          <svg viewBox="0 0 220 154" preserveAspectRatio="xMinYMid" role="img" aria-label=${t('sign-in-picture-statement.label')}>${statement}</svg>
          <figcaption>${t('sign-in-picture-statement')}</figcaption>
        </figure>
      </div>
      <p class="where-note">${t('sign-in-picture-note')}</p>
    </div>
  </details>`;
}
