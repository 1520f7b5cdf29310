### Ajustes y revisión de la conexión.

settings-title = Ajustes
settings-lead = Los cambios se ven de inmediato.
settings-reading = Lectura
settings-language = Idioma
settings-language-es = Español
settings-language-en = English
settings-text = Tamaño de la letra
settings-text-hint = También con Ctrl y +, Ctrl y −. Ctrl y 0 vuelve al tamaño normal.
settings-text-size = { $size } %
settings-theme = Colores
settings-theme-system = Como el sistema
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-computer = Esta computadora
settings-computer-whose = ¿De quién es?
settings-computer-note = Si la marca como compartida, se borra lo que esté guardado de su cuenta.
settings-kept = Qué se guarda ahora:
settings-kept-keychain = su sesión, en el llavero de la computadora, y una copia cerrada con llave de lo que leyó. Su dirección y los datos de la otra parte nunca se guardan.
settings-kept-memory-shared = nada. Al cerrar Mi Cuenta se borra todo.
settings-kept-memory-no-keychain = nada, porque esta computadora no tiene un llavero de contraseñas.
settings-kept-memory-keychain-locked = nada, porque el llavero de contraseñas está cerrado.
settings-kept-no-room = solo su sesión. No hay espacio en el disco para la copia.

## Revisión de la conexión

connection-title = Revisar la conexión
connection-lead = Si algo no funciona, esto le dice qué es. Puede leerle el resultado a quien le ayude.
connection-go = Revisar ahora
connection-waiting = Revisamos la conexión con la agencia…
connection-server = Dirección del servicio: { $server }
connection-clock-good = El reloj de la computadora está bien
connection-clock-bad = El reloj de la computadora está mal
connection-clock-do = Corrija la fecha y la hora.
connection-service-good = El servicio de la agencia contesta
connection-service-bad = El servicio de la agencia no contesta
connection-service-do = Revise el cable o el wifi y pruebe otra vez.
connection-keychain-good = El llavero de contraseñas funciona
connection-keychain-bad = El llavero de contraseñas no está o está cerrado
connection-keychain-do = Puede usar Mi Cuenta, pero al cerrarla no queda nada guardado.
connection-disk-good = Hay espacio para la copia
connection-disk-bad = No se puede guardar la copia
connection-disk-do = Libere espacio en el disco.

## Informe para quien le ayude

report-title = Informe para soporte
report-lead = Es lo que se ve aquí y nada más: no lleva su nombre, sus números ni lo que hay en su cuenta.
report-shared = Esta computadora es compartida: el archivo se queda en ella hasta que alguien lo borre.
report-save = Guardar el informe
report-saved = Guardado en { $path }
report-version = Mi Cuenta { $version }
report-settings = Idioma { $language }, letra al { $size } %, colores: { $theme }, computadora: { $computer }
report-server = Servicio: { $server }
report-kept = Se guarda: { $kept }
report-as-of = Última lectura: { $moment }
report-trouble = Problema: { $title }
