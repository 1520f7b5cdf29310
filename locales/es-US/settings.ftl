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
settings-kept-no-copy = solo su sesión. Quien administra esta computadora decidió que no se guarde ninguna copia.

## Lo que decidió quien administra la computadora

settings-decided = Lo que aquí no se puede cambiar
settings-decided-by = Lo decidió quien administra esta computadora.
settings-decided-no-copy = No se guarda ninguna copia de sus datos.
settings-decided-idle = { $minutes ->
    [one] Su cuenta se cierra después de 1 minuto sin actividad.
   *[other] Su cuenta se cierra después de { $minutes } minutos sin actividad.
}
settings-decided-server = La dirección del servicio está fija.
settings-decided-proxy = El camino a Internet (proxy) está fijo.
settings-decided-programs = { $count ->
    [one] Se puede usar 1 programa.
   *[other] Se pueden usar { $count } programas.
}
settings-decided-no-update-check = No se buscan versiones nuevas.
settings-decided-no-notifications = No se muestran avisos fuera de la ventana.

## Revisión de la conexión

connection-title = Revisar la conexión
connection-lead = Si algo no funciona, esto le dice qué es. Puede leerle el resultado a quien le ayude.
connection-go = Revisar ahora
connection-waiting = Revisamos la conexión con la agencia…
connection-inspected = La conexión pasa por «{ $who }», que puede leerla
connection-technician = Para un técnico
technician-server = Dirección
technician-state = Estado
technician-clock = Reloj
technician-name = Nombre
technician-connection = Conexión
technician-certificate = Certificado
technician-service = Servicio
technician-keychain = Llavero
technician-disk = Disco
connection-name-good = La dirección del servicio se encuentra
connection-name-bad = La dirección del servicio no se encuentra
connection-name-do = Revise el cable o el wifi. Si otras páginas se abren, avise a quien cuida la red.
connection-connection-good = Hay camino hasta el servicio
connection-connection-bad = No hay camino hasta el servicio
connection-connection-do = Puede ser la red de este lugar. Pruebe con otra, o avise a quien la cuida.
connection-certificate-good = La conexión está cifrada y es con la agencia
connection-certificate-bad = No se pudo comprobar que sea la agencia
connection-certificate-do = Revise la fecha y la hora. Si están bien, no use esta red para su cuenta.
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
report-network = Conexión: { $title }
report-kept = Se guarda: { $kept }
report-as-of = Última lectura: { $moment }
report-trouble = Problema: { $title }
