### Security: the PIN, the sessions, this computer.

security-title = { $secret ->
    [password] Password and security
   *[pin] PIN and security
}
security-lead = { $secret ->
    [password] Here you can change your password and see where your account is open.
   *[pin] Here you can change your PIN and see where your account is open.
}

## PIN (CW-05)

security-pin = { $secret ->
    [password] Your password
   *[pin] Your PIN
}
security-pin-text = { $secret ->
    [password] Change it whenever you want, and right away if you think somebody else knows it. Changing it ends your other sessions.
   *[pin] Change it whenever you want, and right away if you think somebody else knows it. Changing it ends your other sessions.
}
security-pin-link = { $secret ->
    [password] Change my password
   *[pin] Change my PIN
}

security-questions = Your secret questions
security-questions-text = { $count ->
    [one] If you forget your password, we will ask your secret question.
   *[other] If you forget your password, we will ask { $count } of your secret questions.
}

## Sessions

security-sessions = Where your account is open
security-sessions-text = { $secret ->
    [password] Every time somebody signs in with your password, it shows here. If you do not know one, end it and change your password.
   *[pin] Every time somebody signs in with your PIN, it shows here. If you do not know one, end it and change your PIN.
}
security-sessions-waiting = Looking for your sessions…
security-sessions-caption = Open sessions of your account, newest first
security-session-system = Computer
security-session-began = Signed in
security-session-used = Last used
security-session-action = Action
security-session-unknown = Another system
security-session-current = This session
security-session-end = End
# $system and $when: which session, for somebody who does not see the table
security-session-end-label = End the session of { $system } that signed in on { $when }
security-session-ending = Ending the session…
security-session-ended = We ended that session. Whoever used it has to sign in again.
security-sessions-only-this = It is only open here.
security-sessions-offline = Sessions can only be seen with a connection.
security-sessions-offline-text = If you think somebody is using your account and you have no connection, call us.
## The last sign-ins

security-sign-ins = Who has signed in
security-sign-ins-text = These are the last sign-ins to your account, also those that failed. If you do not know one of them, call us.
security-sign-ins-waiting = Looking for the last sign-ins…
security-sign-ins-caption = The last sign-ins to your account, newest first
security-sign-ins-none = There are no sign-ins to show yet.
security-sign-in-at = When
security-sign-in-outcome = What happened
security-sign-in-signed-in = Signed in
security-sign-in-refused = Failed

## This computer

security-computer = This computer
security-keeping-keychain = Your session and a protected copy stay on this computer, so that you can see your data without a connection.
security-keeping-memory-shared = It is a shared computer: nothing stays when you close.
security-keeping-memory-no-keychain = This computer has no safe keychain. So we keep nothing: after closing you will have to sign in again.
security-keeping-memory-keychain-locked = This computer’s keychain is locked. So we keep nothing: after closing you will have to sign in again.
security-keeping-no-room = Your session is kept, but not the copy: the disk is full or cannot be written.
security-keeping-no-copy = You stay signed in, but no copy is saved: whoever manages this computer decided it.
security-computer-settings = Change the settings of this computer
security-computer-erase = To erase the copy on this computer, use “Sign out and erase this copy” at the end of every page. Your account and your case do not change.
## This computer’s PIN

security-device-pin = This computer’s PIN
security-device-pin-on = Set
security-device-pin-off = No PIN
security-device-pin-on-text = Mi Cuenta asks for it when it opens here. After 5 mistakes, what is saved is erased.
security-device-pin-off-text = Whoever uses this computer with your user account can open Mi Cuenta and see your data. With a PIN, they cannot.
security-device-pin-other = It is for this computer alone. It is neither the PIN nor the password of your account.
security-device-pin-set = Set a PIN
security-device-pin-change = Change it
security-device-pin-remove = Remove it

## What you are called here

security-name = What you are called here
security-name-none = Here you are “{ $name }”. We do not keep your name.
security-name-now = Here you are “{ $name }”.
security-name-text = If several people use this computer, a name helps to find yours. It can be any. Whoever opens Mi Cuenta here will see it, without signing in.
security-name-label = Name to be seen
security-name-save = Save this name
security-name-remove = Remove the name
security-name-saved-yes = We saved the name.
security-name-saved-no = We removed the name.

security-suspect = If you think somebody got into your account
security-suspect-pin = { $secret ->
    [password] Change your password now.
   *[pin] Change your PIN now.
}
security-suspect-sessions = End the sessions that you do not know.
security-suspect-call = Call us. If you are afraid of somebody, tell us: we can protect your case more.
