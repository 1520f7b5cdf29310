### Words that stand on many pages.

# The name of the app; it tells nobody what it is about.
brand = Mi Cuenta
skip = Ir al contenido
# The other language, by its own name.
language-other = English
quick-exit = Salida rápida
help-link = Ayuda
settings-link = Ajustes
sign-out = Cerrar sesión y borrar esta copia
again = Probar otra vez
back = Volver
continue = Continuar

## Menu

menu-title = Páginas de su cuenta
menu-fold = Menú
menu-home = Inicio
menu-payments = Mis Pagos
menu-hearings = Citas y audiencias
menu-case = Mi caso
menu-notices = Avisos
menu-profile = Mi Perfil
menu-other-party = Información de la otra parte
menu-security = { $secret ->
    [password] Contraseña y seguridad
   *[pin] PIN y seguridad
}
menu-account = Mi perfil de usuario
menu-association = Asociación de Caso
menu-case-code = Código de la carta

## The line on every page

status-live = En línea.
# $at is a moment such as «hoy, 3:40 p.m.»: it ends in a full stop of its own.
status-live-at = Última lectura: { $at }
status-copy = Copia guardada.
status-copy-from = Puede leer, pero no cambiar nada. Datos de: { $at }
status-ended = Su sesión terminó.
status-sign-in = Ingresar otra vez
status-again = Probar la conexión

practice-label = Práctica
practice-banner = Modo de práctica.
practice-banner-text = Las personas, los pagos y las fechas son inventados.

## What this computer keeps

copy-erased-title = Borramos la copia guardada en esta computadora
copy-erased-damaged = El archivo estaba dañado y no se podía leer completo. Sus datos siguen seguros en la agencia. Los leeremos de nuevo cuando haya conexión.
copy-erased-foreign = El archivo no era de esta cuenta o de esta computadora. Sus datos siguen seguros en la agencia. Los leeremos de nuevo cuando haya conexión.
copy-erased-too-old = La copia tenía más de 14 días. La borramos para no mostrarle datos viejos. Los leeremos de nuevo cuando haya conexión.
copy-erased-key-lost = La llave de la copia ya no está en esta computadora, y sin ella nadie puede leerla. Ingrese de nuevo para ver sus datos.
keeping-memory-no-keychain-title = Esta computadora no puede guardar su sesión
keeping-memory-no-keychain-text = No tiene un llavero de contraseñas. Puede usar Mi Cuenta sin problema, pero al cerrarla no queda nada guardado y la próxima vez tendrá que ingresar de nuevo.
keeping-memory-keychain-locked-title = El llavero de contraseñas está cerrado
keeping-memory-keychain-locked-text = Puede usar Mi Cuenta sin problema, pero al cerrarla no queda nada guardado. Si quiere guardar la sesión, abra el llavero de esta computadora, cierre Mi Cuenta y ábrala otra vez.
keeping-no-room-title = No hay espacio para guardar una copia
keeping-no-room-text = El disco de esta computadora está lleno o no deja escribir. Puede usar Mi Cuenta, pero sin conexión no podrá ver sus datos. Libere espacio en el disco.

## Forms

form-optional = (opcional)
select-none = Elija
secret-show = Mostrar
    .label = Mostrar { $label }
secret-hide = Ocultar
    .label = Ocultar { $label }
# Si lo que se escribe cumple una regla
rule-kept = (cumplido)
rule-open = (falta)

## Contacts

contact-title = ¿Necesita ayuda?
contact-phone = Teléfono, sin costo
contact-tty = TTY, para personas con dificultades de audición o de habla
contact-email = Correo electrónico

## Pages of a long list

pagination-newer = Más recientes
pagination-older = Más antiguos
pagination-where = Página { $page } de { $pages }

## Times

moment-today = hoy, { $time }
moment-on = { $date }, { $time }
duration-a-while = un rato
duration-seconds = { $n ->
    [one] 1 segundo
   *[other] { $n } segundos
}
duration-minutes = { $n ->
    [one] 1 minuto
   *[other] { $n } minutos
}
duration-hours = { $n ->
    [one] 1 hora
   *[other] { $n } horas
}
duration-days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
