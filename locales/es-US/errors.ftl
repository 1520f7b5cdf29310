### Qué pasó y qué hacer, para cada código de error. Cada código tiene título, texto y qué hacer.
### $wait es un tiempo como «30 minutos»; $tries, los intentos que quedan (-1: no se sabe).

## La sesión

error-not-signed-in-title = Tiene que ingresar
error-not-signed-in-text = { $secret ->
    [password] Para ver o cambiar esto tiene que ingresar con su contraseña.
   *[pin] Para ver o cambiar esto tiene que ingresar con su PIN.
}
error-not-signed-in-do = Ingrese otra vez. Lo que haya escrito sigue en la página.
error-session-idle-title = Su sesión terminó
error-session-idle-text = Pasó un rato sin actividad y cerramos su sesión para protegerle.
error-session-idle-do = Ingrese otra vez. Lo que haya escrito sigue en la página.
error-session-expired-title = Su sesión terminó
error-session-expired-text = Por seguridad, cada sesión dura un tiempo máximo y la suya ya lo cumplió.
error-session-expired-do = Ingrese otra vez. Lo que haya escrito sigue en la página.
error-session-ended-title = Su sesión se cerró
error-session-ended-text = { $secret ->
    [password] Esta sesión se cerró desde otra computadora, o porque la contraseña cambió.
   *[pin] Esta sesión se cerró desde otra computadora, o porque el PIN cambió.
}
error-session-ended-do = { $secret ->
    [password] Ingrese otra vez. Si no fue usted quien la cerró, cambie su contraseña y avise a la agencia.
   *[pin] Ingrese otra vez. Si no fue usted quien la cerró, cambie su PIN y llame a la agencia.
}
error-pin-change-required-title = Primero cambie su PIN
error-pin-change-required-text = Ingresó con un PIN temporal. Hasta que elija uno nuevo, no se puede abrir nada más.
error-pin-change-required-do = Elija su PIN nuevo.

## Ingresar

error-credentials-wrong-title = { $secret ->
    [password] El nombre de usuario o la contraseña no es correcto
   *[pin] El número o el PIN no es correcto
}
error-credentials-wrong-text = { $secret ->
    [password] { $tries ->
        [-1] Ese nombre de usuario y esa contraseña no van juntos.
        [0] Ese nombre de usuario y esa contraseña no van juntos. Ya no le quedan intentos por ahora.
        [one] Ese nombre de usuario y esa contraseña no van juntos. Le queda 1 intento antes de que la cuenta se cierre por un tiempo.
       *[other] Ese nombre de usuario y esa contraseña no van juntos. Le quedan { $tries } intentos antes de que la cuenta se cierre por un tiempo.
    }
   *[pin] { $tries ->
        [-1] Ese número y ese PIN no van juntos.
        [0] Ese número y ese PIN no van juntos. Ya no le quedan intentos por ahora.
        [one] Ese número y ese PIN no van juntos. Le queda 1 intento antes de que la cuenta se cierre por un tiempo.
       *[other] Ese número y ese PIN no van juntos. Le quedan { $tries } intentos antes de que la cuenta se cierre por un tiempo.
    }
}
error-credentials-wrong-do = { $secret ->
    [password] Revise los dos datos con calma, también las mayúsculas. Si no recuerda su contraseña, cámbiela antes de gastar el último intento.
   *[pin] Revise los dos números con calma. Si no recuerda su PIN, pida una carta antes de gastar el último intento.
}
error-credentials-locked-title = Cerramos la entrada por un tiempo
error-credentials-locked-text = Hubo varios intentos sin acierto. Para proteger la cuenta, nadie puede entrar durante { $wait }.
error-credentials-locked-do = { $secret ->
    [password] Espere { $wait } y pruebe otra vez. Su contraseña sigue siendo la misma. Si no fue usted quien probó, avise a la agencia.
   *[pin] Espere { $wait } y pruebe otra vez. Su PIN sigue siendo el mismo. Si no fue usted quien probó, llame a la agencia.
}
error-source-limited-title = Demasiados intentos desde este lugar
error-source-limited-text = Desde esta conexión de Internet se probó muchas veces, quizás otras personas. Su cuenta está bien.
error-source-limited-do = Espere { $wait } y pruebe otra vez, o llame por teléfono.
error-temporary-pin-expired-title = El PIN temporal ya venció
error-temporary-pin-expired-text = El PIN es correcto, pero el plazo para usarlo ya pasó.
error-temporary-pin-expired-do = Pida otra carta con un PIN temporal nuevo, o llame por teléfono.
error-temporary-pin-used-title = Ese PIN temporal ya se usó
error-temporary-pin-used-text = Un PIN temporal sirve una sola vez. Con este ya se eligió un PIN nuevo.
error-temporary-pin-used-do = Ingrese con el PIN que eligió. Si no lo eligió usted, llame a la agencia.
error-temporary-pin-superseded-title = Hay una carta más nueva
error-temporary-pin-superseded-text = Después de esta carta se pidió otra, y por eso este PIN temporal ya no sirve.
error-temporary-pin-superseded-do = Use el PIN de la carta más reciente. Si no le ha llegado, espere unos días.

## Inscribirse, asociar el caso, recuperar la contraseña

error-identity-not-matched-title = La información no coincide
error-identity-not-matched-text = { $tries ->
    [-1] Quedan pocos intentos.
    [0] Ya no le quedan intentos.
    [one] Le queda 1 intento. Si los datos tampoco coinciden, el formulario se cierra.
   *[other] Le quedan { $tries } intentos antes de que el formulario se cierre.
}
error-identity-not-matched-do = Compare cada dato con su tarjeta. Si todo está igual, pida ayuda a la agencia antes de gastar el último intento.
error-identity-closed-title = El formulario se cerró
error-identity-closed-text = La información no coincidió varias veces seguidas. Para proteger sus datos, no se puede seguir por ahora.
error-identity-closed-do = Pida ayuda a la agencia. También puede esperar { $wait } y probar otra vez.
error-already-enrolled-title = Ya hay una cuenta con estos datos
error-already-enrolled-text = Con los datos de esta tarjeta ya se creó una cuenta.
error-already-enrolled-do = Ingrese con esa cuenta. Si no la creó usted, pida ayuda a la agencia enseguida.
error-enrolment-over-title = Esta inscripción terminó
error-enrolment-over-text = Pasó demasiado tiempo, o se terminó o se canceló en otra ventana. Lo que escribió se borró.
error-enrolment-over-do = Empiece otra vez.
error-step-out-of-order-title = Falta un paso anterior
error-step-out-of-order-text = Este paso todavía no toca, o la inscripción siguió en otra ventana.
error-step-out-of-order-do = Siga con el paso que está abierto. No se perdió nada.
error-association-not-matched-title = Los datos no coinciden
error-association-not-matched-text = { $tries ->
    [-1] Esos tres datos no van juntos en los registros de la agencia.
    [0] Esos tres datos no van juntos. Ya no le quedan intentos por ahora.
    [one] Esos tres datos no van juntos. Le queda 1 intento antes de que tenga que esperar.
   *[other] Esos tres datos no van juntos. Le quedan { $tries } intentos antes de que tenga que esperar.
}
error-association-not-matched-do = Revise los tres datos con el aviso que le mandó la agencia. Si están bien, pida ayuda: puede ser que la agencia tenga otro dato.
error-no-case-title = Todavía no hay un caso que mostrar
error-no-case-text = Ya tiene su cuenta, pero no está unida a un caso.
error-no-case-do = Abra «Asociación de Caso» en el menú.
error-case-code-required-title = Falta el código de la carta
error-case-code-required-text = Para proteger su caso, primero hay que escribir el código que le mandamos por correo.
error-case-code-required-do = Abra «Código de la carta» en el menú.
error-case-code-wrong-title = El código no es correcto
error-case-code-wrong-text = { $tries ->
    [-1] Ese no es el código de la carta más reciente.
    [0] Ese no es el código de la carta más reciente. Ya no le quedan intentos por ahora.
    [one] Ese no es el código de la carta más reciente. Le queda 1 intento.
   *[other] Ese no es el código de la carta más reciente. Le quedan { $tries } intentos.
}
error-case-code-wrong-do = Revise el código con calma. Si pidió otra carta, use la más nueva.
error-answers-wrong-title = No pudimos cambiar la contraseña
error-answers-wrong-text = { $tries ->
    [-1] Lo que respondió no coincide con esa cuenta.
    [0] Lo que respondió no coincide con esa cuenta. Ya no le quedan intentos por ahora.
    [one] Lo que respondió no coincide con esa cuenta. Le queda 1 intento antes de que tenga que esperar.
   *[other] Lo que respondió no coincide con esa cuenta. Le quedan { $tries } intentos antes de que tenga que esperar.
}
error-answers-wrong-do = Revise su nombre de usuario y lo que respondió. Si no lo recuerda, pida ayuda a la agencia.

## Pedir una carta

error-recovery-not-matched-title = Los datos no coinciden
error-recovery-not-matched-text = { $tries ->
    [-1] Ese número y esa fecha de nacimiento no van juntos en los registros de la agencia.
    [0] Ese número y esa fecha de nacimiento no van juntos. Ya no le quedan intentos por ahora.
    [one] Ese número y esa fecha de nacimiento no van juntos. Le queda 1 intento.
   *[other] Ese número y esa fecha de nacimiento no van juntos. Le quedan { $tries } intentos.
}
error-recovery-not-matched-do = Revise el número y la fecha. Si están bien, llame por teléfono: puede ser que la agencia tenga otro dato.
error-mail-not-possible-title = No podemos mandarle una carta
error-mail-not-possible-text = La agencia no tiene una dirección a la que pueda mandarle cartas.
error-mail-not-possible-do = { $secret ->
    [password] Llame por teléfono. Una persona le ayudará a recibir su código.
   *[pin] Llame por teléfono. Una persona le ayudará a recibir su PIN.
}
error-letters-exhausted-title = Por ahora no puede pedir más cartas
error-letters-exhausted-text = Ya pidió todas las cartas que se permiten en 30 días.
error-letters-exhausted-do = { $secret ->
    [password] Use el código de la última carta. Podrá pedir otra en { $wait }. Si le urge, llame por teléfono.
   *[pin] Use el PIN de la última carta. Podrá pedir otra en { $wait }. Si le urge, llame por teléfono.
}

## Escribir y cambiar

error-invalid-fields-title = Revise lo que escribió
error-invalid-fields-text = Hay algo que corregir antes de seguir.
error-invalid-fields-do = Corrija lo que está marcado y envíe otra vez.
error-changed-elsewhere-title = Los datos cambiaron mientras usted escribía
error-changed-elsewhere-text = Alguien, quizás usted en otra computadora, guardó otros datos. No guardamos nada encima de ellos.
error-changed-elsewhere-do = Abra la página otra vez, revise los datos de ahora y haga el cambio de nuevo.
error-copy-only-title = Sin conexión solo puede leer
error-copy-only-text = Está viendo la copia guardada. Para cambiar algo hace falta conexión con la agencia.
error-copy-only-do = No cambiamos nada. Pruebe otra vez cuando haya conexión.
error-too-large-title = El texto es demasiado largo
error-too-large-text = La agencia no puede recibir tanto texto a la vez.
error-too-large-do = Acorte el texto y envíe otra vez.
error-still-working-title = Todavía estamos en eso
error-still-working-text = Ya recibimos lo que envió y lo estamos guardando.
error-still-working-do = Espere unos segundos y pruebe otra vez. No se guardará dos veces.

## Permisos

error-forbidden-title = Esto no está abierto para su cuenta
error-forbidden-text = La agencia no permite ver o hacer esto por este medio.
error-forbidden-do = Si lo necesita, llame por teléfono.
error-not-found-title = Esto ya no está
error-not-found-text = Lo que buscaba se cerró o se quitó.
error-not-found-do = Vuelva al inicio. Si cree que falta algo, llame por teléfono.

## El servicio

error-busy-title = Hay mucha gente al mismo tiempo
error-busy-text = El servicio está ocupado en este momento. Su cuenta está bien.
error-busy-do = Espere { $wait } y pruebe otra vez.
error-maintenance-title = El servicio está en mantenimiento
error-maintenance-text = La agencia está arreglando su sistema. Su cuenta está bien.
error-maintenance-do = Pruebe otra vez en { $wait }. También puede llamar por teléfono.
error-internal-title = Algo falló de nuestro lado
error-internal-text = No fue culpa suya, y no se cambió nada en su cuenta.
error-internal-do = Pruebe otra vez. Si sigue igual, llame por teléfono.
error-malformed-request-title = El programa y el servicio no se entendieron
error-malformed-request-text = No fue culpa suya. Puede ser que este programa necesite una versión más nueva.
error-malformed-request-do = Pruebe otra vez. Si sigue igual, llame por teléfono y diga «código de pedido».
error-method-not-allowed-title = El programa y el servicio no se entendieron
error-method-not-allowed-text = No fue culpa suya. Puede ser que este programa necesite una versión más nueva.
error-method-not-allowed-do = Pruebe otra vez. Si sigue igual, llame por teléfono y diga «código de método».
error-not-json-title = El programa y el servicio no se entendieron
error-not-json-text = No fue culpa suya. Puede ser que este programa necesite una versión más nueva.
error-not-json-do = Pruebe otra vez. Si sigue igual, llame por teléfono y diga «código de formato».
error-idempotency-key-missing-title = El programa y el servicio no se entendieron
error-idempotency-key-missing-text = No fue culpa suya. Puede ser que este programa necesite una versión más nueva.
error-idempotency-key-missing-do = Pruebe otra vez. Si sigue igual, llame por teléfono y diga «código de envío».
error-idempotency-key-reused-title = Este envío se cruzó con otro
error-idempotency-key-reused-text = Lo que envió cambió a medio camino. Para no guardar algo equivocado, no guardamos nada.
error-idempotency-key-reused-do = Revise lo que escribió y envíe otra vez.

## La conexión

error-no-network-title = No hay conexión con el servicio
error-no-network-text = Esta computadora no logra comunicarse con la agencia.
error-no-network-do = Revise el cable o el wifi y pruebe otra vez.
error-timed-out-title = El servicio no contestó a tiempo
error-timed-out-text = Esperamos, pero la respuesta no llegó. La conexión puede estar lenta.
error-timed-out-do = Pruebe otra vez. Si ya había enviado algo, no se guardará dos veces.
error-intercepted-title = La conexión no es segura
error-intercepted-text = Algo entre esta computadora y la agencia se hace pasar por el servicio, o el reloj de la computadora está mal. No enviamos nada.
error-intercepted-do = Revise la fecha y la hora. En el trabajo o en un centro comunitario, avise a quien cuida la red. En casa, pruebe con otra red.
error-captive-portal-title = Esta red le pide algo antes
error-captive-portal-text = En lugar del servicio contestó una página de la red, como las de bibliotecas, cafés y hoteles.
error-captive-portal-do = Abra su navegador, acepte las condiciones de la red y pruebe otra vez.
error-bad-answer-title = La respuesta llegó incompleta
error-bad-answer-text = El servicio contestó algo que no se puede leer. Para no mostrarle datos equivocados, no mostramos nada.
error-bad-answer-do = Pruebe otra vez. Si sigue igual, llame por teléfono.
error-wrong-clock-title = El reloj de esta computadora está mal
error-wrong-clock-text = La fecha o la hora de la computadora está muy lejos de la verdadera, y así no podemos saber si la conexión es segura.
error-wrong-clock-do = Corrija la fecha y la hora de la computadora y pruebe otra vez.
error-no-copy-title = Sin conexión y sin copia
error-no-copy-text = No hay conexión con la agencia, y en esta computadora no hay una copia de esta página.
error-no-copy-do = Pruebe otra vez cuando haya conexión.
error-no-server-title = Falta la dirección del servicio
error-no-server-text = En esta computadora nadie ha indicado con qué agencia se comunica Mi Cuenta.
error-no-server-do = Pida ayuda a quien instaló el programa. Mientras tanto puede usar el modo de práctica.
error-device-pin-wrong-title = Ese no es el PIN de esta computadora
error-device-pin-wrong-text = { $tries ->
    [-1] Lo guardado aquí sigue cerrado.
    [0] Lo guardado aquí se borra.
    [one] Le queda 1 intento. Si se equivoca otra vez, se borra lo guardado aquí.
   *[other] Le quedan { $tries } intentos antes de que se borre lo guardado aquí.
}
error-device-pin-wrong-do = No es el PIN con el que ingresa a su cuenta. Si no lo recuerda, elija «Olvidé este PIN».
error-device-pin-erased-title = Borramos lo que estaba guardado aquí
error-device-pin-erased-text = Hubo 5 errores con el PIN de esta computadora. Su cuenta en la agencia no cambia.
error-device-pin-erased-do = Ingrese otra vez, como siempre. Después puede elegir un PIN nuevo.
error-locked-title = Mi Cuenta está cerrada con su PIN
error-locked-text = Para ver o cambiar esto, primero hay que abrirla.
error-locked-do = Escriba el PIN de esta computadora.
error-not-allowed-title = Este programa no se puede usar en esta computadora
error-not-allowed-text = Lo decidió quien administra esta computadora. Su cuenta está bien.
error-not-allowed-do = Use otra computadora, o pregunte a quien administra esta.
error-not-saved-title = No se pudo guardar el informe
error-not-saved-text = La carpeta de documentos no está o no tiene espacio.
error-not-saved-do = Puede leerle el informe a quien le ayude.

error-no-practice-title = No se pudo empezar la práctica
error-no-practice-text = El modo de práctica no arrancó o no viene en esta versión.
error-no-practice-do = Cierre Mi Cuenta, ábrala y pruebe otra vez.

### Qué está mal en un dato. $label es el nombre del dato.

field-missing = Falta este dato: { $label }
field-too-long = { $label }: el texto es demasiado largo
field-bad-characters = { $label }: hay signos que no se pueden usar aquí
field-not-digits = { $label }: use solo números
field-wrong-length = { $label }: la cantidad de dígitos no es correcta. Cuéntelos otra vez
field-pin-not-digits = { $label }: use solo números, sin letras
field-pin-too-short = { $label }: faltan dígitos
field-pin-too-long = { $label }: sobran dígitos
field-pin-repeated = { $label }: no repita el mismo número o grupo, como 7777 o 1212. Es fácil de adivinar
field-pin-run = { $label }: no use números seguidos, como 1234 o 9876. Es fácil de adivinar
field-pin-too-common = { $label }: ese PIN lo usa mucha gente y es fácil de adivinar
field-pin-birth-year = { $label }: no use el año en que nació. Otras personas lo saben
field-pin-part-of-identifier = { $label }: no use una parte de su número de participante o de su Seguro Social
field-pin-used-before = { $label }: ese PIN ya lo usó antes. Elija otro
field-not-the-same = { $label }: no es igual a lo que escribió antes
field-wrong-pin = { $label }: no es correcto
field-no-such-date = { $label }: esa fecha no existe. Revise el día y el mes
field-unlikely-date = { $label }: esa fecha no puede ser. Revise el año
field-not-an-email = { $label }: escríbalo como nombre@ejemplo.com
field-not-a-phone = { $label }: escriba los diez dígitos, con el código de área
field-not-a-zip = { $label }: escriba los cinco dígitos del código postal
field-not-a-state = { $label }: elija un estado de la lista
field-nothing-given = Escriba al menos uno de los datos
field-too-short = { $label }: es demasiado corto
field-user-id-not-plain = { $label }: use solo letras de la A a la Z y números, sin espacios, acentos, ñ ni signos
field-user-id-too-short = { $label }: faltan caracteres
field-user-id-too-long = { $label }: sobran caracteres
field-user-id-holds-name = { $label }: contiene una parte de su nombre o apellido. Elija otro
field-user-id-taken = { $label }: otra persona ya lo usa. Elija otro
field-password-too-short = { $label }: faltan caracteres
field-password-too-long = { $label }: sobran caracteres. No la cortamos: escríbala más corta
field-password-bad-characters = { $label }: hay un espacio, un acento u otro signo que no se puede usar
field-password-no-digit = { $label }: falta un número
field-password-no-upper = { $label }: falta una letra mayúscula
field-password-no-lower = { $label }: falta una letra minúscula
field-password-no-special = { $label }: falta un signo, como ! # $ % o ?
field-password-holds-user-id = { $label }: contiene su nombre de usuario. Elija otra
field-password-too-common = { $label }: la usa mucha gente y es fácil de adivinar. Elija otra
field-password-used-before = { $label }: ya la usó antes. Elija otra
field-wrong-password = { $label }: no es correcta
field-changed-too-recently = { $label }: la cambió hace poco, y todavía no se puede cambiar otra vez. Pruebe más tarde
field-digits-in-name = { $label }: hay un número. Si en la tarjeta dice II, elíjalo en «Sufijo»
field-suffix-in-name = { $label }: quite el sufijo (Jr., Sr., II) y elíjalo en «Sufijo»
field-letter-for-digit = { $label }: hay una letra. Use el número cero, no la O; y el número uno, no la I ni la l
field-not-offered = { $label }: elija una opción de la lista
field-question-twice = { $label }: ya eligió esa pregunta. Elija otra
field-answer-twice = { $label }: ya dio esa respuesta en otra pregunta. Cada una debe ser diferente
field-answer-in-question = { $label }: está en la misma pregunta. Escriba algo que solo usted sepa
field-not-last-four = { $label }: escriba solo los últimos cuatro números, no el número completo
field-no-such-number = { $label }: ese número no existe. Revíselo
field-not-agreed = { $label }: marque la casilla o acepte para seguir
field-image-wrong = { $label }: no es lo que mostraba la imagen. Pruebe con esta otra
field-image-over = { $label }: esa imagen ya no sirve. Pruebe con esta otra
