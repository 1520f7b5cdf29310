### HUSKY Health: lo que el portal seguro de sus miembros dice con sus propias palabras.

programme-name = HUSKY Health
programme-agency = Salud HUSKY, el seguro de salud de Connecticut
programme-summary = Vea su seguro de salud y los avisos para usted como miembro.

programme-identifier-label = Nombre de Usuario
programme-identifier-hint = El que usted eligió al inscribirse: de 5 a 15 letras o números.
programme-first-time = Tenga a la mano su tarjeta de identificación de miembro para inscribirse.
programme-contact-hours = Escriba a Apoyo Técnico si necesita cambiar su correo electrónico, si olvidó su Nombre de Usuario y su Contraseña, o si tiene alguna pregunta sobre su cuenta.
programme-contact-email = Apoyo Técnico
programme-letter-sender = Salud HUSKY

## Inscribirse

programme-enrol-lead = Primero lea el acuerdo. Después escriba sus datos como están en su tarjeta de identificación y elija cómo quiere ingresar.

programme-agreement-title = Acuerdo de la licencia
programme-agreement-accept = De acuerdo
programme-agreement-refuse = En desacuerdo
programme-agreement-purpose = Este portal es para que usted, como miembro, vea su propia información de salud y su seguro. No lo use para ver la de otra persona.
    .title = Para qué es este portal
programme-agreement-truth = Para inscribirse le pedimos su fecha de nacimiento, su nombre, su apellido y su número de ID del Cliente, y los comparamos con los de su tarjeta. Así sabemos que es usted. Dé solo datos verdaderos.
    .title = Qué datos le pedimos y para qué
programme-agreement-password = Su Nombre de Usuario y su Contraseña son solo para usted. No los comparta con nadie. Se guardan en forma protegida: nadie puede leer su Contraseña.
    .title = Cuide su Contraseña
programme-agreement-privacy = Su información de salud es privada. Solo la ven usted y quienes atienden su seguro de salud.
    .title = Su información es privada
programme-agreement-help = Si no está de acuerdo, no se guarda nada y su seguro de salud no cambia. Si tiene preguntas, escriba a Apoyo Técnico.
    .title = Si no está de acuerdo

# HU-07, al pie de la letra.
programme-identity-mismatch = La información personal que usted ha puesto no se puede validar con nuestro sistema; por favor revísela para asegurarse de que ha puesto todo correctamente y vuelve a intentarlo
programme-identity-closed = Puso información incorrecta tres veces seguidas. Ahora tiene que pedir ayuda enviando un correo electrónico a: WebSupport@CHNCT.org
programme-client-id-help = Está en su tarjeta de identificación de miembro.

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

programme-certification-title = CERTIFICACIÓN DE USUARIO
programme-certification = Revisé toda mi información y está correcta. La persona inscrita soy yo.
programme-enrol-finish = Finalizar

## En lugar de las palabras generales, que hablan de manutención y de tribunales

sign-in-title = Acceso del Usuario
enrol-link = ¿Nuevo usuario? Inscríbase aquí
recover-link = ¿Olvidó su Nombre de Usuario o Contraseña?
enrol-title-credentials = Su Nombre de Usuario y su Contraseña
enrol-user-id = Nombre de Usuario
enrol-client-id = Número de ID del Cliente
recover-both-text = Escriba a Apoyo Técnico. Lo mismo si no recuerda su respuesta.

menu-case = Mi seguro
case-title = Mi seguro de salud
case-title-several = Mis seguros de salud
case-waiting = Buscando la información de su seguro…
case-none = No hay ningún seguro en su cuenta.
case-none-text = Si usted cree que debe haber uno, escriba a Apoyo Técnico.
case-number = Cobertura { $number }
case-opened = Miembro desde
case-closed-heading = Coberturas terminadas
case-role-receives = Miembro
case-role-pays = Miembro que paga una cuota
case-children =
    { $count ->
        [one] Otra persona cubierta
       *[other] Otras personas cubiertas
    }
case-other-party = Quién más es titular
case-other-party-hidden = Nadie más
case-status-opened = En revisión
case-status-order-in-force = La cobertura está activa
case-status-enforcement = Hay una cuota sin pagar
case-status-closed = Terminada
case-next-locate = Estamos revisando su inscripción
case-next-locate-text = Por ahora usted no tiene que hacer nada. Le avisaremos por carta.
case-next-send-papers = Envíe los papeles para renovar
case-next-send-papers-text = El aviso que recibió dice cuáles son, a dónde enviarlos y hasta qué día.
case-next-keep-paying = Siga pagando su cuota
case-next-keep-paying-text = Los recibos le llegan por correo.
case-next-call-worker = Escriba a Apoyo Técnico
case-next-call-worker-text = Tenga a la mano su tarjeta de identificación de miembro.
case-money = Lo que paga
case-order = Cuota
case-order-none = No paga cuota.
case-balance = Cuotas sin pagar
case-balance-none = No debe nada.
case-balance-owed-pays = Usted debe { $amount }.
case-balance-owed-receives = Usted debe { $amount }.
case-balance-credit-pays = Usted tiene { $amount } a su favor.
case-balance-credit-receives = Usted tiene { $amount } a su favor.
case-balance-note = La cantidad puede cambiar cuando entra un pago.
case-worker = Con quién hablar
home-case-heading = Mi seguro de salud
home-cases-heading = Mis seguros de salud
home-case-number = Cobertura { $number }
home-case-link = Ver mi seguro de salud
home-case-none = No hay ninguna cobertura activa.
