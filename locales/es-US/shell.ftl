### Lo que el programa dice fuera de su ventana: la línea de comandos, los errores antes de que haya ventana y el título.

# Neutral a propósito: quien pase por detrás no debe saber qué cuenta está abierta.
shell-title = Mi Cuenta

## Ayuda de la línea de comandos

shell-about = Mi Cuenta muestra las cuentas públicas de su hogar: pagos, caso, audiencias y avisos.
shell-usage = Uso
shell-options = Opciones
shell-help = Muestra esta ayuda y termina
shell-version = Muestra la versión y termina
shell-lang = Idioma de esta sesión: es o en
shell-shared = Computadora compartida: no guarda nada
shell-practice = Modo de práctica, con hogares inventados
shell-server = Dirección del servicio de cuentas, que empieza con https://
shell-safe-graphics = Dibuja sin aceleración, si la ventana sale en blanco
shell-reset-window = Abre la ventana con su tamaño original y texto al 100 %
shell-log-level = Cuánto se anota en la terminal: error, warn, info, debug o trace
shell-config-check = Revisa la configuración y termina: 0 si todo está bien, 1 si no

## Errores de la línea de comandos

shell-unknown-option = No se conoce la opción { $option }.
shell-missing-value = Falta un valor para { $option }.
shell-bad-value = «{ $value }» no es un valor para { $option }.
shell-conflict = { $option } no se puede usar junto con otra de las opciones que escribió.
shell-try-help = Para ver las opciones, escriba: mi-cuenta --help

## Errores antes de que haya ventana

shell-no-display = No se puede abrir la ventana: este programa necesita un escritorio gráfico.
shell-no-window = No se pudo abrir la ventana. Reinicie la computadora y vuelva a intentarlo. Si sigue igual, pruebe con: mi-cuenta --safe-graphics
shell-broke = Mi Cuenta tuvo un error y se cerró. No se perdió nada de su cuenta. Ábrala otra vez.
shell-no-folders = No se encuentra la carpeta personal de este usuario. Nada se guardará.

## Revisión de la configuración

shell-check-version = Versión: { $version }
shell-check-server = Servicio: { $server }
shell-check-no-server = Servicio: ninguno. Se indica con --server o se usa el modo de práctica.
shell-check-server-not-safe = Servicio: { $server } no sirve. La dirección debe empezar con https://; sin cifrar, solo esta misma computadora.
shell-check-settings = Preferencias: { $path }
shell-check-settings-bad = Preferencias: { $path } no se puede leer. Se usarán las originales.
shell-check-settings-none = Preferencias: todavía ninguna, irán en { $path }
shell-check-copy = Copia sellada: { $path }
shell-check-copy-bad = Copia sellada: no se puede escribir en { $path }
shell-check-practice = Modo de práctica: incluido
shell-check-no-practice = Modo de práctica: no incluido

## Reglas de esta computadora

shell-check-policy-none = Reglas de esta computadora: ninguna, irían en { $path }
shell-check-policy = Reglas de esta computadora: { $path }
shell-check-policy-bad = Reglas de esta computadora: { $path } tiene errores. Mientras los tenga, esta computadora se trata como compartida y no guarda nada.
shell-policy-at-key-and-line = { $key }, línea { $line }: { $what }
shell-policy-at-key = { $key }: { $what }
shell-policy-at-line = Línea { $line }: { $what }
shell-policy-unreadable = No se puede leer.
shell-policy-not-a-policy = Debe tener la forma { "{" }"policies": { "{" } … { "}" }{ "}" }.
shell-policy-unknown-key = No se conoce esta clave.
shell-policy-twice = Esta clave está dos veces. Vale la primera.
shell-policy-wants-truth = El valor debe ser true o false (en el registro, 1 o 0).
shell-policy-wants-minutes = El valor debe ser un número entero de 1 a 240.
shell-policy-wants-server = El valor debe ser una dirección que empiece con https://; sin cifrar, solo esta misma computadora.
shell-policy-wants-language = El valor debe ser es, en, es-US o en-US.
shell-policy-wants-proxy = El valor debe ser system, none o una dirección como http://proxy.example.org:3128, sin contraseña.
shell-policy-wants-programs = El valor debe ser una lista con los nombres de los programas, al menos uno.
