### Ingresar.

sign-in-title = Ingrese a su cuenta
sign-in-other-programme = Elegir otra cuenta
sign-in-go = Ingresar
sign-in-waiting = Esperamos la respuesta de la agencia…
sign-in-remember = Recordar mi nombre de usuario en esta computadora
sign-in-adds = Al ingresar, este programa se agrega a los suyos. Los demás siguen abiertos.
sign-in-tries = { $tries ->
    [one] Tiene 1 intento. Si se equivoca, la entrada se cierra por { $minutes } minutos.
   *[other] Tiene { $tries } intentos seguidos. Si se acaban, la entrada se cierra por { $minutes } minutos.
}
sign-in-first-title = ¿Es su primera vez?
sign-in-lost-title = ¿No le llegó su PIN o lo olvidó?
sign-in-lost-text = Pida una carta con un PIN temporal.
sign-in-lost-go = Pedir una carta
sign-in-forgot-title = ¿No puede ingresar?
sign-in-forgot-questions = Cambie su contraseña: le haremos las preguntas secretas que usted eligió.
sign-in-forgot-code = Cambie su contraseña con el código de recuperación que imprimió.

# Dibujos de dónde está el número.
sign-in-picture-cheque = En un cheque: arriba, en el recuadro.
    .label = Dibujo de un cheque. El número está arriba a la derecha, en un recuadro.
sign-in-picture-statement = En un estado de cuenta: debajo del título.
    .label = Dibujo de un estado de cuenta. El número está arriba, debajo del título, en un recuadro.
sign-in-picture-note = Son dibujos con un número inventado. En sus papeles, el lugar puede variar un poco.

# Solo en el modo de práctica.
sign-in-samples-title = Cuentas de práctica
sign-in-samples-text = Estas personas son inventadas. Elija una y oprima «Ingresar».
sign-in-samples-numbers = Número { $identifier } · PIN { $pin }
sign-in-samples-names = Nombre de usuario { $identifier } · contraseña { $password }
sign-in-samples-use = Usar esta cuenta

## Ingresar otra vez

again-title = Ingrese otra vez para seguir
again-kept = Lo que escribió en la página sigue ahí.
again-later = Ahora no

pin-label = PIN
password-label = Contraseña
