### Avisos: cartas que también se ven aquí.

notices-title = Avisos
notices-lead = Son las mismas cartas que le enviamos por correo.
notices-waiting = Buscando sus avisos…
notices-one-waiting = Abriendo el aviso…
notices-none = Todavía no tiene avisos.
notices-none-text = Cuando la agencia le escriba, la carta aparecerá aquí también.

# $count: avisos sin leer
notices-unread-count =
    { $count ->
        [0] No tiene avisos sin leer.
        [one] Tiene { $count } aviso sin leer.
       *[other] Tiene { $count } avisos sin leer.
    }
notices-unread = Sin leer
notices-read = Leído

# $date: fecha de la carta
notices-dated = Carta del { $date }
# $date: hasta cuándo se puede responder
notices-respond-by = Responda a más tardar el { $date }
notices-back = Volver a los avisos
notices-newer = Aviso más nuevo
notices-older = Aviso más antiguo

# Cuando el aviso no existe en el idioma de la persona
notices-only-english = Este aviso solo está en inglés. Si necesita que se lo expliquen en español, llámenos. No cuesta nada.
notices-only-spanish = Este aviso solo está en español. Si necesita que se lo expliquen en inglés, llámenos. No cuesta nada.

notices-gone = Este aviso ya no está.
notices-gone-text = Puede ser que la agencia lo haya retirado. Mire la lista de avisos.
