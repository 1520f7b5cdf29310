import { t } from '../../l10n';

/** From the pages that «Seguridad» leads to. */
export const toSecurity = () => ({ label: t('pin-back'), href: '#/security' });
