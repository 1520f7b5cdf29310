### Citas y audiencias: fechas y citas del tribunal (CW-09).

hearings-title = Citas y audiencias
hearings-lead = La hora que ve aquí es siempre la del lugar de la cita.
hearings-waiting = Buscando sus citas y audiencias…

hearings-upcoming = Próximas
hearings-past = Anteriores
hearings-none = No tiene citas ni audiencias próximas.
hearings-none-text = Si recibe una carta con una fecha que no está aquí, vaya a esa cita y llámenos.
hearings-none-ever = Aquí aparecen las audiencias en el tribunal y las citas con la agencia.

## Qué es

hearings-kind-court = Audiencia en el tribunal
hearings-kind-appointment = Cita en la oficina

hearings-purpose-set-order = Fijar la orden de manutención
hearings-purpose-change-order = Cambiar la orden de manutención
hearings-purpose-parentage = Establecer quiénes son los padres
hearings-purpose-enforcement = Tratar los pagos atrasados
hearings-purpose-case-review = Revisar su caso
hearings-purpose-genetic-test = Prueba genética
hearings-purpose-other = Lo dice la carta que recibió

## Cuándo. $date: día de la semana y fecha; $time: hora; $zone: zona, como «hora del Pacífico»

hearings-time = { $time }, { $zone }
hearings-when = { $date }, { $time }
hearings-today = Es hoy
hearings-tomorrow = Es mañana
hearings-in-days =
    { $days ->
        [one] Falta { $days } día
       *[other] Faltan { $days } días
    }

## Si cambió

hearings-moved = Cambió de fecha
hearings-moved-from = Antes era:
hearings-moved-text = La fecha de arriba es la nueva. No vaya en la fecha anterior.
hearings-cancelled = Cancelada
hearings-cancelled-text = Ya no se hace. Usted no tiene que ir ese día.

## Los detalles

hearings-about = Para qué
hearings-place = Dónde
hearings-room = En el edificio
hearings-phone = Teléfono
hearings-bring = Qué llevar
hearings-bring-photo-id = Una identificación con foto
hearings-bring-pay-stubs = Talones de pago de los últimos 3 meses
hearings-bring-tax-return = Su última declaración de impuestos
hearings-bring-child-care-receipts = Recibos del cuidado de los niños
hearings-bring-health-insurance = Lo que paga de seguro médico
hearings-bring-notice = La carta sobre esta cita
hearings-bring-payment-records = Comprobantes de los pagos que hizo
hearings-bring-nothing = Nada en especial. Una identificación con foto siempre ayuda.

hearings-absent-heading = Si no puede ir
hearings-absent-court = Si usted no va, el juez puede decidir sin escucharle. Si no puede ir, llame antes de la fecha y pida otra.
hearings-absent-appointment = Si usted no va, su caso puede tardar más. Si no puede ir, llame antes y pida otra cita.
# $phone: número de teléfono
hearings-absent-call = Llame al { $phone }.
hearings-interpreter = ¿Necesita un intérprete o ayuda por una discapacidad? Pídalo por teléfono unos días antes. No cuesta nada.
