### Su cuenta: verla, corregirla, borrarla (MA-16).

account-title = Mi perfil de usuario
account-lead = Lo que usted escribió al crear su cuenta.
account-waiting = Buscando los datos de su cuenta…
account-back = Volver a Mi perfil de usuario
account-who = Sus datos
account-name = Nombre
account-language = Idioma de las cartas
account-none = Ninguno
account-name-matched = Su nombre es el que tiene la agencia. Para corregirlo, pida ayuda a la agencia.
account-case = Su caso
account-case-none = Todavía no hay un caso unido a esta cuenta.
account-questions = Sus preguntas secretas
account-questions-hidden = Las respuestas no se muestran a nadie.

account-edit = Corregir mis datos
account-edit-lead = Cambie lo que necesite; lo demás se queda como está.
account-user-id-note = El nombre de usuario no se puede cambiar.
account-save = Guardar
account-saving = Guardamos sus cambios…
account-cancel = Cancelar
account-saved = Guardamos sus cambios.

## Borrar la cuenta

account-delete = Borrar mi cuenta
account-delete-short = Puede borrar su cuenta cuando quiera. Su caso y sus beneficios no cambian.
account-delete-open = Ver cómo se borra
account-delete-lead = Lea esto antes de decidir.
account-delete-gone = Se borran su nombre de usuario, su contraseña, su correo electrónico y sus preguntas secretas. No se pueden recuperar.
account-delete-case = Su caso y sus beneficios no cambian. La agencia le sigue atendiendo por teléfono, por correo y en persona.
account-delete-signed-out = Se cierran todas sus sesiones y se borra la copia de esta computadora.
account-delete-again = Si quiere volver, puede crear otra cuenta.
account-delete-password-hint = Para estar seguros de que es usted.
account-delete-go = Borrar mi cuenta para siempre
account-delete-no = No borrar
account-deleting = Borramos su cuenta…
account-deleted-title = Su cuenta está borrada
account-deleted-lead = Ya no guardamos los datos que escribió al crearla.
account-deleted-case = Su caso y sus beneficios siguen igual.
account-deleted-go = Ir al comienzo
account-deleted-other = Seguir con { $name }
