import type { OfferedProgramme } from '../../src/backend/types';

const es = `
programme-name = Apoyo de Muestra
programme-agency = Agencia de Manutención de Muestra
programme-summary = Vea los pagos de manutención, las fechas del tribunal y la información de su caso.
programme-identifier-label = Número de participante o Seguro Social
programme-identifier-hint = El número de participante tiene 10 dígitos; el del Seguro Social, 9.
programme-identifier-help-title = ¿Dónde está mi número de participante?
programme-identifier-help = Está impreso en los cheques de manutención y en los estados de cuenta que le llegan por correo.
programme-pin-hint = De 4 a 8 dígitos.
programme-first-time = La primera vez, use el PIN temporal que le llegó por carta. Después elegirá uno nuevo.
programme-letter-sender = Agencia de Manutención de Muestra
programme-contact-hours = Las 24 horas, todos los días. Para hablar en español, marque 9.
programme-other-party-safety = La otra parte no verá lo que usted escriba aquí.
`;

const en = `
programme-name = Sample Support
programme-agency = Sample Child Support Agency
programme-summary = See child support payments, court dates and the information of your case.
programme-identifier-label = Participant ID or Social Security number
programme-identifier-hint = The participant ID has 10 digits; the Social Security number has 9.
programme-identifier-help-title = Where is my participant ID?
programme-identifier-help = It is printed on child support cheques and on the account statements that come by mail.
programme-pin-hint = 4 to 8 digits.
programme-first-time = The first time, use the temporary PIN from the letter. Then you will choose a new one.
programme-letter-sender = Sample Child Support Agency
programme-contact-hours = 24 hours a day, every day. Press 9 for Spanish.
programme-other-party-safety = The other party will not see what you write here.
`;

export const offered: OfferedProgramme = {
  programme: {
    id: 'sample',
    topic: 'child-support',
    zone: 'America/Los_Angeles',
    pages: ['home', 'payments', 'hearings', 'case', 'notices', 'profile', 'other-party', 'security'],
    contacts: [
      { kind: 'phone', value: '1-866-901-3212' },
      { kind: 'tty', value: '1-866-399-4096' },
    ],
    sign_in: {
      identifiers: [
        { kind: 'participant-id', digits: 10 },
        { kind: 'ssn', digits: 9 },
      ],
      secret: { kind: 'pin', min: 4, max: 8, too_common: ['2580'] },
      history: 6,
    },
    tries: { in_a_row: 3, lock_minutes: 30, in_30_days: 10, per_source_hour: 60 },
    letters: { days_from: 7, days_to: 10, in_30_days: 4, pin_days: 30, pin_digits: 6 },
    advice: 'guide',
    enrolment: null,
    association: null,
    recovery: null,
    case_code: null,
    session: { idle_minutes: 15, absolute_minutes: 480 },
  },
  messages: { 'es-US': es, 'en-US': en },
};
