// Line icons of our own; drawn in the text's colour, hidden from screen readers because words stand beside them.

import { html, svg, type TemplateResult } from 'lit-html';

const PATHS = {
  home: svg`<path d="M4 11.5 12 5l8 6.5V20h-5.5v-5.5h-5V20H4z"/>`,
  payments: svg`<rect x="3.5" y="6.5" width="17" height="11" rx="1.5"/><circle cx="12" cy="12" r="2.5"/><path d="M6.5 9.5v0M17.5 14.5v0"/>`,
  hearings: svg`<rect x="4" y="5.5" width="16" height="14.5" rx="1.5"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4M9 14.5l2 2 4-4"/>`,
  case: svg`<path d="M3.5 7.5v11a1 1 0 0 0 1 1h15a1 1 0 0 0 1-1v-9a1 1 0 0 0-1-1h-8l-2-2.5h-5a1 1 0 0 0-1 1z"/>`,
  notices: svg`<rect x="3.5" y="6" width="17" height="12.5" rx="1.5"/><path d="m4 7.5 8 6 8-6"/>`,
  profile: svg`<circle cx="12" cy="8.5" r="3.75"/><path d="M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6"/>`,
  'other-party': svg`<circle cx="9" cy="9" r="3.25"/><path d="M3 19.5c.6-3.5 3-5 6-5 1.3 0 2.5.3 3.5.9M17.5 13v6M14.5 16h6"/>`,
  security: svg`<path d="M12 3.5 5 6v5.5c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6z"/><path d="m9 12 2.2 2.2L15.2 10"/>`,
  account: svg`<rect x="3.5" y="5" width="17" height="14" rx="1.5"/><circle cx="9" cy="10.5" r="2"/><path d="M5.8 16c.4-2 1.6-3 3.2-3s2.8 1 3.2 3M14.5 9.5h3.5M14.5 13h3.5"/>`,
  association: svg`<path d="M10 14a3.6 3.6 0 0 0 5.4.4l3-3a3.6 3.6 0 0 0-5.1-5.1l-1.6 1.6M14 10a3.6 3.6 0 0 0-5.4-.4l-3 3a3.6 3.6 0 0 0 5.1 5.1l1.6-1.6"/>`,
  'case-code': svg`<rect x="3.5" y="6" width="17" height="12.5" rx="1.5"/><path d="M7.5 10.5v3.5M11 10.5v3.5M14.5 10.5v3.5M7 15.5h10"/>`,
  image: svg`<rect x="3.5" y="5.5" width="17" height="13" rx="1.5"/><path d="m4 16 4.5-4.5 3.5 3.5 3-3 5 5"/><circle cx="15" cy="9.5" r="1.2"/>`,
  gear: svg`<circle cx="12" cy="12" r="3"/><path d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18"/>`,
  renew: svg`<path d="M5 10.5a7.2 7.2 0 0 1 12.6-3.2L19.5 9M19 13.5a7.2 7.2 0 0 1-12.6 3.2L4.5 15M19.5 4.5V9H15M4.5 19.5V15H9"/>`,
  print: svg`<path d="M7 8.5V4h10v4.5M7 17H4.5v-7a1.5 1.5 0 0 1 1.5-1.5h12a1.5 1.5 0 0 1 1.5 1.5v7H17"/><path d="M7 14h10v6H7z"/>`,
  help: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.5v.1"/>`,
  settings: svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9M4 12h3M11 12h9" /><circle cx="15" cy="7" r="2"/><circle cx="9" cy="12" r="2" /><circle cx="9" cy="17" r="2"/>`,
  exit: svg`<path d="M10.5 4.5H5v15h5.5M14.5 8l4 4-4 4M18 12H9.5"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="9.5" rx="1.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>`,
  add: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 8v8M8 12h8"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.3l3.5 2"/>`,
  clipboard: svg`<path d="M9 5.5H6.5A1.5 1.5 0 0 0 5 7v11.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V7a1.5 1.5 0 0 0-1.5-1.5H15"/><rect x="9" y="3.5" width="6" height="4" rx="1"/>`,
  phone: svg`<path d="M7.5 4.5 5 6.5c0 7 5.5 12.5 12.5 12.5l2-2.5-4-2.5-2 1.5c-2-1-3.5-2.5-4.5-4.5l1.5-2z"/>`,
  tty: svg`<rect x="3.5" y="11" width="17" height="8.5" rx="1.5"/><path d="M7 14h.1M10.4 14h.1M13.6 14h.1M17 14h.1M8.5 16.8h7M5 7.5c4-3 10-3 14 0"/>`,
  email: svg`<circle cx="12" cy="12" r="3.5"/><path d="M15.5 12v1.5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.5 6.9"/>`,
  info: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8v.1"/>`,
  warning: svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1"/>`,
  error: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5v5.5M12 16v.1"/>`,
  success: svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.3 12.2 2.6 2.6 4.8-5.2"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  dot: svg`<circle cx="12" cy="12" r="3"/>`,
  next: svg`<path d="m9.5 6 6 6-6 6"/>`,
  arrow: svg`<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5"/>`,
  back: svg`<path d="m14.5 6-6 6 6 6"/>`,
  letter: svg`<rect x="3.5" y="6" width="17" height="12.5" rx="1.5"/><path d="m4 7.5 8 6 8-6"/>`,
  computer: svg`<rect x="3.5" y="5" width="17" height="11" rx="1.5"/><path d="M9 20h6M12 16v4"/>`,
  shared: svg`<rect x="3" y="5" width="12" height="9" rx="1.5"/><path d="M6.5 18h5M9 14v4"/><circle cx="18" cy="12.5" r="2"/><path d="M14.5 20c.3-2.5 1.6-3.7 3.5-3.7s3.2 1.2 3.5 3.7"/>`,
  language: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c3 2.7 3 14.3 0 17M12 3.5c-3 2.7-3 14.3 0 17"/>`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  benefits: svg`<path d="M12 8c-1.5-2.5-7-2.5-7 2.5S9 20 12 20s7-4.5 7-9.5S13.5 5.5 12 8zM12 8c0-2 1-3.5 3-4"/>`,
  health: svg`<path d="M12 19.5c-5-3.5-8-6.5-8-10a4.2 4.2 0 0 1 8-2 4.2 4.2 0 0 1 8 2c0 3.5-3 6.5-8 10z"/>`,
  'child-support': svg`<circle cx="8" cy="7.5" r="2.75"/><circle cx="16.5" cy="10.5" r="2"/><path d="M3 19.5c.3-4.5 2-7 5-7s4.7 2.5 5 7M13.5 17c.6-1.8 1.6-2.5 3-2.5 2.2 0 3.7 1.7 4 5"/>`,
  practice: svg`<path d="M4 19.5 5 15 15.5 4.5l4 4L9 19zM13 7l4 4"/>`,
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
}
