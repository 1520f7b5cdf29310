### Inscribirse: los pasos que pide cada programa.

# Un programa puede decir este enlace con las palabras de su guía.
enrol-link = ¿Usuario nuevo? Inscríbase aquí
enrol-title = Cree su cuenta
enrol-opening = Preparamos la inscripción…
enrol-to-sign-in = Volver a Ingresar

enrol-steps = Pasos de la inscripción
enrol-step-of = Paso { $n } de { $count }
enrol-step-done = (listo)
enrol-step-agreement = Acuerdo
enrol-step-name-and-email = Nombre y correo
enrol-step-identity = Sus datos
enrol-step-credentials = Usuario y contraseña
enrol-step-secret-questions = Preguntas secretas
enrol-step-challenge = Imagen de seguridad
enrol-step-review = Revisión

enrol-title-name-and-email = Su nombre y su correo electrónico
enrol-title-identity = Sus datos, como están en su tarjeta
enrol-title-credentials = Su nombre de usuario y su contraseña
enrol-title-secret-questions = Sus preguntas secretas
enrol-title-challenge = Imagen de seguridad
enrol-title-review = Revise lo que escribió
enrol-lead-agreement = Léalo con calma. Para crear la cuenta hace falta estar de acuerdo.
enrol-lead-name-and-email = Escriba su nombre y sus apellidos legales.
enrol-lead-identity = Copie los datos de su tarjeta tal como están.
enrol-lead-credentials = Con estos dos datos entrará a su cuenta de ahora en adelante.
enrol-lead-secret-questions = Sirven para cambiar su contraseña si un día la olvida.
enrol-lead-challenge = Esto nos ayuda a saber que no es un programa automático quien crea la cuenta. Elija la manera que prefiera: las dos valen igual.
enrol-lead-review = Si algo no está bien, cámbielo antes de terminar.

enrol-next = Siguiente
enrol-previous = Previo
enrol-cancel = Cancelar
enrol-cancel-note = Si cancela, no guardamos nada de lo que escribió.
enrol-refuse-note = Si no está de acuerdo o cancela, vuelve a la página para ingresar y no guardamos nada.
enrol-finish = Crear una Cuenta
enrol-waiting = Esperamos la respuesta de la agencia…
# $at es un momento como «hoy, 3:40 p. m.»: termina con su propio punto.
enrol-time = Lo que escribe se borra solo si no termina a tiempo. Tiene hasta: { $at }
enrol-soon = Quedan menos de 5 minutos para terminar la inscripción. Después se borra lo que escribió y tendrá que empezar otra vez.

## Nombre y correo

enrol-first-name = Nombre
enrol-first-name-hint = Su nombre legal. Si tiene dos, escriba los dos.
enrol-last-name = Apellidos
enrol-last-name-hint = Sus apellidos legales, uno o dos.
enrol-email = Correo electrónico
enrol-email-again = Correo electrónico, otra vez
enrol-email-hint = Uno en el que usted recibe mensajes.
enrol-email-hint-optional = Uno en el que usted recibe mensajes. Puede dejarlo en blanco.

## Los datos de la tarjeta

enrol-birth-date = Fecha de nacimiento
enrol-birth-hint = Por ejemplo: 28 de abril de 1986. El año, con sus cuatro números.
enrol-birth-day = Día
enrol-birth-month = Mes
enrol-birth-year = Año
enrol-card-first-name-hint = Como está en la tarjeta. No importan las mayúsculas ni los acentos.
enrol-card-last-name-hint = Como están en la tarjeta: los dos, si hay dos, y con guion si lo tienen. Sin Jr., Sr. ni II: eso va abajo.
enrol-suffix = Sufijo
enrol-suffix-hint = Lo que está detrás del apellido, como Jr., Sr. o II.
enrol-suffix-none = Ninguno
enrol-client-id = Número de ID del cliente
enrol-client-id-hint = { $digits } números. El cero es un número, no la letra O. Puede escribir espacios o guiones.
suffix-jr = Jr.
suffix-sr = Sr.
suffix-ii = II
suffix-iii = III
suffix-iv = IV
suffix-v = V

enrol-card-title = Escríbalo exactamente como está en su tarjeta
enrol-card-first-name = ANA LUCÍA
enrol-card-last-name = MUESTRA PEÑA
enrol-card-note = Es un dibujo con datos inventados. En su tarjeta, el lugar puede variar un poco.
enrol-sent-title = Esto es lo que se mandará
enrol-sent-text = Compárelo con su tarjeta antes de seguir.
enrol-sent-missing = Falta
enrol-tries = { $tries ->
    [0] Ya no le quedan intentos.
    [one] Le queda 1 intento. Si los datos no coinciden, el formulario se cierra.
   *[other] Le quedan { $tries } intentos. Solo cuentan los datos completos que no coinciden.
}

## Usuario y contraseña

enrol-user-id = Nombre de usuario
enrol-password-again = Contraseña, otra vez
enrol-password-again-hint = Escríbala de nuevo para confirmarla.
enrol-password-kept = Ya eligió su contraseña. Si no quiere cambiar nada en esta página, deje los espacios en blanco y siga.
enrol-questions-part = { $count ->
    [one] Su pregunta secreta
   *[other] Sus preguntas secretas
}
enrol-questions-why = { $count ->
    [one] Elija una respuesta que solo usted sepa y que pueda recordar. Se la pediremos si olvida su contraseña.
   *[other] Elija respuestas que solo usted sepa y que pueda recordar. Se las pediremos si olvida su contraseña.
}
enrol-answers-kept = Ya respondió a sus preguntas. Si no quiere cambiar nada en esta página, deje los espacios en blanco y siga.

## Imagen de seguridad

enrol-image-title = Con la imagen
enrol-image-text = Escriba lo que está en rojo: palabras, números o signos.
enrol-image-alt = Imagen con { $characters } letras, números o signos en rojo. Si no puede verla, use la otra manera: «Hacerlo sin imagen».
enrol-image-renew = Otra imagen
enrol-image-waiting = Pedimos una imagen…
enrol-image-label = Lo que está en rojo
enrol-image-hint = Da igual si usa mayúsculas o minúsculas.
enrol-image-go = Siguiente
enrol-work-title = Sin imagen
enrol-work-text = No hay que ver ni oír nada. Su computadora hace una cuenta larga por usted. Tarda unos segundos; en una computadora vieja, un poco más.
enrol-work-start = Hacerlo sin imagen
enrol-work-progress = Va { $percent } %
enrol-work-running = Su computadora está haciendo la cuenta. Puede detenerla.
enrol-work-stop = Detener
enrol-challenge-passed = Este paso ya está hecho.

## Revisión

enrol-review-change = Cambiar
enrol-review-none = Ninguno
enrol-review-hidden = No se muestra
enrol-review-questions = { $count ->
    [one] Pregunta secreta
   *[other] Preguntas secretas
}
enrol-review-answers = { $count ->
    [one] Respuesta
   *[other] Respuestas
}

## El final

enrol-making = Estamos creando su cuenta
enrol-not-made = Todavía no se creó su cuenta
enrol-making-text = Un momento, por favor…
enrol-ended-over = Esta inscripción terminó
enrol-ended-over-text = Pasó demasiado tiempo, o se terminó en otra ventana. Lo que escribió ya se borró. No se guardó nada.
enrol-ended-closed = El formulario se cerró
enrol-again = Empezar otra vez
enrol-cancelled-title = No guardamos nada
enrol-cancelled-text = Canceló la inscripción. Lo que escribió se borró, aquí y en la agencia.
enrol-cancelled-later = Canceló la inscripción. Lo que escribió se borró aquí. No pudimos avisar a la agencia, pero allá se borra solo en poco tiempo.

## Solo en el modo de práctica

sample-cards-title = Tarjetas de práctica
sample-cards-text = Estas personas son inventadas. Elija una para llenar los datos.
sample-cards-numbers = ID del cliente { $id } · nació el { $date }
sample-cards-numbers-ssn = ID del cliente { $id } · nació el { $date } · Seguro Social termina en { $last4 }
sample-cards-use = Usar esta tarjeta
