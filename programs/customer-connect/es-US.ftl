### Cliente Conectado: lo que este programa dice con sus propias palabras.

programme-name = Cliente Conectado
programme-agency = Servicios de Manutención de Menores de California
programme-summary = Vea los pagos de manutención, su caso y sus fechas en el tribunal.

programme-identifier-label = Número de participante o Seguro Social
programme-identifier-hint = 10 números si es el de participante, 9 si es el Seguro Social. Puede escribir espacios o guiones.
programme-identifier-help-title = ¿Dónde encuentro mi número de participante?
programme-identifier-help = Está impreso en sus cheques de manutención y en su estado de cuenta. Tiene 10 números. Si no tiene esos papeles a la mano, use su número de Seguro Social.
programme-pin-hint = De 4 a 8 números. Si es su primera vez, escriba el PIN temporal de su carta.

programme-first-time = Use el PIN temporal de la carta que le mandamos. Enseguida elegirá un PIN que solo usted sepa.
programme-letter-sender = Servicios de Manutención de Menores de California
programme-contact-hours = El menú por teléfono contesta de día y de noche, todos los días. Para español, marque 9.

programme-other-party-safety = La otra parte no verá lo que usted escriba ni sabrá que lo escribió. Si alguien le hace daño o le da miedo, díganoslo antes por teléfono: podemos proteger sus datos.
