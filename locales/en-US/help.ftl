### Help.

help-title = Help
help-lead = Whom to call, and how Mi Cuenta works.
help-how = Common questions
help-first = What do I do the first time?
    .answer = { $secret ->
        [password] On the sign-in page, choose the link for new users and create your account. You will always get in with your user name and your password.
       *[pin] Sign in with your number and the temporary PIN in the letter. You will choose a new PIN at once, and use that one from then on.
    }
help-lost = { $secret ->
        [password] What if I forgot the password?
       *[pin] What if I lost the PIN?
    }
    .answer = { $secret ->
        [password] On the sign-in page, choose the link to change it. If you do not remember your user name either, ask the agency for help.
       *[pin] On the sign-in page, choose “Ask for a letter”. If it is urgent or your address has changed, call.
    }
help-ended = Why did my session end?
    .answer = It ends by itself after a while without activity, so that nobody else sees your account. Sign in again: what you typed is still on the page.
help-copy = What is the saved copy?
    .answer = On your own computer, Mi Cuenta keeps what it read last, locked. Without a connection you can read it, and the line at the top says from when it is. After 14 days it is erased.
help-shared = And on a shared computer?
    .answer = Nothing is saved, and it closes by itself after a while. Before you leave, choose “Sign out and erase this copy”: you will see a receipt of what was erased.
help-exit = What does “Quick exit” do?
    .answer = It clears the screen in an instant, in case somebody comes near. Use the button at the top, which is on every page, or press the Shift key three times in a row. When you come back, Mi Cuenta asks you to sign in or asks for your PIN, and shows nothing before.
help-lock = Can I leave Mi Cuenta locked?
    .answer = Yes, on your own computer. Under “Security” you can set a PIN for this computer. Mi Cuenta asks for it when it opens and after a while without activity, and you go on where you were.
help-safe = Who can see my data?
    .answer = { $secret ->
        [password] Only you and the agency. Nobody at the agency will ask for your password. Share it with nobody, not even with the people in your household.
       *[pin] Only you and the agency. The other party in your case does not see your address, your telephone or what you report. Nobody at the agency will ask for your PIN.
    }
help-keys = With the keyboard
help-key-shift = Shift, three times
    .does = Quick exit: clears the screen at once
help-key-f1 = F1
    .does = Opens this help
help-key-tab = Tab
    .does = Goes to the next button or field; with Shift, to the one before
help-key-escape = Esc
    .does = Closes a question
help-key-size = Ctrl and +, −, 0
    .does = Larger, smaller, normal text
help-key-print = Ctrl and P
    .does = Prints the page
help-about = About Mi Cuenta
help-about-text = Mi Cuenta shows your household’s public accounts on this computer. It costs nothing, shows no advertisements and does not share what you do.
help-about-version = Version { $version }
