### Words that stand on many pages.

# The name of the app; it tells nobody what it is about.
brand = Mi Cuenta
skip = Skip to content
# The other language, by its own name.
language-other = Español
quick-exit = Quick exit
lock-now = Lock now with the PIN
understood = I understand
help-link = Help
settings-link = Settings
sign-out = Sign out and erase this copy
again = Try again
back = Back
continue = Continue

## Menu

menu-title = Pages of your account
menu-fold = Menu
menu-home = Home
menu-payments = My Payments
menu-hearings = Court dates and appointments
menu-case = My case
menu-notices = Notices
menu-profile = My Profile
menu-other-party = Other party’s information
menu-security = { $secret ->
    [password] Password and security
   *[pin] PIN and security
}
menu-account = My user profile
menu-association = Case Association
menu-case-code = Code in the letter
## The person’s programs

switcher-title = Your programs
switcher-here = You are here
switcher-add = Add another program
switcher-live = Online
switcher-copy = Copy
switcher-copy-from = Read: { $at }
switcher-ended = Sign in to open
switcher-nothing = Not read yet

## The line on every page

status-live = Online.
# $at is a moment such as "today, 3:40 PM".
status-live-at = Last read: { $at }
status-copy = Saved copy.
status-copy-from = You can read, but not change anything. Data from: { $at }
status-ended = Your session ended.
status-sign-in = Sign in again
status-again = Try the connection
status-why = Why
fault-why = Why this happens

practice-label = Practice
practice-banner = Practice mode.
practice-banner-text = The people, payments and dates are made up.

## What this computer keeps

copy-erased-title = We erased the copy saved on this computer
copy-erased-damaged = The file was damaged and could not be read in full. Your data is still safe with the agency. We will read it again when there is a connection.
copy-erased-foreign = The file did not belong to this account or this computer. Your data is still safe with the agency. We will read it again when there is a connection.
copy-erased-too-old = The copy was more than 14 days old. We erased it so as not to show you old data. We will read it again when there is a connection.
copy-erased-key-lost = The key to the copy is no longer on this computer, and nobody can read it without the key. Sign in again to see your data.
copy-erased-pin-missed = Somebody was wrong 5 times with this computer’s PIN, so we erased what was saved. Your account with the agency does not change: sign in again. If it was not you, change your account’s PIN or password too.
keeping-memory-no-keychain-title = This computer cannot keep you signed in
keeping-memory-no-keychain-text = It has no password keychain. You can use Mi Cuenta without trouble, but nothing stays saved when you close it, and next time you will have to sign in again.
keeping-memory-keychain-locked-title = The password keychain is locked
keeping-memory-keychain-locked-text = You can use Mi Cuenta without trouble, but nothing stays saved when you close it. If you want to stay signed in, unlock this computer’s keychain, close Mi Cuenta and open it again.
keeping-no-room-title = There is no room to save a copy
keeping-no-room-text = This computer’s disk is full or cannot be written. You can use Mi Cuenta, but without a connection you will not be able to see your data. Free some space on the disk.
keeping-no-copy-title = No copy is saved on this computer
keeping-no-copy-text = Whoever manages this computer decided it. You do stay signed in, but without a connection you will not be able to see your data.

## Before it closes by itself

idle-title = Are you still there?
# $seconds: seconds
idle-left = { $seconds ->
    [one] Your account closes in 1 second.
   *[other] Your account closes in { $seconds } seconds.
}
idle-answer = Press any key to go on. What you typed is still on the page.
idle-shuts = Otherwise it is locked until you come back.
idle-erases = Otherwise everything is erased from this computer.
idle-here = Yes, I am here

## What stays on a shared computer

caution-print-title = What you print may stay here
caution-print-text = This is a shared computer. The sheets may come out of a printer that others use, and some keep what they printed last.
caution-print-do = Before you print, see which printer it is, and fetch your sheets at once.
caution-print-go = Print anyway
caution-print-no = Do not print
caution-report-title = The file stays on this computer
caution-report-text = This is a shared computer. The report holds neither your name nor your data, but it says that somebody used Mi Cuenta here.
caution-report-do = Delete it once it is sent or read. You can also read it out on the telephone without saving it.
caution-report-go = Save anyway
caution-report-no = Do not save

## Forms

form-optional = (optional)
select-none = Choose
secret-show = Show
    .label = Show { $label }
secret-hide = Hide
    .label = Hide { $label }
# Whether what is typed keeps a rule
rule-kept = (done)
rule-open = (not yet)

## Contacts

contact-title = Need help?
contact-phone = Telephone, toll-free
contact-tty = TTY, for people with hearing or speech difficulties
contact-email = E-mail

## Pages of a long list

pagination-newer = Newer
pagination-older = Older
pagination-where = Page { $page } of { $pages }

## Times

moment-today = today, { $time }
moment-on = { $date }, { $time }
duration-a-while = a while
duration-seconds = { $n ->
    [one] 1 second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
duration-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
