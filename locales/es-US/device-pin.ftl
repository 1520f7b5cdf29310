### El PIN de esta computadora: ponerlo, cambiarlo, quitarlo.

device-pin-set-title = Ponga un PIN a esta computadora
device-pin-set-lead = Sin él, nadie podrá abrir aquí lo que está guardado de su cuenta.
device-pin-set-go = Poner este PIN
device-pin-set-done = Su PIN está puesto
device-pin-set-done-text = Desde ahora Mi Cuenta lo pide al abrirse en esta computadora, y después de un rato sin actividad.
device-pin-change-title = Cambie el PIN de esta computadora
device-pin-change-lead = El PIN con el que ingresa a su cuenta no cambia.
device-pin-change-go = Guardar el PIN nuevo
device-pin-change-done = El PIN de esta computadora cambió
device-pin-change-done-text = Desde ahora use el nuevo para abrir Mi Cuenta aquí.
device-pin-remove-title = Quite el PIN de esta computadora
device-pin-remove-lead = Escriba el PIN por última vez.
device-pin-remove-text = Después de quitarlo, quien use esta computadora con su usuario puede abrir Mi Cuenta y ver sus datos.
device-pin-remove-go = Quitar el PIN
device-pin-remove-done = Quitamos el PIN
device-pin-remove-done-text = Mi Cuenta se abre aquí sin preguntar. Puede poner un PIN otra vez cuando quiera.

device-pin-current = PIN de ahora
device-pin-new = PIN nuevo para esta computadora
device-pin-again = El mismo PIN, otra vez
device-pin-waiting = Guardamos el PIN…
device-pin-rules = Un buen PIN para esta computadora:
# $n: cuántos números
device-pin-rule-digits = tiene { $n } números o más
device-pin-rule-other = no es el PIN con el que ingresa a su cuenta
device-pin-rule-date = no es una fecha ni un número que otras personas sepan de usted
device-pin-lost-title = Guárdelo bien en la memoria
device-pin-lost-text = Si lo olvida, o si alguien se equivoca 5 veces, se borra lo guardado aquí. Su cuenta en la agencia no cambia: ingresa otra vez y listo.
