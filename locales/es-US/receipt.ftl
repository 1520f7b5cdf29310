### El recibo: qué se borró de esta computadora y cómo se revisó.

receipt-title-signed-out = Cerró su sesión
receipt-title-idle = Su sesión se cerró sola
receipt-title-suspended = Su sesión se cerró al dormir la computadora
receipt-title-screen-locked = Su sesión se cerró al bloquear la pantalla
receipt-lead-signed-out = Ya puede levantarse de esta computadora.
receipt-lead-idle = Pasó un rato sin que nadie usara el programa. La cerramos para que nadie más la viera.
receipt-lead-suspended = La cerramos para que nadie más la viera al volver a encenderla.
receipt-lead-screen-locked = La cerramos para que nadie más la viera al abrir la pantalla.

receipt-erased = Esto se borró, y lo revisamos
receipt-not-all = Esto se borró, y esto falta
# $at: fecha y hora
receipt-at = Hecho: { $at }
receipt-stays = Quedan solo los ajustes: el idioma, el tamaño de la letra y los colores. No dicen nada de usted.
receipt-again = Ingresar otra vez
receipt-quit = Cerrar Mi Cuenta

## Qué

receipt-session = Su sesión en la agencia
receipt-keychain = La llave en el llavero de esta computadora
receipt-copy = La copia guardada de sus datos
receipt-memory = Lo que se leyó y se escribió en el programa
receipt-web-view = La ventana y sus archivos de trabajo
receipt-clipboard = Lo que se copió para pegar en otro lugar

## Cómo quedó

receipt-checked = Borrado y revisado
receipt-never-there = No había
receipt-not-reached = Sin respuesta
receipt-later = Pendiente

## Cómo se revisó, o qué falta

receipt-session-checked = La agencia contestó que la sesión ya no existe.
receipt-keychain-checked = La buscamos en el llavero y ya no está.
receipt-copy-checked = La carpeta ya no está en el disco.
receipt-memory-checked = Nada en el programa lo guarda ya.
receipt-web-view-checked = Esta ventana es nueva. La anterior se cerró, y sus archivos se borraron.
receipt-clipboard-checked = Lo miramos y está vacío.
receipt-never-there-text = Nunca se guardó en esta computadora.
# $minutes: minutos
receipt-not-reached-in = { $minutes ->
    [one] No pudimos avisar a la agencia. Allá la sesión se cierra sola en 1 minuto, y aquí ya nadie puede usarla.
   *[other] No pudimos avisar a la agencia. Allá la sesión se cierra sola en { $minutes } minutos, y aquí ya nadie puede usarla.
}
receipt-not-reached-text = No pudimos avisar a la agencia. Allá la sesión se cierra sola, y aquí ya nadie puede usarla.
receipt-later-text = No se pudo borrar ahora. Lo haremos la próxima vez que se abra Mi Cuenta.

## Mientras se cierra

leaving-title = Cerrando su sesión…
leaving-text = Borramos lo que hay de su cuenta en esta computadora. Tarda unos segundos.
