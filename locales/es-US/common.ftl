### Words that stand on many pages.

# The name of the app; it tells nobody what it is about.
brand = Mi Cuenta
skip = Ir al contenido
# The other language, by its own name.
language-other = English
quick-exit = Salida rápida
lock-now = Cerrar ahora con el PIN
understood = Entendido
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
## Los programas de la persona

switcher-title = Sus programas
switcher-here = Está aquí
switcher-add = Agregar otro programa
switcher-live = En línea
switcher-copy = Copia
switcher-copy-from = Leído: { $at }
switcher-ended = Hay que ingresar
switcher-nothing = Sin leer todavía

## The line on every page

status-live = En línea.
# $at is a moment such as «hoy, 3:40 p.m.»: it ends in a full stop of its own.
status-live-at = Última lectura: { $at }
status-copy = Copia guardada.
status-copy-from = Puede leer, pero no cambiar nada. Datos de: { $at }
status-ended = Su sesión terminó.
status-sign-in = Ingresar otra vez
status-again = Probar la conexión
status-why = Por qué
fault-why = Por qué pasa esto

practice-label = Práctica
practice-banner = Modo de práctica.
practice-banner-text = Las personas, los pagos y las fechas son inventados.

## What this computer keeps

copy-erased-title = Borramos la copia guardada en esta computadora
copy-erased-damaged = El archivo estaba dañado y no se podía leer completo. Sus datos siguen seguros en la agencia. Los leeremos de nuevo cuando haya conexión.
copy-erased-foreign = El archivo no era de esta cuenta o de esta computadora. Sus datos siguen seguros en la agencia. Los leeremos de nuevo cuando haya conexión.
copy-erased-too-old = La copia tenía más de 14 días. La borramos para no mostrarle datos viejos. Los leeremos de nuevo cuando haya conexión.
copy-erased-key-lost = La llave de la copia ya no está en esta computadora, y sin ella nadie puede leerla. Ingrese de nuevo para ver sus datos.
copy-erased-pin-missed = Alguien se equivocó 5 veces con el PIN de esta computadora, y por eso borramos lo guardado. Su cuenta en la agencia no cambia: ingrese de nuevo. Si no fue usted, cambie también el PIN o la contraseña de su cuenta.
keeping-memory-no-keychain-title = Esta computadora no puede guardar su sesión
keeping-memory-no-keychain-text = No tiene un llavero de contraseñas. Puede usar Mi Cuenta sin problema, pero al cerrarla no queda nada guardado y la próxima vez tendrá que ingresar de nuevo.
keeping-memory-keychain-locked-title = El llavero de contraseñas está cerrado
keeping-memory-keychain-locked-text = Puede usar Mi Cuenta sin problema, pero al cerrarla no queda nada guardado. Si quiere guardar la sesión, abra el llavero de esta computadora, cierre Mi Cuenta y ábrala otra vez.
keeping-no-room-title = No hay espacio para guardar una copia
keeping-no-room-text = El disco de esta computadora está lleno o no deja escribir. Puede usar Mi Cuenta, pero sin conexión no podrá ver sus datos. Libere espacio en el disco.
keeping-no-copy-title = En esta computadora no se guarda ninguna copia
keeping-no-copy-text = Lo decidió quien administra esta computadora. Su sesión sí queda, pero sin conexión no podrá ver sus datos.

## Antes de que se cierre sola

idle-title = ¿Está usted ahí?
# $seconds: segundos
idle-left = { $seconds ->
    [one] Su cuenta se cierra en 1 segundo.
   *[other] Su cuenta se cierra en { $seconds } segundos.
}
idle-answer = Oprima cualquier tecla para seguir. Lo que escribió sigue en la página.
idle-shuts = Si no, se cierra hasta que usted vuelva.
idle-erases = Si no, se borra todo de esta computadora.
idle-here = Sí, sigo aquí

## Lo que se queda en una computadora compartida

caution-print-title = Lo que imprima puede quedarse aquí
caution-print-text = Es una computadora compartida. Las hojas pueden salir en una impresora que otros usan, y algunas guardan lo último que imprimieron.
caution-print-do = Antes de imprimir, mire cuál es la impresora y vaya por sus hojas enseguida.
caution-print-go = Imprimir de todos modos
caution-print-no = No imprimir
caution-report-title = El archivo se queda en esta computadora
caution-report-text = Es una computadora compartida. El informe no lleva su nombre ni sus datos, pero dice que alguien usó Mi Cuenta aquí.
caution-report-do = Después de enviarlo o leerlo, bórrelo. También puede leerlo por teléfono sin guardarlo.
caution-report-go = Guardar de todos modos
caution-report-no = No guardar

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
