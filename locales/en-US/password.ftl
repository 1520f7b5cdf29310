### Password and user name: their rules, and changing the password.

password-current-label = Present password
password-new-label = New password
password-again-label = New password, once more
password-title = Change your password
password-save = Save new password
password-waiting = Saving your new password…
password-changed-title = Your password changed
password-changed-text = From now on sign in with the new password. We closed your sessions on other computers.

user-id-rules-title = Your user name:
user-id-rule-length = has { $min } to { $max } characters
user-id-rule-plain = has only letters from A to Z and numbers, no spaces, accents, ñ or signs
user-id-rule-without-name = does not hold any part of your first or last names

password-rules-title = Your password:
password-rule-length = has { $min } to { $max } characters
password-rule-digit = has at least one number
password-rule-upper = has at least one capital letter
password-rule-lower = has at least one small letter
password-rule-special = has at least one sign, such as ! # $ % & * - ? @ _
password-rule-allowed = has no spaces, accents or ñ
password-rule-without-user-id = does not hold your user name
password-rule-uncommon = is not one that many people use
password-rules-free = can be a sentence, with spaces and with any letter or sign
password-rules-history = { $n ->
    [one] is not your last password (we check when you save)
   *[other] is none of your last { $n } passwords (we check when you save)
}
password-rules-between = once changed, it cannot be changed again for { $time }
