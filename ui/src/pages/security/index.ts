import { html } from 'lit-html';
import { heading } from '../../components';
import { t } from '../../l10n';
import type { OpenPage } from '../../router';

export const securityPage: OpenPage = () => ({ view: () => html`${heading(t('menu-security'))}` });
