### Changing the PIN.

pin-forced-title = Choose your new PIN
pin-forced-lead = The PIN in the letter works only once. From now on you will sign in with the new PIN.
pin-temporary-label = Temporary PIN
pin-temporary-hint = The one in the letter, with which you have just signed in.
pin-current-label = Present PIN
pin-new-label = New PIN
pin-again-label = New PIN, once more
pin-save = Save new PIN
pin-waiting = Saving your new PIN…

pin-rules-title = Your new PIN:
pin-rule-length = has { $min } to { $max } digits, no letters
pin-rule-repeated = does not repeat the same number or group, such as 7777 or 1212
pin-rule-run = is not numbers in order, such as 1234 or 9876
pin-rule-common = is not one that many people use
pin-rule-personal = is not your year of birth or a part of your numbers (we check when you save)
pin-rule-history = { $n ->
    [one] is not your last PIN (we check when you save)
   *[other] is none of your last { $n } PINs (we check when you save)
}

## From the security page

pin-title = Change your PIN
pin-lead = When you save it, your sessions on other computers are closed.
pin-back = Back to security
pin-changed-title = Your PIN changed
pin-changed-text = From now on sign in with the new PIN, here and by telephone. We closed your sessions on other computers.
