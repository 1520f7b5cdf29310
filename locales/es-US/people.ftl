### Quién usa esta computadora, y abrir con el PIN de este dispositivo.

people-title = ¿Quién es usted?
people-lead = Varias personas guardan cuentas en esta computadora. Nadie puede abrir la de otra persona.
# $n: un número, cuando la persona no pidió un nombre
people-number = Cuenta { $n }
people-by-pin = Se abre con un PIN
people-by-sign-in = Se abre al ingresar
people-open = Se abre enseguida
people-other = Otra persona
people-other-text = Ingresar con una cuenta que no está aquí
people-opening = Abrimos su cuenta…

## Abrir con el PIN

unlock-title = Escriba su PIN para abrir
unlock-reason-start = Es el PIN que usted eligió para esta computadora.
unlock-reason-asked = Usted la cerró. Lo que estaba haciendo sigue ahí.
unlock-reason-quick-exit = Usted salió rápido. Es el PIN que eligió para esta computadora.
unlock-reason-idle = Se cerró porque pasó un rato sin actividad. Lo que estaba haciendo sigue ahí.
unlock-reason-suspended = Se cerró al dormir la computadora. Lo que estaba haciendo sigue ahí.
unlock-reason-screen-locked = Se cerró al bloquear la pantalla. Lo que estaba haciendo sigue ahí.
unlock-pin = PIN de esta computadora
unlock-pin-hint = No es el PIN con el que ingresa a su cuenta. A los 5 errores se borra lo guardado aquí.
unlock-go = Abrir
unlock-waiting = Revisamos el PIN…
unlock-forgot = Olvidé este PIN
unlock-other-title = ¿No es su cuenta?
unlock-other-text = Puede ingresar con la suya. No verá nada de esta.

## Olvidar el PIN

unlock-forgot-lead = Nadie puede decirle cuál era, tampoco la agencia. Lo que sí puede hacer es borrar y empezar de nuevo.
unlock-forgot-erased = Se borra la copia guardada en esta computadora, y lo que no haya enviado.
unlock-forgot-account = Su cuenta en la agencia no cambia. Sus pagos, sus citas y su caso siguen igual.
unlock-forgot-again = Después ingresa como siempre, y puede elegir un PIN nuevo.
unlock-forgot-sure = Esto no se puede deshacer. ¿Quiere borrar lo guardado aquí?
unlock-forgot-go = Borrar y empezar de nuevo
unlock-forgot-no = No borrar
