### Inicio: lo primero que se ve después de ingresar.

# $name: nombre de pila
home-title = Hola, { $name }
home-title-no-name = Su cuenta
home-lead = Esto es lo más importante de su cuenta hoy.

## De dónde viene cada dato. $agency: la agencia; $when: fecha y hora

home-source-live = Fuente: { $agency }. Leído: { $when }
home-source-copy = Fuente: { $agency }. Copia guardada: { $when }

## Próxima cita

home-hearing-heading = Su próxima fecha
home-hearing-link = Ver qué llevar y cómo llegar
home-hearing-none = No tiene citas ni audiencias próximas.
home-hearing-none-text = Si recibe una carta con una fecha que no está aquí, vaya a esa cita y llámenos.
home-hearing-all = Ver Citas y audiencias
## Novedades. $when: cuándo fue la última visita

home-news = Novedades desde su última visita ({ $when })
home-news-first = Novedades
home-news-from-now = Desde su próxima visita, aquí verá qué cambió.
home-news-none = No hay nada nuevo.
home-news-payment-made = Un pago suyo de { $amount }
home-news-payment-sent = Un pago para usted de { $amount }
home-news-payment-text = { $date }. { $status }
home-news-hearing-set = Una cita nueva
home-news-hearing-set-text = Es el { $when }
home-news-hearing-moved = Una cita cambió de fecha
home-news-hearing-moved-text = Ahora es el { $when }
home-news-hearing-cancelled = Una cita se canceló
home-news-hearing-cancelled-text = Era el { $when } Usted no tiene que ir.
home-news-notice = Un aviso nuevo
home-news-case = Su caso { $number } cambió
home-news-address = Su dirección cambió el { $date }
home-news-address-text = Si usted no la cambió, llámenos.

## Las fechas de todos los programas

home-agenda = Todas sus próximas fechas
home-agenda-by = hasta el final del día
home-agenda-deadline = Hay que responder

## Pagos

home-payments-heading = Pagos más recientes
home-payments-none = Todavía no hay pagos.
home-payments-link = Ver Mis Pagos

## Caso

home-case-heading = Mi caso
home-cases-heading = Mis casos
# $number: número del caso
home-case-number = Caso { $number }
home-case-next = Qué sigue
home-case-link = Ver el caso completo
home-case-none = No hay ningún caso abierto.

## Avisos

home-notices-heading = Avisos
# $count: avisos sin leer
home-notices-unread =
    { $count ->
        [one] Tiene { $count } aviso sin leer.
       *[other] Tiene { $count } avisos sin leer.
    }
home-notices-none = No tiene avisos sin leer.
home-notices-link = Ver los avisos
home-notices-link-unread = Leer los avisos

## Todavía sin caso (MA-04)

home-lead-not-associated = Su cuenta ya está creada.
home-lead-code-needed = Falta un paso para ver su caso.
home-no-case-title = Ya tiene su cuenta; falta su caso
home-no-case-notice = Busque el aviso que le mandó la agencia después de pedir asistencia. Ahí está su ID de cliente.
home-no-case-associate = Abra «Asociación de Caso» y escriba tres datos.
home-no-case-read = Enseguida podrá ver la información de su caso.
home-no-case-go = Asociación de Caso
home-no-case-none-title = ¿Todavía no tiene un ID de cliente?
home-no-case-none = Le llegará en un aviso por correo cuando pida asistencia. Si ya la pidió y no le ha llegado, pregunte a la agencia.
home-code-title = Escriba el código de su carta
home-code-text = Le mandamos una carta con un código a la dirección que la agencia tiene de usted. Tarda de { $from } a { $to } días. Con el código se abre su caso.
home-code-go = Escribir el código

home-waiting = Buscando lo más reciente de su cuenta…
