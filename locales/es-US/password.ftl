### Contraseña y nombre de usuario: sus reglas, y cambiar la contraseña.

password-current-label = Contraseña de ahora
password-new-label = Contraseña nueva
password-again-label = Contraseña nueva, otra vez
password-title = Cambie su contraseña
password-save = Guardar contraseña nueva
password-waiting = Guardamos su contraseña nueva…
password-changed-title = Su contraseña cambió
password-changed-text = Desde ahora ingrese con la contraseña nueva. Cerramos sus sesiones en otras computadoras.

user-id-rules-title = Su nombre de usuario:
user-id-rule-length = tiene de { $min } a { $max } caracteres
user-id-rule-plain = tiene solo letras de la A a la Z y números, sin espacios, acentos, ñ ni signos
user-id-rule-without-name = no contiene ninguna parte de su nombre o apellido

password-rules-title = Su contraseña:
password-rule-length = tiene de { $min } a { $max } caracteres
password-rule-digit = tiene al menos un número
password-rule-upper = tiene al menos una letra mayúscula
password-rule-lower = tiene al menos una letra minúscula
password-rule-special = tiene al menos un signo, como ! # $ % & * - ? @ _
password-rule-allowed = no tiene espacios, acentos ni ñ
password-rule-without-user-id = no contiene su nombre de usuario
password-rule-uncommon = no es una de las que usa mucha gente
password-rules-free = puede ser una frase, con espacios y con cualquier letra o signo
password-rules-history = { $n ->
    [one] no es su contraseña anterior (lo revisamos al guardar)
   *[other] no es ninguna de sus últimas { $n } contraseñas (lo revisamos al guardar)
}
password-rules-between = después de cambiarla, no se puede cambiar otra vez durante { $time }
