### Mi caso (CW-08).

case-title = Mi caso
case-title-several = Mis casos
case-waiting = Buscando la información de su caso…
case-none = No hay ningún caso en su cuenta.
case-none-text = Si usted cree que debe haber uno, llámenos.

# $number: número del caso
case-number = Caso { $number }
case-opened = Abierto desde
case-closed-heading = Casos cerrados

## Quiénes

case-who = Quiénes
case-role = Usted
case-role-receives = Recibe la manutención
case-role-pays = Paga la manutención
case-children =
    { $count ->
        [one] Hijo o hija
       *[other] Hijos
    }
case-other-party = La otra parte
case-other-party-hidden = No se muestra el nombre, por seguridad.

## Qué pasa con el caso

case-status = Cómo está
case-status-opened = Abierto, todavía sin orden
case-status-order-in-force = La orden se está cumpliendo
case-status-enforcement = Se están cobrando pagos atrasados
case-status-closed = Cerrado

case-next = Qué sigue
case-next-locate = Estamos buscando a la otra parte
case-next-locate-text = Por ahora usted no tiene que hacer nada. Si sabe dónde está o dónde trabaja, puede decírnoslo.
case-next-attend-hearing = Vaya a su próxima cita
case-next-attend-hearing-text = Vea la fecha, el lugar y qué llevar.
case-next-send-papers = Envíe los papeles que le pedimos
case-next-send-papers-text = La carta que recibió dice cuáles son y a dónde enviarlos. Si no la tiene, llame a la persona encargada de su caso.
case-next-keep-paying = Siga pagando como dice la orden
case-next-keep-paying-text = Vea aquí los pagos que ya hizo.
case-next-wait = Por ahora no tiene que hacer nada
case-next-wait-text = Le avisaremos por carta cuando algo cambie.
case-next-call-worker = Llame a la persona encargada de su caso
case-next-call-worker-text = Tenga a la mano el número de su caso.
case-next-link-hearings = Ver mis citas
case-next-link-payments = Ver Mis Pagos
case-next-link-notices = Ver los avisos
case-next-link-other-party = Proporcionar Información de la Otra Parte

## El dinero. $amount: cantidad

case-money = Dinero
case-order = La orden
case-order-weekly = { $amount } cada semana
case-order-biweekly = { $amount } cada dos semanas
case-order-monthly = { $amount } cada mes
# $date: fecha en palabras
case-order-since = Desde el { $date }
case-order-none = Todavía no hay una orden del tribunal.
case-balance = Pagos atrasados
case-balance-none = No hay pagos atrasados.
case-balance-owed-pays = Usted debe { $amount }.
case-balance-owed-receives = A usted se le deben { $amount }.
case-balance-credit-pays = Usted tiene { $amount } a su favor.
case-balance-credit-receives = La otra parte tiene { $amount } a su favor.
case-balance-note = El saldo puede cambiar cuando entra un pago. Para un saldo oficial, llame a la persona encargada de su caso.

## Con quién hablar

case-worker = Persona encargada de su caso
case-worker-office = Oficina
case-worker-phone = Teléfono
case-worker-email = Correo electrónico
