### Después de cerrar la sesión.

signed-out-title = Cerró su sesión
signed-out-lead = Ya puede levantarse de esta computadora.
signed-out-erased = Esto quedó borrado
signed-out-session = La sesión en la agencia terminó.
signed-out-key = La llave salió del llavero de esta computadora.
signed-out-copy = La copia de sus datos se borró del disco.
signed-out-nothing = En esta computadora no había nada guardado.
signed-out-memory = Lo que se veía en la ventana ya no está.
signed-out-stays = Quedan solo los ajustes: el idioma, el tamaño de la letra y los colores. No dicen nada de usted.
signed-out-again = Ingresar otra vez
signed-out-quit = Cerrar Mi Cuenta
