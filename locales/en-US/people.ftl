### Who uses this computer, and opening with this device’s PIN.

people-title = Who are you?
people-lead = Several people keep accounts on this computer. Nobody can open another person’s.
# $n: a number, where the person asked for no name
people-number = Account { $n }
people-by-pin = Opens with a PIN
people-by-sign-in = Opens by signing in
people-open = Opens at once
people-other = Somebody else
people-other-text = Sign in with an account that is not here
people-opening = Opening your account…

## Opening with the PIN

unlock-title = Enter your PIN to open
unlock-reason-start = It is the PIN that you chose for this computer.
unlock-reason-asked = You locked it. What you were doing is still there.
unlock-reason-quick-exit = You left quickly. It is the PIN that you chose for this computer.
unlock-reason-idle = It was locked because nothing happened for a while. What you were doing is still there.
unlock-reason-suspended = It was locked when the computer went to sleep. What you were doing is still there.
unlock-reason-screen-locked = It was locked when the screen was locked. What you were doing is still there.
unlock-pin = This computer’s PIN
unlock-pin-hint = It is not the PIN that you sign in to your account with. After 5 mistakes, what is saved here is erased.
unlock-go = Open
unlock-waiting = Checking the PIN…
unlock-forgot = I forgot this PIN
unlock-other-title = Not your account?
unlock-other-text = You can sign in with yours. You will see nothing of this one.

## Forgetting the PIN

unlock-forgot-lead = Nobody can tell you what it was, not even the agency. What you can do is erase and start again.
unlock-forgot-erased = The copy saved on this computer is erased, and so is what you have not sent.
unlock-forgot-account = Your account with the agency does not change. Your payments, your dates and your case stay as they are.
unlock-forgot-again = Then you sign in as always, and can choose a new PIN.
unlock-forgot-sure = This cannot be undone. Do you want to erase what is saved here?
unlock-forgot-go = Erase and start again
unlock-forgot-no = Do not erase
