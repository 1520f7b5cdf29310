### Choosing the account.

programmes-title = Which account do you want to see?
programmes-lead = Choose the program. On the next page you can sign in or, in some programs, create your account.
programmes-waiting = Asking the service which accounts it offers…
programmes-add-title = Add another program
programmes-add-lead = Choose one that you also have an account in. You will see the dates of all of them together at home.
programmes-back-home = Back to your account
programmes-back-people = Back to the list of people
programmes-sign-in-again = Last time it was closed in a hurry. Sign in again and you will see yours as it was.
programmes-open = Go to { $name }
programmes-none-title = This computer does not talk to any agency yet
programmes-none-text = Ask whoever installed Mi Cuenta to set the service’s address. Meanwhile you can practice.
programmes-practice-title = Practice mode
programmes-practice-text = Get to know the program with made-up people and payments. Nothing you do changes a real account.
programmes-practice-start = Start practicing
programmes-practice-waiting = Preparing the made-up households…

topic-benefits = Food and cash assistance
topic-health = Health insurance
topic-child-support = Child support
