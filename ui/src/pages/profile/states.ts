// States, territories and military mail, as in `domain::profile::states`.

import type { Option } from '../../components';
import { t, tag } from '../../l10n';

const STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI AA AE AP';

/** In the order of their names; `current` stays choosable whatever it is. */
export function stateOptions(current: string): Option[] {
  const named = STATES.split(' ').map((code) => ({
    value: code,
    label: `${t(`state-${code.toLowerCase()}`)} (${code})`,
  }));
  named.sort((a, b) => a.label.localeCompare(b.label, tag()));
  const known = current === '' || named.some((option) => option.value === current);
  return [
    { value: '', label: t('profile-state-choose') },
    ...(known ? [] : [{ value: current, label: current }]),
    ...named,
  ];
}
