// A second invented programme: people enrol in it, by steps of every kind.

import type { OfferedProgramme } from '../../src/backend/types';

const es = `
programme-name = Hogar de Muestra
programme-agency = Departamento de Ayuda de Muestra
programme-summary = Vea sus beneficios, sus avisos y la información de su caso.
programme-identifier-label = Nombre de usuario
programme-identifier-hint = El que eligió al crear su cuenta.
programme-first-time = Cree su cuenta con un nombre de usuario y una contraseña que solo usted sepa.
programme-contact-hours = De lunes a viernes, de 8 a. m. a 5 p. m.
programme-contact-email = Apoyo técnico
programme-letter-sender = Departamento de Ayuda de Muestra
programme-no-case = Su nombre de usuario y su contraseña están listos. Falta unir su cuenta con su caso.

    Para eso hace falta el ID de cliente.
programme-client-id-help = Está en su tarjeta y en los avisos de la agencia.
programme-enrol-lead = Tarda unos diez minutos. Tenga a la mano su tarjeta.
programme-enrol-finish = Finalizar
programme-agreement-title = Acuerdo de aceptación del usuario
programme-agreement-accept = De acuerdo
programme-agreement-refuse = En desacuerdo
programme-agreement-data = Le pediremos su nombre, su correo electrónico, un nombre de usuario y una contraseña. Sirven para saber que es usted.

    Puede no dar estos datos; entonces no podrá terminar por Internet.
    .title = Qué datos pedimos y para qué
programme-agreement-secret = Su nombre de usuario y su contraseña son tan importantes como su firma. No los comparta con nadie, tampoco con las personas de su hogar. Ni el personal de la agencia sabe su contraseña.
    .title = Su contraseña es solo suya
programme-agreement-profile = Puede ver, corregir y borrar su perfil. No se le niega ningún servicio por no tenerlo.
    .title = Su perfil
programme-identity-mismatch = La información que usted puso no se puede validar con nuestro sistema; por favor revísela y vuelva a intentarlo.
programme-identity-closed = La información no coincidió tres veces seguidas. Pida ayuda por correo electrónico a Apoyo técnico.
programme-certification-title = CERTIFICACIÓN DE USUARIO
programme-certification = Certifico que soy la persona de estos datos y que todo lo que escribí es verdad.
programme-question-pet = ¿Cómo se llamaba su primera mascota?
programme-question-street = ¿En qué calle vivía cuando tenía diez años?
programme-question-teacher = ¿Cómo se llamaba su maestra o maestro favorito?
programme-question-dish = ¿Cuál era su comida favorita de niña o niño?
enrol-link = ¿Nuevo usuario? Inscríbase aquí
recover-link = ¿Olvidó su Nombre de Usuario o Contraseña?
`;

const en = `
programme-name = Sample Home
programme-agency = Sample Department of Assistance
programme-summary = See your benefits, your notices and the information of your case.
programme-identifier-label = User name
programme-identifier-hint = The one that you chose when you created your account.
programme-first-time = Create your account with a user name and a password that only you know.
programme-contact-hours = Monday to Friday, 8 AM to 5 PM.
programme-contact-email = Technical support
programme-letter-sender = Sample Department of Assistance
programme-no-case = Your user name and your password are ready. What is missing is to tie your account to your case.

    For that, the client ID is needed.
programme-client-id-help = It is on your card and on the agency’s notices.
programme-enrol-lead = It takes about ten minutes. Have your card at hand.
programme-enrol-finish = Finish
programme-agreement-title = User acceptance agreement
programme-agreement-accept = I agree
programme-agreement-refuse = I disagree
programme-agreement-data = We will ask for your name, your e-mail, a user name and a password. They serve to know that it is you.

    You can leave this out; then you cannot finish online.
    .title = What we ask for, and why
programme-agreement-secret = Your user name and your password are as important as your signature. Share them with nobody, not even with the people in your household. Not even agency staff know your password.
    .title = Your password is yours alone
programme-agreement-profile = You can see, correct and delete your profile. No service is denied to who has none.
    .title = Your profile
programme-identity-mismatch = The information that you entered cannot be validated with our system; please check it and try again.
programme-identity-closed = The information did not match three times in a row. Ask Technical support for help by e-mail.
programme-certification-title = USER CERTIFICATION
programme-certification = I certify that I am the person named here and that everything I entered is true.
programme-question-pet = What was the name of your first pet?
programme-question-street = On which street did you live when you were ten?
programme-question-teacher = What was the name of your favorite teacher?
programme-question-dish = What was your favorite dish as a child?
enrol-link = New user? Enroll here
recover-link = Forgot your User Name or Password?
`;

const asked = new URLSearchParams(globalThis.location?.search ?? '');

export const offered: OfferedProgramme = {
  programme: {
    id: 'sample-home',
    topic: 'benefits',
    zone: 'America/New_York',
    pages: ['home', 'case', 'notices', 'security', 'account'],
    contacts: [
      { kind: 'phone', value: '1-855-555-0155' },
      { kind: 'email', value: 'apoyo@example.org' },
    ],
    sign_in: {
      identifiers: [{ kind: 'user-id', min: 5, max: 15, name_part: 3 }],
      secret: {
        kind: 'password',
        min: 9,
        max: 15,
        classes: ['digit', 'upper', 'lower', 'special'],
        refuse_common: false,
        hours_between: 24,
      },
      history: 6,
    },
    tries: { in_a_row: 3, lock_minutes: 30, in_30_days: 10, per_source_hour: 40 },
    letters: null,
    advice: 'guide',
    enrolment: {
      minutes: 30,
      steps: [
        { kind: 'agreement', points: ['data', 'secret', 'profile'] },
        asked.has('own-name')
          ? { kind: 'name-and-email', email: 'optional' }
          : { kind: 'identity', client_id_digits: 9 },
        { kind: 'credentials', email: 'twice', questions: asked.has('own-name') ? 0 : 1 },
        { kind: 'secret-questions', count: 2 },
        { kind: 'challenge', characters: 6, minutes: 5, work: 60_000 },
        { kind: 'review' },
      ],
      questions: ['pet', 'street', 'teacher', 'dish'],
    },
    association: { client_id_digits: 9 },
    recovery: { questions: asked.has('modern') ? 0 : 2, in_a_row: 3, lock_minutes: 30 },
    case_code: { days_from: 7, days_to: 10, in_30_days: 4, pin_days: 30, pin_digits: 8 },
    session: { idle_minutes: 15, absolute_minutes: 480 },
  },
  messages: { 'es-US': es, 'en-US': en },
};
