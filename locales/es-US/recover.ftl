### Cambiar una contraseña olvidada.

# Un programa puede decir este enlace con las palabras de su guía.
recover-link = ¿Olvidó su nombre de usuario o su contraseña?
recover-title = Cambie su contraseña olvidada
recover-lead = Empiece con su nombre de usuario. Después le haremos las preguntas que usted eligió.
recover-lead-code = Use el código de recuperación que imprimió al crear su cuenta.
recover-answer-title = Responda y elija una contraseña nueva
recover-answer-lead = Son preguntas que usted eligió al crear su cuenta.
recover-code = Código de recuperación
recover-code-hint = Está en la hoja que imprimió. Puede escribir espacios o guiones.
recover-tries = { $tries ->
    [one] Tiene 1 intento. Si se equivoca, tendrá que esperar { $minutes } minutos.
   *[other] Tiene { $tries } intentos. Si se acaban, tendrá que esperar { $minutes } minutos.
}
recover-go = Guardar contraseña nueva
recover-another = Usar otro nombre de usuario
recover-waiting = Esperamos la respuesta de la agencia…
recover-both-title = ¿Olvidó también su nombre de usuario?
recover-both-text = Pida ayuda a la agencia. Lo mismo si no recuerda sus respuestas.
recover-both-code = Pida ayuda a la agencia. Lo mismo si ya no tiene su código.
recover-keep-title = Es por su seguridad
recover-keep-text = Al cambiar la contraseña se cierran todas sus sesiones, también en otras computadoras. Nadie de la agencia le pedirá su contraseña ni sus respuestas.
recover-done-title = Su contraseña cambió
recover-done-text = Ingrese con la contraseña nueva. Cerramos las sesiones que estaban abiertas.

## El código de recuperación, una sola vez

recovery-code-title = Guarde su código de recuperación
recovery-code-lead = Con este código podrá cambiar su contraseña si un día la olvida.
recovery-code-print = Imprima esta página o copie el código en un papel.
recovery-code-safe = Guarde el papel en un lugar seguro, como sus documentos. No lo comparta con nadie.
recovery-code-once = Sirve una sola vez. Cuando lo use, le daremos otro.
recovery-code-gone = Solo se muestra ahora. Cuando salga de esta página, nadie podrá decirle el código, ni la agencia.
recovery-code-print-go = Imprimir
recovery-code-done = Ya lo guardé
