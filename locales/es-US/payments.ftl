### Mis Pagos (CW-06).

payments-title = Mis Pagos
payments-views = Elija qué pagos quiere ver
payments-made = Pagos Realizados Por Mí
payments-sent = Pagos Enviados Para Mí
# Un solo pago, en la página de inicio
payments-made-one = Realizado por usted
payments-sent-one = Enviado para usted
payments-waiting = Buscando sus pagos…

## Qué fechas

payments-period-heading = Elegir fechas
payments-period-label = Fechas
payments-period-newest = 12 meses más recientes
payments-period-span = Otras fechas…
payments-from = Desde
payments-to = Hasta
payments-from-hint = El primer día que quiere ver
payments-to-hint = El último día que quiere ver
payments-day = Día
payments-month = Mes
payments-year = Año
payments-show = Mostrar pagos

## La suma. $when: año o mes; $from y $to: meses o fechas en palabras

payments-total-of = Total de { $when }
payments-total-months = Total de { $from } a { $to }
payments-total-span = Total del { $from } al { $to }
payments-total-from = Total desde el { $from }
payments-total-to = Total hasta el { $to }
# $count: pagos que cuentan
payments-total-count =
    { $count ->
        [one] { $count } pago
       *[other] { $count } pagos
    }
payments-total-note = El dinero que se devolvió no cuenta en el total.

## Por mes, o por año si son muchos meses

payments-months-heading = Por mes
payments-years-heading = Por año
payments-months-caption = Suma de los pagos de cada mes, del más nuevo al más antiguo
payments-years-caption = Suma de los pagos de cada año, del más nuevo al más antiguo
payments-column-month = Mes
payments-column-year = Año
payments-column-count = Pagos
payments-column-sum = Suma

## La lista

payments-list-heading = Cada pago
payments-list-caption-made = Pagos realizados por usted, del más nuevo al más antiguo
payments-list-caption-sent = Pagos enviados para usted, del más nuevo al más antiguo
# $first y $last: filas de esta página; $count: filas en total
payments-list-range = Pagos { $first } a { $last } de { $count }
payments-column-date = Fecha
payments-column-method = Cómo
payments-column-case = Caso
payments-column-status = Estado
payments-column-amount = Cantidad

## Cómo se movió el dinero. $direction: «made» realizado por la persona, «sent» enviado para ella

payments-method-wage-withholding = Descuento del salario
payments-method-bank-transfer =
    { $direction ->
        [made] Cuenta de banco
       *[sent] Depósito en su cuenta de banco
    }
payments-method-cheque = Cheque
payments-method-debit-card = Tarjeta de débito de la agencia
payments-method-card = Tarjeta de débito o de crédito
payments-method-cash = Efectivo
payments-method-tax-refund = Reembolso de impuestos
payments-method-other = De otra forma

## Dónde está el pago

payments-status-pending =
    { $direction ->
        [made] En proceso
       *[sent] En camino
    }
payments-status-completed =
    { $direction ->
        [made] Aplicado
       *[sent] Pagado
    }
payments-status-held = Detenido
payments-status-returned = Devuelto

payments-help-heading = Qué quiere decir cada estado
payments-help-pending =
    { $direction ->
        [made] Ya recibimos el dinero y todavía no lo aplicamos a su caso. Puede tardar unos días.
       *[sent] Ya enviamos el dinero y todavía no le llega. Puede tardar unos días.
    }
payments-help-completed =
    { $direction ->
        [made] El dinero ya cuenta en su caso.
       *[sent] El dinero ya se le pagó a usted.
    }
payments-help-held = El dinero espera por una razón que la persona encargada de su caso le puede decir. Llámela.
payments-help-returned =
    { $direction ->
        [made] El pago no se pudo cobrar o se le regresó a usted. No cuenta en los totales.
       *[sent] El pago regresó a la agencia. No cuenta en los totales. Revise su dirección en Mi Perfil.
    }

## Nada que mostrar

payments-none-made = Todavía no hay pagos realizados por usted.
payments-none-made-text = Aquí aparecen los pagos que usted hace. Si usted recibe la manutención, mire en «Pagos Enviados Para Mí».
payments-none-sent = Todavía no hay pagos enviados para usted.
payments-none-sent-text = Aquí aparecen los pagos que la agencia le envía a usted. Si usted paga la manutención, mire en «Pagos Realizados Por Mí».
payments-none-here = No hay pagos en estas fechas.
payments-none-here-text = Elija otras fechas, o vea los pagos más recientes.
payments-show-newest = Ver los más recientes
