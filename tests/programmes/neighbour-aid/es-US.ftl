### Ayuda Vecina: un programa inventado para las pruebas.

programme-name = Ayuda Vecina
programme-agency = Oficina de Vecinos de Muestra
programme-summary = Vea su caso y sus avisos de la ayuda del barrio.
programme-identifier-label = Su nombre en Ayuda Vecina
programme-identifier-hint = De 4 a 20 letras o números.
programme-first-time = Inscríbase con la tarjeta del barrio. El código para ver su caso le llega por correo.
programme-contact-hours = De lunes a viernes, de 8 a 5.
programme-letter-sender = Oficina de Vecinos de Muestra
programme-enrol-lead = Tenga a la mano la tarjeta del barrio.
programme-identity-mismatch = Los datos no son iguales a los de su tarjeta del barrio. Revíselos con calma.
programme-identity-closed = La inscripción se cerró por un tiempo. Llame o escriba a la oficina y le ayudamos.
programme-client-id-help = Son los 8 números al pie de la tarjeta.
programme-agreement-title = Lo que hacemos con sus datos
programme-agreement-purpose = Sus datos sirven para mostrarle su caso y para nada más.
    .title = Para qué
programme-agreement-accept = Estoy de acuerdo
programme-agreement-refuse = No estoy de acuerdo
programme-question-street = ¿En qué calle vivía cuando era niña o niño?
programme-question-teacher = ¿Cómo se llamaba su primera maestra o maestro?
programme-question-dish = ¿Qué comida le preparaba su abuela?
programme-question-song = ¿Qué canción sabe de memoria?
programme-contact-email = Correo de la oficina
