### Cambiar el PIN.

pin-forced-title = Elija su PIN nuevo
pin-forced-lead = El PIN de la carta sirve una sola vez. Con el PIN nuevo entrará de ahora en adelante.
pin-temporary-label = PIN temporal
pin-temporary-hint = El de la carta, con el que acaba de ingresar.
pin-current-label = PIN de ahora
pin-new-label = PIN nuevo
pin-again-label = PIN nuevo, otra vez
pin-save = Guardar PIN nuevo
pin-waiting = Guardamos su PIN nuevo…

pin-rules-title = Su PIN nuevo:
pin-rule-length = tiene de { $min } a { $max } dígitos, sin letras
pin-rule-repeated = no repite el mismo número o grupo, como 7777 o 1212
pin-rule-run = no son números seguidos, como 1234 o 9876
pin-rule-common = no es uno de los que usa mucha gente
pin-rule-personal = no es su año de nacimiento ni parte de sus números (lo revisamos al guardar)
pin-rule-history = { $n ->
    [one] no es su PIN anterior (lo revisamos al guardar)
   *[other] no es ninguno de sus últimos { $n } PIN (lo revisamos al guardar)
}

## Desde la página de seguridad

pin-title = Cambie su PIN
pin-lead = Al guardarlo se cierran sus sesiones en otras computadoras.
pin-back = Volver a Seguridad
pin-changed-title = Su PIN cambió
pin-changed-text = Desde ahora ingrese con el PIN nuevo, aquí y por teléfono. Cerramos sus sesiones en otras computadoras.
