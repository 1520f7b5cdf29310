### The receipt: what was erased from this computer, and how that was checked.

receipt-title-signed-out = You signed out
receipt-title-idle = Your session closed by itself
receipt-title-suspended = Your session closed when the computer went to sleep
receipt-title-screen-locked = Your session closed when the screen was locked
receipt-lead-signed-out = You can leave this computer now.
receipt-lead-idle = Nobody used the program for a while. We closed it so that nobody else would see it.
receipt-lead-suspended = We closed it so that nobody else would see it when the computer wakes up.
receipt-lead-screen-locked = We closed it so that nobody else would see it when the screen is unlocked.

receipt-erased = This was erased, and we checked
receipt-not-all = This was erased, and this is left to do
# $at: date and time
receipt-at = Done: { $at }
receipt-stays = Only the settings stay: language, text size and colors. They say nothing about you.
receipt-again = Sign in again
receipt-quit = Close Mi Cuenta

## What

receipt-session = Your session with the agency
receipt-keychain = The key in this computer’s keychain
receipt-copy = The saved copy of your data
receipt-memory = What was read and typed in the program
receipt-web-view = The window and its working files
receipt-clipboard = What was copied to be pasted elsewhere

## How it went

receipt-checked = Erased and checked
receipt-never-there = There was none
receipt-not-reached = No answer
receipt-later = Still to do

## How it was checked, or what is left to do

receipt-session-checked = The agency answered that the session no longer exists.
receipt-keychain-checked = We looked for it in the keychain, and it is not there any more.
receipt-copy-checked = The folder is no longer on the disk.
receipt-memory-checked = Nothing in the program holds it any more.
receipt-web-view-checked = This window is new. The one before was closed, and its files were erased.
receipt-clipboard-checked = We looked, and it is empty.
receipt-never-there-text = It was never saved on this computer.
# $minutes: minutes
receipt-not-reached-in = { $minutes ->
    [one] We could not tell the agency. There the session closes by itself in 1 minute, and here nobody can use it any more.
   *[other] We could not tell the agency. There the session closes by itself in { $minutes } minutes, and here nobody can use it any more.
}
receipt-not-reached-text = We could not tell the agency. There the session closes by itself, and here nobody can use it any more.
receipt-later-text = It could not be erased now. We will do it the next time Mi Cuenta is opened.

## While it closes

leaving-title = Signing you out…
leaving-text = We are erasing what this computer has of your account. It takes a few seconds.
