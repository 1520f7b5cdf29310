### Seguridad: el PIN, las sesiones, esta computadora.

security-title = { $secret ->
    [password] Contraseña y seguridad
   *[pin] PIN y seguridad
}
security-lead = { $secret ->
    [password] Aquí puede cambiar su contraseña y ver dónde está abierta su cuenta.
   *[pin] Aquí puede cambiar su PIN y ver dónde está abierta su cuenta.
}

## PIN (CW-05)

security-pin = { $secret ->
    [password] Su contraseña
   *[pin] Su PIN
}
security-pin-text = { $secret ->
    [password] Cámbiela cuando quiera, y enseguida si cree que alguien más la sabe. Al cambiarla se cierran las demás sesiones.
   *[pin] Cámbielo cuando quiera, y enseguida si cree que alguien más lo sabe. Al cambiarlo se cierran las demás sesiones.
}
security-pin-link = { $secret ->
    [password] Cambiar mi contraseña
   *[pin] Cambiar mi PIN
}

security-questions = Sus preguntas secretas
security-questions-text = { $count ->
    [one] Si olvida su contraseña, le haremos su pregunta secreta.
   *[other] Si olvida su contraseña, le haremos { $count } de sus preguntas secretas.
}

## Sesiones

security-sessions = Dónde está abierta su cuenta
security-sessions-text = { $secret ->
    [password] Cada vez que alguien ingresa con su contraseña aparece aquí. Si no conoce alguna sesión, ciérrela y cambie su contraseña.
   *[pin] Cada vez que alguien ingresa con su PIN aparece aquí. Si no conoce alguna, ciérrela y cambie su PIN.
}
security-sessions-waiting = Buscando sus sesiones…
security-sessions-caption = Sesiones abiertas de su cuenta, de la más nueva a la más antigua
security-session-system = Computadora
security-session-began = Ingresó
security-session-used = Se usó por última vez
security-session-action = Acción
security-session-unknown = Otro sistema
security-session-current = Esta sesión
security-session-end = Cerrar
# $system y $when: qué sesión es, para quien no ve la tabla
security-session-end-label = Cerrar la sesión de { $system } que ingresó el { $when }
security-session-ending = Cerrando la sesión…
security-session-ended = Cerramos esa sesión. Quien la usaba tiene que ingresar otra vez.
security-sessions-only-this = Solo está abierta aquí.
security-sessions-offline = Las sesiones solo se pueden ver con conexión.
security-sessions-offline-text = Si cree que alguien usa su cuenta y no tiene conexión, llámenos.

## Esta computadora

security-computer = Esta computadora
security-keeping-keychain = Su sesión y una copia protegida quedan en esta computadora, para que pueda ver sus datos sin conexión.
security-keeping-memory-shared = Es una computadora compartida: al cerrar no queda nada.
security-keeping-memory-no-keychain = Esta computadora no tiene un llavero seguro. Por eso no guardamos nada: al cerrar tendrá que ingresar otra vez.
security-keeping-memory-keychain-locked = El llavero de esta computadora está cerrado. Por eso no guardamos nada: al cerrar tendrá que ingresar otra vez.
security-keeping-no-room = Su sesión queda guardada, pero no la copia: no hay espacio en el disco o no se puede escribir en él.
security-computer-settings = Cambiar los ajustes de esta computadora
security-computer-erase = Para borrar la copia de esta computadora, use «Cerrar sesión y borrar esta copia», al final de cada página. Su cuenta y su caso no cambian.

security-suspect = Si cree que alguien entró en su cuenta
security-suspect-pin = { $secret ->
    [password] Cambie su contraseña ahora.
   *[pin] Cambie su PIN ahora.
}
security-suspect-sessions = Cierre las sesiones que no conozca.
security-suspect-call = Llámenos. Si tiene miedo de alguien, díganoslo: podemos proteger más su caso.
