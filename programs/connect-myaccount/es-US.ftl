### ConneCT MyAccount: lo que este programa dice con sus propias palabras.

programme-name = ConneCT MyAccount
programme-agency = Departamento de Servicios Sociales de Connecticut (DSS)
programme-summary = Vea su ayuda para comida, dinero o seguro médico: cómo va su caso, sus pagos y sus avisos.

programme-identifier-label = ID de Usuario
programme-identifier-hint = El que usted eligió al crear su cuenta: de 5 a 15 letras o números.
programme-first-time = Cree su cuenta. Puede hacerlo aunque todavía no tenga un ID de Cliente.
programme-contact-hours = La línea de información contesta de día y de noche. Si ya recibió un aviso, téngalo a la mano.
programme-letter-sender = Departamento de Servicios Sociales de Connecticut (DSS)

## Crear la cuenta

programme-enrol-lead = Es rápido y fácil, y no le pedimos un ID de Cliente. Si ya lo tiene, lo asocia después.

programme-agreement-title = Acuerdo de Aceptación del Usuario
programme-agreement-accept = Crear una Cuenta
programme-agreement-refuse = Cancelar
programme-agreement-data = Para crear la cuenta le pedimos su nombre, su correo electrónico si quiere darlo, un ID de Usuario, una contraseña y lo que hace falta para recuperar la cuenta. Para asociarla con sus beneficios le pediremos además el año en que nació, los últimos cuatro números de su Seguro Social y su ID de Cliente. Así sabemos que es usted. No pedimos nada más.
    .title = Qué datos le pedimos y para qué
programme-agreement-choice = Usted puede decidir no dar estos datos. En ese caso no podrá terminar por Internet, y no se guarda nada de lo que escribió.
    .title = Usted puede decir que no
programme-agreement-profile = Cuando quiera puede revisar los datos de su cuenta, corregirlos o borrarlos. También puede pedir que se elimine la cuenta. Su caso no cambia por eso.
    .title = Puede revisar, corregir y borrar sus datos
programme-agreement-signature = Su ID de Usuario y su contraseña valen tanto como su firma. No los comparta con nadie, tampoco con las personas de su hogar. A usted le toca cuidarlos.
    .title = Son tan importantes como su firma
programme-agreement-staff = Solo usted sabe su contraseña. Nadie más puede verla, ni siquiera el personal del DSS. Nadie del DSS se la va a pedir.
    .title = Ni el personal del DSS sabe su contraseña
programme-agreement-services = Si no crea una cuenta, o si pide que se elimine, no se le niega ningún servicio. Solo es posible que no pueda usar esos servicios por Internet.
    .title = No se le niega ningún servicio
programme-agreement-confidential = Mucha de la información que reúne el DSS es confidencial y se trata así. Las leyes de Connecticut (CGS § 53a-250 a 53a-261) dicen qué es público y qué no. Los datos que sirven para saber quién es usted y para cuidar su cuenta no lo son.
    .title = Su información es confidencial
programme-agreement-use = El Estado puede fijarse en cómo se usan las cuentas para mejorar el sistema. No vende los datos de su cuenta, ni los de usted ni los de todos juntos.
    .title = Sus datos no se venden
programme-agreement-protected = Las contraseñas se guardan solo en forma protegida: nadie puede leerlas.
    .title = Cómo se guarda su contraseña
programme-agreement-session = Mientras la sesión está abierta, el programa recuerda que usted ya ingresó para no pedirle la contraseña en cada página. Cuando la cierra, eso se borra.
    .title = Cuánto dura su sesión

programme-question-first-pet = ¿Cómo se llamaba su primera mascota?
programme-question-first-school = ¿Cómo se llamaba su primera escuela?
programme-question-childhood-street = ¿En qué calle vivía en su infancia?
programme-question-childhood-friend = ¿Cómo se llamaba su mejor amigo o amiga de la infancia?
programme-question-teacher = ¿Qué maestro o maestra recuerda más?
programme-question-first-job = ¿Dónde fue su primer trabajo?
programme-question-grandmother = ¿Cómo le decían en casa a su abuela?
programme-question-mother-town = ¿En qué pueblo o ciudad creció su mamá?
programme-question-nickname = ¿Qué apodo tenía en su infancia?
programme-question-first-trip = ¿A dónde fue su primer viaje largo?

## Asociar el caso

programme-no-case = Cuando solicite asistencia, recibirá un aviso del Departamento de Servicios Sociales con su ID de Cliente. Con ese número asocia aquí su caso y podrá ver su información.
programme-client-id-help = Está en el aviso que le mandó el Departamento de Servicios Sociales después de que usted solicitó asistencia.

## En lugar de las palabras generales, que hablan de manutención y de tribunales

enrol-title-credentials = ID de Usuario y Contraseña
enrol-user-id = ID de Usuario
user-id-rules-title = Su ID de Usuario:
password-rule-without-user-id = no contiene su ID de Usuario
field-password-holds-user-id = { $label }: contiene su ID de Usuario. Elija otra
account-user-id-note = El ID de Usuario no se puede cambiar.
account-delete-gone = Se borran su ID de Usuario, su contraseña, su correo electrónico y sus preguntas secretas. No se pueden recuperar.
recover-link = ¿Olvidó su contraseña?
recover-lead = Empiece con su ID de Usuario. Después le haremos las preguntas que usted eligió.
recover-another = Usar otro ID de Usuario
recover-both-title = ¿Olvidó también su ID de Usuario?
sign-in-samples-names = ID de Usuario { $identifier } · contraseña { $password }

home-hearing-none = No tiene citas ni audiencias próximas.
home-hearing-none-text = Si recibe un aviso con una fecha que no está aquí, vaya a esa cita y llámenos.

case-role-receives = Recibe la ayuda
case-role-pays = Devuelve ayuda que se pagó de más
case-children =
    { $count ->
        [one] Otra persona del hogar
       *[other] Otras personas del hogar
    }
case-other-party = Quién más lleva este caso
case-other-party-hidden = Nadie más
case-status-opened = Estamos revisando la solicitud
case-status-order-in-force = La ayuda está activa
case-status-enforcement = Se está devolviendo ayuda que se pagó de más
case-next-locate = Estamos revisando su solicitud
case-next-locate-text = Por ahora usted no tiene que hacer nada. Le avisaremos por carta cuando haya una decisión.
case-next-keep-paying = Siga devolviendo lo que se pagó de más
case-next-keep-paying-text = Vea aquí los pagos que ya hizo.
case-next-send-papers-text = El aviso que recibió dice cuáles son, a dónde enviarlos y hasta qué día. Si no lo tiene, llame a la persona encargada de su caso.
case-order = La ayuda
case-order-none = Todavía no hay una decisión.
case-balance = Cuentas pendientes
case-balance-none = No hay nada pendiente.
case-balance-owed-pays = Usted debe { $amount }.
case-balance-owed-receives = La agencia todavía le debe { $amount }.
case-balance-credit-pays = Usted tiene { $amount } a su favor.
case-balance-credit-receives = Usted recibió { $amount } de más.
case-balance-note = La cantidad puede cambiar. Para saberla con seguridad, llame a la persona encargada de su caso.

payments-none-made = Todavía no hay pagos realizados por usted.
payments-none-made-text = Aquí aparece el dinero que usted devuelve a la agencia. Si busca la ayuda que recibe, mire en «Pagos Enviados Para Mí».
payments-none-sent = Todavía no hay pagos enviados para usted.
payments-none-sent-text = Aquí aparece la ayuda que la agencia le envía a usted.
payments-method-debit-card = Tarjeta EBT
payments-help-returned =
    { $direction ->
        [made] El pago no se pudo cobrar o se le regresó a usted. No cuenta en los totales.
       *[sent] El pago regresó a la agencia. No cuenta en los totales. Llámenos para revisar su dirección.
    }

hearings-none-ever = Aquí aparecen las citas con la agencia y las audiencias administrativas.
hearings-kind-court = Audiencia administrativa
hearings-purpose-set-order = Decidir si usted recibe la ayuda
hearings-purpose-change-order = Revisar un cambio en su ayuda
hearings-purpose-enforcement = Tratar la ayuda que se pagó de más
hearings-purpose-case-review = Entrevista o revisión de su caso
hearings-absent-court = Si usted no va, se puede decidir sin escucharle. Si no puede ir, llame antes de la fecha y pida otra.
