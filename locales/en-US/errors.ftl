### What happened and what to do, for every error code. Each code has a title, a text and what to do.
### $wait is a time such as "30 minutes"; $tries, the tries left (-1: not known).

## The session

error-not-signed-in-title = You need to sign in
error-not-signed-in-text = { $secret ->
    [password] To see or change this you need to sign in with your password.
   *[pin] To see or change this you need to sign in with your PIN.
}
error-not-signed-in-do = Sign in again. What you typed is still on the page.
error-session-idle-title = Your session ended
error-session-idle-text = Nothing happened for a while, and we ended your session to protect you.
error-session-idle-do = Sign in again. What you typed is still on the page.
error-session-expired-title = Your session ended
error-session-expired-text = For safety, a session lasts only so long, and yours has reached its limit.
error-session-expired-do = Sign in again. What you typed is still on the page.
error-session-ended-title = Your session was closed
error-session-ended-text = { $secret ->
    [password] This session was closed from another computer, or because the password changed.
   *[pin] This session was closed from another computer, or because the PIN changed.
}
error-session-ended-do = { $secret ->
    [password] Sign in again. If it was not you who closed it, change your password and tell the agency.
   *[pin] Sign in again. If it was not you who closed it, change your PIN and call the agency.
}
error-pin-change-required-title = Change your PIN first
error-pin-change-required-text = You signed in with a temporary PIN. Until you choose a new one, nothing else can be opened.
error-pin-change-required-do = Choose your new PIN.

## Signing in

error-credentials-wrong-title = { $secret ->
    [password] The user name or the password is not right
   *[pin] The number or the PIN is not right
}
error-credentials-wrong-text = { $secret ->
    [password] { $tries ->
        [-1] That user name and that password do not go together.
        [0] That user name and that password do not go together. You have no tries left for now.
        [one] That user name and that password do not go together. You have 1 try left before the account is closed for a time.
       *[other] That user name and that password do not go together. You have { $tries } tries left before the account is closed for a time.
    }
   *[pin] { $tries ->
        [-1] That number and that PIN do not go together.
        [0] That number and that PIN do not go together. You have no tries left for now.
        [one] That number and that PIN do not go together. You have 1 try left before the account is closed for a time.
       *[other] That number and that PIN do not go together. You have { $tries } tries left before the account is closed for a time.
    }
}
error-credentials-wrong-do = { $secret ->
    [password] Check both calmly, capital letters too. If you do not remember your password, change it before you spend the last try.
   *[pin] Check both numbers calmly. If you do not remember your PIN, ask for a letter before you spend the last try.
}
error-credentials-locked-title = Sign-in is closed for a time
error-credentials-locked-text = There were several wrong tries. To protect the account, nobody can get in for { $wait }.
error-credentials-locked-do = { $secret ->
    [password] Wait { $wait } and try again. Your password is still the same. If it was not you who tried, tell the agency.
   *[pin] Wait { $wait } and try again. Your PIN is still the same. If it was not you who tried, call the agency.
}
error-source-limited-title = Too many tries from this place
error-source-limited-text = There were many tries from this Internet connection, perhaps by other people. Your account is fine.
error-source-limited-do = Wait { $wait } and try again, or call.
error-temporary-pin-expired-title = The temporary PIN has expired
error-temporary-pin-expired-text = The PIN is right, but the time to use it is over.
error-temporary-pin-expired-do = Ask for another letter with a new temporary PIN, or call.
error-temporary-pin-used-title = That temporary PIN was used already
error-temporary-pin-used-text = A temporary PIN works only once. A new PIN was chosen with this one.
error-temporary-pin-used-do = Sign in with the PIN that you chose. If it was not you who chose it, call the agency.
error-temporary-pin-superseded-title = There is a newer letter
error-temporary-pin-superseded-text = After this letter another one was asked for, so this temporary PIN no longer works.
error-temporary-pin-superseded-do = Use the PIN of the latest letter. If it has not come yet, wait a few days.

## Enrolling, associating the case, recovering the password

error-identity-not-matched-title = The information does not match
error-identity-not-matched-text = { $tries ->
    [-1] There are few tries left.
    [0] You have no tries left.
    [one] You have 1 try left. If the information does not match either, the form closes.
   *[other] You have { $tries } tries left before the form closes.
}
error-identity-not-matched-do = Compare everything with your card. If it is all the same, ask the agency for help before you spend the last try.
error-identity-closed-title = The form is closed
error-identity-closed-text = The information did not match several times in a row. To protect your information, it is not possible to go on for now.
error-identity-closed-do = Ask the agency for help. You can also wait { $wait } and try again.
error-already-enrolled-title = There is an account for this already
error-already-enrolled-text = An account was created with the information on this card.
error-already-enrolled-do = Sign in with that account. If it was not you who created it, ask the agency for help right away.
error-enrolment-over-title = This enrollment is over
error-enrolment-over-text = Too much time went by, or it was finished or cancelled in another window. What you typed was erased.
error-enrolment-over-do = Start again.
error-step-out-of-order-title = An earlier step is missing
error-step-out-of-order-text = It is not this step’s turn yet, or the enrollment went on in another window.
error-step-out-of-order-do = Go on with the step that is open. Nothing was lost.
error-association-not-matched-title = The information does not match
error-association-not-matched-text = { $tries ->
    [-1] Those three do not go together in the agency’s records.
    [0] Those three do not go together. You have no tries left for now.
    [one] Those three do not go together. You have 1 try left before you have to wait.
   *[other] Those three do not go together. You have { $tries } tries left before you have to wait.
}
error-association-not-matched-do = Check all three with the notice that the agency sent you. If they are right, ask for help: the agency may have something else on file.
error-no-case-title = There is no case to show yet
error-no-case-text = You have your account, but it is not tied to a case.
error-no-case-do = Open “Case Association” in the menu.
error-case-code-required-title = The code in the letter is missing
error-case-code-required-text = To protect your case, the code that we sent you by mail has to be entered first.
error-case-code-required-do = Open “Code in the letter” in the menu.
error-case-code-wrong-title = The code is not right
error-case-code-wrong-text = { $tries ->
    [-1] That is not the code in the latest letter.
    [0] That is not the code in the latest letter. You have no tries left for now.
    [one] That is not the code in the latest letter. You have 1 try left.
   *[other] That is not the code in the latest letter. You have { $tries } tries left.
}
error-case-code-wrong-do = Check the code calmly. If you asked for another letter, use the newest one.
error-answers-wrong-title = We could not change the password
error-answers-wrong-text = { $tries ->
    [-1] What you answered does not match that account.
    [0] What you answered does not match that account. You have no tries left for now.
    [one] What you answered does not match that account. You have 1 try left before you have to wait.
   *[other] What you answered does not match that account. You have { $tries } tries left before you have to wait.
}
error-answers-wrong-do = Check your user name and what you answered. If you do not remember, ask the agency for help.

## Asking for a letter

error-recovery-not-matched-title = The information does not match
error-recovery-not-matched-text = { $tries ->
    [-1] That number and that date of birth do not go together in the agency’s records.
    [0] That number and that date of birth do not go together. You have no tries left for now.
    [one] That number and that date of birth do not go together. You have 1 try left.
   *[other] That number and that date of birth do not go together. You have { $tries } tries left.
}
error-recovery-not-matched-do = Check the number and the date. If they are right, call: the agency may have something else on file.
error-mail-not-possible-title = We cannot send you a letter
error-mail-not-possible-text = The agency has no address to which it can send you letters.
error-mail-not-possible-do = { $secret ->
    [password] Call. A person will help you get your code.
   *[pin] Call. A person will help you get your PIN.
}
error-letters-exhausted-title = You cannot ask for more letters for now
error-letters-exhausted-text = You have asked for all the letters that are allowed in 30 days.
error-letters-exhausted-do = { $secret ->
    [password] Use the code in the latest letter. You can ask for another one in { $wait }. If it is urgent, call.
   *[pin] Use the PIN of the latest letter. You can ask for another one in { $wait }. If it is urgent, call.
}

## Typing and changing

error-invalid-fields-title = Check what you typed
error-invalid-fields-text = Something needs to be corrected before you go on.
error-invalid-fields-do = Correct what is marked and send it again.
error-changed-elsewhere-title = The information changed while you were typing
error-changed-elsewhere-text = Somebody, perhaps you on another computer, saved other information. We did not save anything over it.
error-changed-elsewhere-do = Open the page again, check what is there now, and make the change once more.
error-copy-only-title = Without a connection you can only read
error-copy-only-text = You are looking at the saved copy. To change something there has to be a connection with the agency.
error-copy-only-do = We changed nothing. Try again when there is a connection.
error-too-large-title = The text is too long
error-too-large-text = The agency cannot take so much text at once.
error-too-large-do = Shorten the text and send it again.
error-still-working-title = We are still at it
error-still-working-text = We have received what you sent and are saving it.
error-still-working-do = Wait a few seconds and try again. It will not be saved twice.

## Permissions

error-forbidden-title = This is not open to your account
error-forbidden-text = The agency does not allow this to be seen or done here.
error-forbidden-do = If you need it, call.
error-not-found-title = This is no longer here
error-not-found-text = What you were looking for was closed or taken away.
error-not-found-do = Go back to Home. If you think something is missing, call.

## The service

error-busy-title = Many people are here at the same time
error-busy-text = The service is busy right now. Your account is fine.
error-busy-do = Wait { $wait } and try again.
error-maintenance-title = The service is under maintenance
error-maintenance-text = The agency is working on its system. Your account is fine.
error-maintenance-do = Try again in { $wait }. You can also call.
error-internal-title = Something failed on our side
error-internal-text = It was not your fault, and nothing was changed in your account.
error-internal-do = Try again. If it stays like this, call.
error-malformed-request-title = The program and the service did not understand each other
error-malformed-request-text = It was not your fault. This program may need a newer version.
error-malformed-request-do = Try again. If it stays like this, call and say “request code”.
error-method-not-allowed-title = The program and the service did not understand each other
error-method-not-allowed-text = It was not your fault. This program may need a newer version.
error-method-not-allowed-do = Try again. If it stays like this, call and say “method code”.
error-not-json-title = The program and the service did not understand each other
error-not-json-text = It was not your fault. This program may need a newer version.
error-not-json-do = Try again. If it stays like this, call and say “format code”.
error-idempotency-key-missing-title = The program and the service did not understand each other
error-idempotency-key-missing-text = It was not your fault. This program may need a newer version.
error-idempotency-key-missing-do = Try again. If it stays like this, call and say “sending code”.
error-idempotency-key-reused-title = This was crossed with something else you sent
error-idempotency-key-reused-text = What you sent changed on the way. So as not to save something wrong, we saved nothing.
error-idempotency-key-reused-do = Check what you typed and send it again.

## The connection

error-no-network-title = There is no connection with the service
error-no-network-text = This computer cannot reach the agency.
error-no-network-do = Check the cable or the Wi-Fi and try again.
error-timed-out-title = The service did not answer in time
error-timed-out-text = We waited, but no answer came. The connection may be slow.
error-timed-out-do = Try again. If you had already sent something, it will not be saved twice.
error-intercepted-title = The connection is not safe
error-intercepted-text = Something between this computer and the agency poses as the service, or the computer’s clock is wrong. We sent nothing.
error-intercepted-do = Check the date and the time. At work or at a community center, tell whoever looks after the network. At home, try another network.
error-captive-portal-title = This network wants something first
error-captive-portal-text = Instead of the service, a page of the network answered, as in libraries, cafés and hotels.
error-captive-portal-do = Open your browser, accept the network’s conditions and try again.
error-bad-answer-title = The answer came incomplete
error-bad-answer-text = The service answered something that cannot be read. So as not to show you wrong information, we show nothing.
error-bad-answer-do = Try again. If it stays like this, call.
error-wrong-clock-title = This computer’s clock is wrong
error-wrong-clock-text = The computer’s date or time is far from the true one, and so we cannot know whether the connection is safe.
error-wrong-clock-do = Correct the computer’s date and time and try again.
error-no-copy-title = No connection and no copy
error-no-copy-text = There is no connection with the agency, and this computer has no copy of this page.
error-no-copy-do = Try again when there is a connection.
error-no-server-title = The service’s address is missing
error-no-server-text = Nobody has said on this computer which agency Mi Cuenta talks to.
error-no-server-do = Ask whoever installed the program for help. Meanwhile you can use practice mode.
error-device-pin-wrong-title = That is not this computer’s PIN
error-device-pin-wrong-text = { $tries ->
    [-1] What is saved here stays locked.
    [0] What is saved here is erased.
    [one] You have 1 try left. If you are wrong again, what is saved here is erased.
   *[other] You have { $tries } tries left before what is saved here is erased.
}
error-device-pin-wrong-do = It is not the PIN that you sign in to your account with. If you do not remember it, choose “I forgot this PIN”.
error-device-pin-erased-title = We erased what was saved here
error-device-pin-erased-text = There were 5 mistakes with this computer’s PIN. Your account with the agency does not change.
error-device-pin-erased-do = Sign in again, as always. Then you can choose a new PIN.
error-locked-title = Mi Cuenta is locked with your PIN
error-locked-text = To see or change this, it has to be opened first.
error-locked-do = Enter this computer’s PIN.
error-not-allowed-title = This program cannot be used on this computer
error-not-allowed-text = Whoever manages this computer decided it. Your account is fine.
error-not-allowed-do = Use another computer, or ask whoever manages this one.
error-not-saved-title = The report could not be saved
error-not-saved-text = The documents folder is missing or has no room.
error-not-saved-do = You can read the report out to whoever helps you.

error-no-practice-title = Practice could not start
error-no-practice-text = Practice mode did not start, or does not come with this version.
error-no-practice-do = Close Mi Cuenta, open it and try again.

### What is wrong with one field. $label is its name.

field-missing = This is missing: { $label }
field-too-long = { $label }: the text is too long
field-bad-characters = { $label }: there are signs that cannot be used here
field-not-digits = { $label }: use numbers only
field-wrong-length = { $label }: the number of digits is not right. Count them again
field-pin-not-digits = { $label }: use numbers only, no letters
field-pin-too-short = { $label }: there are too few digits
field-pin-too-long = { $label }: there are too many digits
field-pin-repeated = { $label }: do not repeat the same number or group, such as 7777 or 1212. It is easy to guess
field-pin-run = { $label }: do not use numbers in order, such as 1234 or 9876. It is easy to guess
field-pin-too-common = { $label }: many people use that PIN and it is easy to guess
field-pin-birth-year = { $label }: do not use the year you were born. Other people know it
field-pin-part-of-identifier = { $label }: do not use a part of your participant ID or Social Security number
field-pin-used-before = { $label }: you have used that PIN before. Choose another one
field-not-the-same = { $label }: it is not the same as what you typed before
field-wrong-pin = { $label }: it is not right
field-no-such-date = { $label }: there is no such date. Check the day and the month
field-unlikely-date = { $label }: that date cannot be right. Check the year
field-not-an-email = { $label }: write it like name@example.com
field-not-a-phone = { $label }: write all ten digits, with the area code
field-not-a-zip = { $label }: write the five digits of the ZIP code
field-not-a-state = { $label }: choose a state from the list
field-nothing-given = Write at least one of these
field-too-short = { $label }: it is too short
field-user-id-not-plain = { $label }: use only letters from A to Z and numbers, no spaces, accents, ñ or signs
field-user-id-too-short = { $label }: there are too few characters
field-user-id-too-long = { $label }: there are too many characters
field-user-id-holds-name = { $label }: it holds a part of your first or last names. Choose another one
field-user-id-taken = { $label }: another person uses it already. Choose another one
field-password-too-short = { $label }: there are too few characters
field-password-too-long = { $label }: there are too many characters. We do not cut it: write a shorter one
field-password-bad-characters = { $label }: there is a space, an accent or another sign that cannot be used
field-password-no-digit = { $label }: a number is missing
field-password-no-upper = { $label }: a capital letter is missing
field-password-no-lower = { $label }: a small letter is missing
field-password-no-special = { $label }: a sign is missing, such as ! # $ % or ?
field-password-holds-user-id = { $label }: it holds your user name. Choose another one
field-password-too-common = { $label }: many people use it and it is easy to guess. Choose another one
field-password-used-before = { $label }: you have used it before. Choose another one
field-wrong-password = { $label }: it is not right
field-changed-too-recently = { $label }: you changed it a short while ago, and it cannot be changed again yet. Try later
field-digits-in-name = { $label }: there is a number in it. If your card says II, choose it under “Suffix”
field-suffix-in-name = { $label }: take the suffix (Jr., Sr., II) out and choose it under “Suffix”
field-letter-for-digit = { $label }: there is a letter in it. Use the number zero, not the O; and the number one, not the I or the l
field-not-offered = { $label }: choose one from the list
field-question-twice = { $label }: you have chosen that question already. Choose another one
field-answer-twice = { $label }: you gave that answer to another question. Each has to be different
field-answer-in-question = { $label }: it stands in the question itself. Write something that only you know
field-not-last-four = { $label }: write only the last four numbers, not the whole number
field-no-such-number = { $label }: there is no such number. Check it
field-not-agreed = { $label }: tick the box or accept to go on
field-image-wrong = { $label }: it is not what the image showed. Try this other one
field-image-over = { $label }: that image no longer works. Try this other one
