### Ayuda.

help-title = Ayuda
help-lead = A quién llamar y cómo funciona Mi Cuenta.
help-how = Preguntas comunes
help-first = ¿Qué hago la primera vez?
    .answer = { $secret ->
        [password] En la página para ingresar, elija el enlace para usuarios nuevos y cree su cuenta. Con su nombre de usuario y su contraseña entrará siempre.
       *[pin] Ingrese con su número y con el PIN temporal de la carta. Enseguida elegirá un PIN nuevo, y con ese entrará siempre.
    }
help-lost = { $secret ->
        [password] ¿Y si olvidé la contraseña?
       *[pin] ¿Y si perdí el PIN?
    }
    .answer = { $secret ->
        [password] En la página para ingresar, elija el enlace para cambiarla. Si tampoco recuerda su nombre de usuario, pida ayuda a la agencia.
       *[pin] En la página para ingresar, elija «Pedir una carta». Si le urge o si cambió de dirección, llame por teléfono.
    }
help-ended = ¿Por qué se cerró mi sesión?
    .answer = Se cierra sola después de un rato sin actividad, para que nadie más vea su cuenta. Ingrese otra vez: lo que escribió sigue en la página.
help-copy = ¿Qué es la copia guardada?
    .answer = En su computadora, Mi Cuenta guarda cerrado con llave lo último que leyó. Sin conexión puede leerlo, y arriba se dice de cuándo es. A los 14 días se borra.
help-shared = ¿Y en una computadora compartida?
    .answer = No se guarda nada, y se cierra sola después de un rato. Antes de irse, elija «Cerrar sesión y borrar esta copia»: verá un recibo de lo que se borró.
help-exit = ¿Qué hace «Salida rápida»?
    .answer = Borra la pantalla en un instante, por si alguien se acerca. Use el botón de arriba, que está en todas las páginas, u oprima tres veces seguidas la tecla Mayúsculas (Shift). Al volver, Mi Cuenta pide ingresar o pide su PIN, y no muestra nada antes.
help-lock = ¿Puedo dejar Mi Cuenta con llave?
    .answer = Sí, en su propia computadora. En «Seguridad» puede poner un PIN para esta computadora. Mi Cuenta lo pide al abrirse y después de un rato sin actividad, y usted sigue donde estaba.
help-safe = ¿Quién puede ver mis datos?
    .answer = { $secret ->
        [password] Solo usted y la agencia. Nadie de la agencia le pedirá su contraseña. No la comparta con nadie, tampoco con las personas de su hogar.
       *[pin] Solo usted y la agencia. La otra parte de su caso no ve su dirección, su teléfono ni lo que usted informe. Nadie de la agencia le pedirá su PIN.
    }
help-keys = Con el teclado
help-key-shift = Mayúsculas (Shift), tres veces
    .does = Salida rápida: borra la pantalla al instante
help-key-f1 = F1
    .does = Abre esta ayuda
help-key-tab = Tabulador
    .does = Va al botón o dato siguiente; con Mayúsculas, al anterior
help-key-escape = Esc
    .does = Cierra una pregunta
help-key-size = Ctrl y +, −, 0
    .does = Letra más grande, más chica, normal
help-key-print = Ctrl y P
    .does = Imprime la página
help-about = Acerca de Mi Cuenta
help-about-text = Mi Cuenta muestra en esta computadora las cuentas públicas de su hogar. No cobra, no muestra anuncios y no comparte lo que usted hace.
help-about-version = Versión { $version }
