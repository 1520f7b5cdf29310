// PIN or password, secret questions, sessions and sign-ins, this computer.

import { html, nothing, type TemplateResult } from 'lit-html';
import * as backend from '../../backend';
import { alert, card, heading, linkButton, loaded } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';
import { programme } from '../../store';
import { createLoaded } from '../../task';
import { createComputer } from './computer';
import { createEnding, sessionList } from './sessions';
import { signInList } from './sign-ins';

export const securityPage: OpenPage = () => {
  const reading = createLoaded(backend.sessions);
  const ending = createEnding(reading.put);
  const lately = createLoaded(backend.signIns);
  const computer = createComputer();
  return {
    view: () => html`${heading(t('security-title'), t('security-lead'))} ${secret()} ${questions()}
    ${card({
      title: t('security-sessions'),
      icon: 'shared',
      body: html`<p>${t('security-sessions-text')}</p>
        ${reading.task.error?.code === 'copy-only' ? onlyLive() : loaded(reading, { waiting: t('security-sessions-waiting'), show: (list) => sessionList(list, ending) })}`,
    })}
    ${card({
      title: t('security-sign-ins'),
      icon: 'clock',
      body: html`<p>${t('security-sign-ins-text')}</p>
        ${lately.task.error?.code === 'copy-only' ? onlyLive() : loaded(lately, { waiting: t('security-sign-ins-waiting'), show: signInList })}`,
    })}
    ${computer.view()} ${suspect()}`,
    refresh: () => {
      reading.load();
      lately.load();
    },
  };
};

function secret(): TemplateResult {
  const byPassword = programme()?.programme.sign_in.secret.kind === 'password';
  return card({
    title: t('security-pin'),
    icon: 'security',
    body: html`<p>${t('security-pin-text')}</p>`,
    footer: linkButton({ label: t('security-pin-link'), href: byPassword ? '#/password' : '#/pin' }),
  });
}

function questions(): TemplateResult | typeof nothing {
  const asked = programme()?.programme.recovery?.questions ?? 0;
  if (asked === 0) return nothing;
  return card({
    title: t('security-questions'),
    icon: 'help',
    body: html`<p>${t('security-questions-text', { count: asked })}</p>`,
    footer: linkButton({ label: t('questions-title'), href: '#/questions', kind: 'secondary' }),
  });
}

function suspect(): TemplateResult {
  return card({
    title: t('security-suspect'),
    icon: 'warning',
    body: html`<ol class="steps">
      <li>${t('security-suspect-pin')}</li>
      <li>${t('security-suspect-sessions')}</li>
      <li>${t('security-suspect-call')}</li>
    </ol>`,
  });
}

function onlyLive(): TemplateResult {
  return alert({
    kind: 'info',
    title: t('security-sessions-offline'),
    body: html`<p>${t('security-sessions-offline-text')}</p>`,
    live: true,
  });
}
