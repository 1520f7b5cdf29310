### Mi Perfil (CW-07).

profile-title = Mi Perfil
profile-waiting = Buscando su información…
profile-edit = Actualizar Mi Información
profile-other-party = Proporcionar Información de la Otra Parte
profile-other-party-text = ¿Sabe dónde vive o trabaja la otra parte? Puede decírnoslo. Solo lo verá la agencia.

## Lo que hay en el archivo

profile-who = Quién es usted
profile-name = Nombre
profile-participant-id = Número de Identificación de Participante
profile-name-note = Para corregir su nombre, llámenos. Tenga a la mano un documento con el nombre correcto.
profile-contact = Cómo le encontramos
profile-address = Dirección postal
profile-phone = Teléfono
profile-email = Correo electrónico
profile-language = Idioma de las cartas
profile-language-es = Español
profile-language-en = Inglés
profile-empty = No hay ninguno

profile-address-invalid = El correo no llega a esta dirección.
profile-address-invalid-text = Por eso no podemos enviarle cartas, ni un PIN nuevo, ni cheques. Ponga su dirección de ahora.

## El formulario

profile-edit-lead = Cambie lo que necesite; lo demás se queda como está. La otra parte de su caso no ve nada de esto.
profile-address-legend = ¿A dónde le enviamos las cartas?
profile-street = Calle y número
profile-unit = Apartamento o unidad
profile-unit-hint = Si tiene. Por ejemplo: Apto. 4
profile-city = Ciudad
profile-state = Estado
profile-state-choose = Elija un estado
profile-zip = Código postal
profile-zip-hint = 5 números. Por ejemplo: 93721
profile-reach-legend = ¿Cómo le llamamos o le escribimos?
profile-phone-hint = 10 números. Por ejemplo: (559) 555-0142
profile-language-legend = ¿En qué idioma quiere las cartas?
profile-save = Guardar
profile-saving = Guardando sus cambios…
profile-cancel = Cancelar

profile-saved = Guardamos sus cambios.
profile-saved-text = Así está ahora su información.

## Otra ventana, o una persona de la agencia, cambió el perfil antes

profile-conflict = Su información cambió mientras usted escribía.
profile-conflict-text = La cambió otra ventana o una persona de la agencia. Abajo está lo que usted escribió; no se perdió nada. Compárelo con lo que hay ahora y guarde otra vez si es correcto.
profile-conflict-now = Lo que hay ahora en el archivo

## Sin conexión

profile-offline = Su perfil solo se puede ver con conexión.
profile-offline-text = Por seguridad no guardamos su dirección en esta computadora. Cuando vuelva la conexión, esta página se abrirá sola.
profile-offline-edit = Ahora no hay conexión. Puede seguir escribiendo; guarde cuando vuelva la conexión.
