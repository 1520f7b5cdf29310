### Elegir la cuenta.

programmes-title = ¿Qué cuenta quiere ver?
programmes-lead = Elija el programa. En la página siguiente podrá ingresar o, en algunos programas, crear su cuenta.
programmes-waiting = Preguntamos al servicio qué cuentas ofrece…
programmes-add-title = Agregar otro programa
programmes-add-lead = Elija uno en el que también tenga cuenta. Verá las fechas de todos juntas en el inicio.
programmes-back-home = Volver a su cuenta
programmes-back-people = Volver a la lista de personas
programmes-sign-in-again = La última vez se cerró con prisa. Ingrese otra vez y verá lo suyo como estaba.
programmes-open = Entrar a { $name }
programmes-none-title = Esta computadora todavía no se comunica con ninguna agencia
programmes-none-text = Pida a quien instaló Mi Cuenta que indique la dirección del servicio. Mientras tanto puede practicar.
programmes-practice-title = Modo de práctica
programmes-practice-text = Conozca el programa con personas y pagos inventados. Nada de lo que haga cambia una cuenta de verdad.
programmes-practice-start = Empezar la práctica
programmes-practice-waiting = Preparamos los hogares inventados…

topic-benefits = Comida y ayuda económica
topic-health = Seguro de salud
topic-child-support = Manutención de menores
