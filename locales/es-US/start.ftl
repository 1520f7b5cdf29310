### La primera vez que se abre el programa.

start-language-title = ¿En qué idioma quiere leer?
start-language-name = Español
start-language-go = Continuar en español
start-computer-title = ¿De quién es esta computadora?
start-computer-lead = Así sabemos qué se puede guardar en ella. Podrá cambiarlo después en Ajustes.
start-computer-missing = Elija una de las dos.

computer-own = Mi computadora
computer-own-text = Solo la usa usted: su sesión sigue abierta, y una copia cerrada con llave le deja leer sus datos sin conexión.
computer-shared = Computadora compartida
computer-shared-text = También la usan otras personas, en casa o en un centro comunitario: aquí no se guarda nada, y al cerrar se borra todo.

start-exit = Si tiene que irse de golpe, oprima tres veces seguidas la tecla Mayúsculas (Shift): la pantalla se borra al instante.
