### After signing out.

signed-out-title = You signed out
signed-out-lead = You can leave this computer now.
signed-out-erased = This was erased
signed-out-session = The session with the agency ended.
signed-out-key = The key left this computer’s keychain.
signed-out-copy = The copy of your data was erased from the disk.
signed-out-nothing = Nothing had been saved on this computer.
signed-out-memory = What was in the window is gone.
signed-out-stays = Only the settings stay: language, text size and colors. They say nothing about you.
signed-out-again = Sign in again
signed-out-quit = Close Mi Cuenta
