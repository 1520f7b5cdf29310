### Asociación de Caso (MA-04, MA-05), y el código de la carta.

association-title = Asociación de Caso
association-lead = Con estos tres datos unimos su cuenta con su caso. Después podrá ver su información.
association-client-id = ID de cliente
association-client-id-hint = { $digits } números.
association-birth-year = Año en que nació
association-birth-year-hint = Los cuatro números. Por ejemplo: 1986
association-ssn-last4 = Últimos cuatro números de su Seguro Social
association-ssn-last4-hint = Solo los últimos cuatro, no el número completo.
association-tries = { $tries ->
    [one] Tiene 1 intento. Si los datos no coinciden, tendrá que esperar { $minutes } minutos.
   *[other] Tiene { $tries } intentos seguidos. Si se acaban, tendrá que esperar { $minutes } minutos.
}
association-go = Unir mi caso
association-later = Ahora no
association-waiting = Revisamos sus datos con la agencia…
association-why-title = ¿Por qué pedimos esto?
association-why = Para estar seguros de que solo usted vea su caso. No guardamos en esta computadora lo que escriba aquí.
association-done = Su cuenta está unida a su caso
association-done-open = Ya puede ver su información.
association-done-code = Falta un paso: escribir el código que le mandamos por correo.

## El código de la carta

case-code-title = Escriba el código de su carta
case-code-lead = Lo mandamos por correo a la dirección que la agencia tiene de usted. Tarda de { $from } a { $to } días.
case-code-label = Código de la carta
case-code-hint = { $digits } números.
case-code-from = En el sobre dice: { $sender }
case-code-go = Abrir mi caso
case-code-waiting = Revisamos el código…
case-code-another-title = ¿No le llegó la carta?
case-code-another-text = { $letters ->
    [one] Puede pedir 1 carta cada 30 días. Con la nueva, el código de la anterior deja de servir.
   *[other] Puede pedir hasta { $letters } cartas en 30 días. Con cada carta nueva, el código de la anterior deja de servir.
}
case-code-another-go = Pedir otra carta
case-code-queued = Su carta está pedida
case-code-queued-text = { $letters ->
    [one] Puede pedir 1 carta más en estos 30 días.
   *[other] Puede pedir { $letters } cartas más en estos 30 días.
}
