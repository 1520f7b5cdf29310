### Pedir una carta con un PIN temporal.

letter-title = Pida una carta con un PIN temporal
letter-lead = La mandamos a la dirección que la agencia tiene de usted. Tarda de { $from } a { $to } días.
letter-back = Volver a Ingresar
letter-birth-date = Fecha de nacimiento
letter-birth-hint = Por ejemplo: 28 de abril de 1986
letter-birth-day = Día
letter-birth-month = Mes
letter-birth-year = Año
letter-note-address = Por su seguridad, aquí no se muestra ni se cambia la dirección.
letter-note-void = Si ya había pedido una carta, su PIN temporal deja de servir.
letter-note-limit = { $letters ->
    [one] Puede pedir 1 carta cada 30 días.
   *[other] Puede pedir hasta { $letters } cartas en 30 días.
}
letter-go = Pedir la carta
letter-waiting = Revisamos sus datos con la agencia…

## La carta va en camino

letter-done-title = Su carta está pedida
letter-done-lead = Le llegará por correo a la dirección que la agencia tiene de usted.
letter-done-from = Llega desde el
letter-done-to = a más tardar el
letter-done-sender = En el sobre dice
letter-done-wait = Espere la carta. Nadie puede decirle el PIN por teléfono: solo está en la carta.
letter-done-use = { $days ->
    [one] Úselo para ingresar dentro de 1 día. Después elegirá su PIN nuevo.
   *[other] Úselo para ingresar dentro de { $days } días. Después elegirá su PIN nuevo.
}
letter-done-old = Si mientras tanto recuerda el PIN que eligió antes, todavía sirve.
letter-left-title = { $letters ->
    [one] Puede pedir 1 carta más en estos 30 días
   *[other] Puede pedir { $letters } cartas más en estos 30 días
}
letter-left-text = Pida otra solo si esta no llega: cada carta nueva deja sin efecto la anterior.
letter-last-title = Esta fue la última carta por ahora
letter-last-text = Podrá pedir otra desde: { $at }
