### Proporcionar Información de la Otra Parte (CW-07). Solo se escribe: nada de esto se vuelve a mostrar.

other-party-title = Proporcionar Información de la Otra Parte
other-party-lead = Escriba solo lo que sepa. Ayuda a encontrar a la otra parte y a cobrar la manutención.
other-party-waiting = Preparando el formulario…

other-party-safety = Su seguridad es primero
other-party-never-shown = Lo que escriba aquí no se muestra otra vez: ni a la otra parte, ni a usted, ni a quien use después esta computadora. No queda una copia aquí.
other-party-not-forced = No tiene que escribir nada si cree que le puede causar un problema.

other-party-case = ¿De qué caso se trata?
# $number: número del caso; $name: nombre de la otra parte
other-party-case-option = Caso { $number }
other-party-case-option-named = Caso { $number }, con { $name }
other-party-no-case = No hay un caso abierto en su cuenta, y por eso no se puede enviar información. Si cree que es un error, llámenos.

other-party-optional = Puede dejar campos vacíos. Llene por lo menos uno.
other-party-address = Dirección
other-party-address-hint = Dónde vive o duerme, aunque no la sepa completa
other-party-phone = Teléfono
other-party-phone-hint = 10 números
other-party-employer = Dónde trabaja
other-party-employer-hint = El nombre de la empresa o del patrón, y la ciudad si la sabe
other-party-details = Algo más que nos ayude
other-party-details-hint = Por ejemplo: otro trabajo, un carro, una cuenta de banco, familiares
# $left: letras que todavía caben; $over: letras de más
other-party-left =
    { $left ->
        [one] Cabe { $left } letra más.
       *[other] Caben { $left } letras más.
    }
other-party-over =
    { $over ->
        [one] Hay { $over } letra de más.
       *[other] Hay { $over } letras de más.
    }

other-party-send = Enviar información
other-party-sending = Enviando la información…
other-party-cancel = Cancelar y borrar lo escrito
other-party-offline = Ahora no hay conexión. Puede seguir escribiendo; envíe cuando vuelva la conexión.

## Gracias

other-party-thanks = Gracias. Recibimos la información.
other-party-thanks-text = La leerá la persona encargada de su caso. Por seguridad, aquí no se muestra lo que escribió, y ya no está en esta computadora.
other-party-thanks-next = Qué sigue
other-party-thanks-next-text = No tiene que hacer nada más. Si hace falta algo, le llamaremos o le enviaremos una carta.
other-party-thanks-again = Enviar otra información
other-party-thanks-home = Ir al inicio
