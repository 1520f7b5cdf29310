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
## Los últimos ingresos

security-sign-ins = Quién ha ingresado
security-sign-ins-text = Son los últimos ingresos a su cuenta, también los que no se lograron. Si no reconoce alguno, llámenos.
security-sign-ins-waiting = Buscando los últimos ingresos…
security-sign-ins-caption = Los últimos ingresos a su cuenta, del más nuevo al más antiguo
security-sign-ins-none = Todavía no hay ingresos que mostrar.
security-sign-in-at = Cuándo
security-sign-in-outcome = Qué pasó
security-sign-in-signed-in = Ingresó
security-sign-in-refused = No se logró

## Esta computadora

security-computer = Esta computadora
security-keeping-keychain = Su sesión y una copia protegida quedan en esta computadora, para que pueda ver sus datos sin conexión.
security-keeping-memory-shared = Es una computadora compartida: al cerrar no queda nada.
security-keeping-memory-no-keychain = Esta computadora no tiene un llavero seguro. Por eso no guardamos nada: al cerrar tendrá que ingresar otra vez.
security-keeping-memory-keychain-locked = El llavero de esta computadora está cerrado. Por eso no guardamos nada: al cerrar tendrá que ingresar otra vez.
security-keeping-no-room = Su sesión queda guardada, pero no la copia: no hay espacio en el disco o no se puede escribir en él.
security-keeping-no-copy = Su sesión queda guardada, pero no una copia: lo decidió quien administra esta computadora.
security-computer-settings = Cambiar los ajustes de esta computadora
security-computer-erase = Para borrar la copia de esta computadora, use «Cerrar sesión y borrar esta copia», al final de cada página. Su cuenta y su caso no cambian.
## El PIN de esta computadora

security-device-pin = PIN de esta computadora
security-device-pin-on = Puesto
security-device-pin-off = Sin PIN
security-device-pin-on-text = Mi Cuenta lo pide al abrirse aquí. A los 5 errores se borra lo guardado.
security-device-pin-off-text = Quien use esta computadora con su usuario puede abrir Mi Cuenta y ver sus datos. Con un PIN, no.
security-device-pin-other = Es solo para esta computadora. No es el PIN ni la contraseña de su cuenta.
security-device-pin-set = Poner un PIN
security-device-pin-change = Cambiarlo
security-device-pin-remove = Quitarlo

## Cómo se llama aquí

security-name = Cómo se llama usted aquí
security-name-none = Aquí usted es «{ $name }». No guardamos su nombre.
security-name-now = Aquí usted es «{ $name }».
security-name-text = Si varias personas usan esta computadora, un nombre ayuda a encontrar la suya. Puede ser cualquiera. Quien abra Mi Cuenta aquí lo verá, sin ingresar.
security-name-label = Nombre que se verá
security-name-save = Guardar este nombre
security-name-remove = Quitar el nombre
security-name-saved-yes = Guardamos el nombre.
security-name-saved-no = Quitamos el nombre.

security-suspect = Si cree que alguien entró en su cuenta
security-suspect-pin = { $secret ->
    [password] Cambie su contraseña ahora.
   *[pin] Cambie su PIN ahora.
}
security-suspect-sessions = Cierre las sesiones que no conozca.
security-suspect-call = Llámenos. Si tiene miedo de alguien, díganoslo: podemos proteger más su caso.
