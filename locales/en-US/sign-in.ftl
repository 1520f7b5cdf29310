### Signing in.

sign-in-title = Sign in to your account
sign-in-other-programme = Choose another account
sign-in-go = Sign in
sign-in-waiting = Waiting for the agency’s answer…
sign-in-remember = Remember my user name on this computer
sign-in-adds = When you sign in, this program is added to yours. The others stay open.
sign-in-tries = { $tries ->
    [one] You have 1 try. If it is wrong, sign-in is closed for { $minutes } minutes.
   *[other] You have { $tries } tries in a row. When they run out, sign-in is closed for { $minutes } minutes.
}
sign-in-first-title = Is this your first time?
sign-in-lost-title = No PIN came, or you forgot it?
sign-in-lost-text = Ask for a letter with a temporary PIN.
sign-in-lost-go = Ask for a letter
sign-in-forgot-title = You cannot sign in?
sign-in-forgot-questions = Change your password: we will ask the secret questions that you chose.
sign-in-forgot-code = Change your password with the recovery code that you printed.

# Drawings of where the number stands.
sign-in-picture-cheque = On a check: at the top, in the box.
    .label = Drawing of a check. The number is at the top right, in a box.
sign-in-picture-statement = On an account statement: under the title.
    .label = Drawing of an account statement. The number is at the top, under the title, in a box.
sign-in-picture-note = These are drawings with a made-up number. On your papers the place may differ a little.

# In practice mode only.
sign-in-samples-title = Practice accounts
sign-in-samples-text = These people are invented. Choose one, then press “Sign in”.
sign-in-samples-numbers = Number { $identifier } · PIN { $pin }
sign-in-samples-names = User name { $identifier } · password { $password }
sign-in-samples-use = Use this account

## Signing in again

again-title = Sign in again to go on
again-kept = What you typed on the page is still there.
again-later = Not now

pin-label = PIN
password-label = Password
