### This computer’s PIN: setting, changing, removing it.

device-pin-set-title = Set a PIN for this computer
device-pin-set-lead = Without it, nobody can open here what is saved of your account.
device-pin-set-go = Set this PIN
device-pin-set-done = Your PIN is set
device-pin-set-done-text = From now on Mi Cuenta asks for it when it opens on this computer, and after a while without activity.
device-pin-change-title = Change this computer’s PIN
device-pin-change-lead = The PIN that you sign in to your account with does not change.
device-pin-change-go = Save the new PIN
device-pin-change-done = This computer’s PIN changed
device-pin-change-done-text = From now on, use the new one to open Mi Cuenta here.
device-pin-remove-title = Remove this computer’s PIN
device-pin-remove-lead = Enter the PIN one last time.
device-pin-remove-text = Once it is removed, whoever uses this computer with your user account can open Mi Cuenta and see your data.
device-pin-remove-go = Remove the PIN
device-pin-remove-done = We removed the PIN
device-pin-remove-done-text = Mi Cuenta opens here without asking. You can set a PIN again whenever you like.

device-pin-current = Present PIN
device-pin-new = New PIN for this computer
device-pin-again = The same PIN again
device-pin-waiting = Saving the PIN…
device-pin-rules = A good PIN for this computer:
# $n: how many digits
device-pin-rule-digits = has { $n } digits or more
device-pin-rule-other = is not the PIN that you sign in to your account with
device-pin-rule-date = is not a date or a number that other people know about you
device-pin-lost-title = Remember it well
device-pin-lost-text = If you forget it, or if somebody is wrong 5 times, what is saved here is erased. Your account with the agency does not change: you sign in again, and that is all.
