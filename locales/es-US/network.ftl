### Cómo está la conexión con la agencia: una página para cada caso.

network-works = Qué funciona ahora
network-works-all = Todo: puede leer y cambiar sus datos.
network-works-copy = Puede leer lo que guardamos. Datos de: { $at }
network-works-not = Para cambiar algo hay que esperar a que vuelva la conexión. Lo que está escribiendo sigue en la página.
network-works-nothing = Por ahora no hay nada que leer: en esta computadora no hay una copia. Los teléfonos de la agencia funcionan como siempre.
network-do = Qué puede hacer
network-asking = Preguntamos otra vez…
network-check = Revisar la conexión paso a paso

network-live-title = Todo está bien
network-live-text = La agencia contesta. Lo que ve es lo más reciente que tiene.
network-away-title = No llegamos a la agencia
network-away-text = Puede ser la red de este lugar, el Internet o el servicio de la agencia. Su cuenta está bien.
network-away-do-1 = Revise el cable o el wifi.
network-away-do-2 = Abra una página cualquiera en su navegador. Si tampoco se abre, el problema es la red.
network-away-do-3 = Si se abre, espere unos minutos. Mi Cuenta vuelve sola cuando la agencia contesta.
network-coming-back-title = Estamos preguntando a la agencia
network-coming-back-text = Tarda unos segundos. No tiene que hacer nada.
network-intercepted-title = Alguien podría leer esta conexión
network-intercepted-text = Quien contesta no pudo probar que es la agencia. Por eso no enviamos nada, ni su nombre ni su PIN.
network-intercepted-do-1 = No ingrese sus datos en otra página desde esta red.
network-intercepted-do-2 = Revise la fecha y la hora de la computadora: si están mal, también pasa esto.
network-intercepted-do-3 = En un centro comunitario o en el trabajo, avise a quien cuida la red. En casa, pruebe con otra.
network-captive-portal-title = Esta red le pide algo primero
network-captive-portal-text = Contestó una página de la red, como las de bibliotecas, cafés y hoteles. Todavía no llegamos a la agencia.
network-captive-portal-do-1 = Abra su navegador y cualquier página. Saldrá la de la red.
network-captive-portal-do-2 = Acepte las condiciones, o pida la clave a quien atiende.
network-captive-portal-do-3 = Vuelva aquí y elija «Probar otra vez».
network-wrong-clock-title = El reloj de esta computadora está mal
network-wrong-clock-text = Con una fecha equivocada no se puede saber si la conexión es segura, ni cuántos días faltan para una cita.
network-wrong-clock-do-1 = Corrija la fecha, la hora y la zona en los ajustes de la computadora. Si no es suya, pida ayuda a quien la cuida.
network-wrong-clock-do-2 = Vuelva aquí y elija «Probar otra vez».
network-maintenance-title = La agencia está arreglando su sistema
network-maintenance-text = Es por un rato, y la agencia ya lo sabe. Su cuenta está bien.
network-maintenance-do-1 = Espere un poco. Mi Cuenta vuelve sola cuando terminen.
network-maintenance-do-2 = Si le urge, llame por teléfono.

## Una red que mira por dentro

inspected-title = La red de este lugar puede leer lo que usted hace aquí
# $who: el nombre que está en el certificado
inspected-text = La conexión pasa por «{ $who }». Quien cuida esta computadora lo permitió, como en algunos centros, escuelas y trabajos.
inspected-do = Si no quiere que lo vean, use Mi Cuenta en otra red.
inspected-do-shared = Si no quiere que lo vean, use Mi Cuenta en otro lugar. Aquí no se guarda nada, pero la red sí puede leer.
inspected-why = La conexión va cifrada hasta esa red, y de ahí a la agencia. En medio se puede leer.
inspected-more = Saber más
