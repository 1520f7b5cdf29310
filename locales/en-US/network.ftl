### How the connection with the agency stands: a page for each case.

network-works = What works now
network-works-all = Everything: you can read and change your data.
network-works-copy = You can read what we saved. Data from: { $at }
network-works-not = To change something you have to wait for the connection. What you are typing is still on the page.
network-works-nothing = There is nothing to read for now: this computer has no copy. The agency’s telephones work as always.
network-do = What you can do
network-asking = Asking again…
network-check = Check the connection step by step

network-live-title = All is well
network-live-text = The agency answers. What you see is the newest it has.
network-away-title = We cannot reach the agency
network-away-text = It may be the network here, the Internet or the agency’s service. Your account is fine.
network-away-do-1 = Check the cable or the Wi-Fi.
network-away-do-2 = Open any page in your browser. If it does not open either, it is the network.
network-away-do-3 = If it opens, wait a few minutes. Mi Cuenta comes back by itself when the agency answers.
network-coming-back-title = We are asking the agency
network-coming-back-text = It takes a few seconds. You do not have to do anything.
network-intercepted-title = Somebody could read this connection
network-intercepted-text = Whoever answers could not prove to be the agency. So we sent nothing, neither your name nor your PIN.
network-intercepted-do-1 = Do not enter your data on another page from this network.
network-intercepted-do-2 = Check the computer’s date and time: if they are wrong, this happens too.
network-intercepted-do-3 = At a community center or at work, tell whoever looks after the network. At home, try another one.
network-captive-portal-title = This network asks for something first
network-captive-portal-text = A page of the network answered, as in libraries, cafés and hotels. We have not reached the agency yet.
network-captive-portal-do-1 = Open your browser and any page. The network’s own will appear.
network-captive-portal-do-2 = Accept the conditions, or ask the staff for the password.
network-captive-portal-do-3 = Come back here and choose “Try again”.
network-wrong-clock-title = This computer’s clock is wrong
network-wrong-clock-text = With a wrong date there is no telling whether the connection is safe, or how many days are left to an appointment.
network-wrong-clock-do-1 = Correct the date, the time and the zone in the computer’s settings. If it is not yours, ask whoever looks after it.
network-wrong-clock-do-2 = Come back here and choose “Try again”.
network-maintenance-title = The agency is working on its system
network-maintenance-text = It is for a while, and the agency knows. Your account is fine.
network-maintenance-do-1 = Wait a little. Mi Cuenta comes back by itself when they are done.
network-maintenance-do-2 = If it is urgent, call.

## A network that looks inside

inspected-title = The network here can read what you do in this program
# $who: the name in the certificate
inspected-text = The connection goes through “{ $who }”. Whoever looks after this computer allowed it, as some centers, schools and workplaces do.
inspected-do = If you do not want that, use Mi Cuenta on another network.
inspected-do-shared = If you do not want that, use Mi Cuenta somewhere else. Nothing is saved here, but the network can read it.
inspected-why = The connection is encrypted as far as that network, and from there to the agency. In between it can be read.
inspected-more = Learn more
