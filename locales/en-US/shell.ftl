### What the program says outside its window: the command line, errors before there is a window, and the title.

# Neutral on purpose: whoever walks by should not learn which account is open.
shell-title = Mi Cuenta

## Help of the command line

shell-about = Mi Cuenta shows your household’s public accounts: payments, case, court dates and notices.
shell-usage = Usage
shell-options = Options
shell-help = Show this help and exit
shell-version = Show the version and exit
shell-lang = Language for this session: es or en
shell-shared = Shared computer: keep nothing
shell-practice = Practice mode, with invented households
shell-server = Address of the account service, starting with https://
shell-safe-graphics = Draw without acceleration, if the window stays blank
shell-reset-window = Open the window at its original size, with text at 100%
shell-log-level = How much is noted in the terminal: error, warn, info, debug or trace
shell-config-check = Check the configuration and exit: 0 if all is well, 1 if not

## Errors of the command line

shell-unknown-option = There is no option { $option }.
shell-missing-value = { $option } needs a value.
shell-bad-value = “{ $value }” is not a value for { $option }.
shell-conflict = { $option } cannot be used together with another of the options you typed.
shell-try-help = To see the options, type: mi-cuenta --help

## Errors before there is a window

shell-no-display = The window cannot be opened: this program needs a graphical desktop.
shell-no-window = The window could not be opened. Restart the computer and try again. If it still fails, try: mi-cuenta --safe-graphics
shell-broke = Mi Cuenta ran into an error and closed. Nothing in your account was lost. Please open it again.
shell-no-folders = This user’s home folder cannot be found. Nothing will be saved.

## Check of the configuration

shell-check-version = Version: { $version }
shell-check-server = Service: { $server }
shell-check-no-server = Service: none. Name one with --server, or use practice mode.
shell-check-server-not-safe = Service: { $server } cannot be used. The address must start with https://; without encryption, only this same computer.
shell-check-settings = Settings: { $path }
shell-check-settings-bad = Settings: { $path } cannot be read. The original ones will be used.
shell-check-settings-none = Settings: none yet, they will be in { $path }
shell-check-copy = Sealed copy: { $path }
shell-check-copy-bad = Sealed copy: { $path } cannot be written
shell-check-practice = Practice mode: included
shell-check-no-practice = Practice mode: not included

## This computer’s policy

shell-check-policy-none = This computer’s policy: none, it would be in { $path }
shell-check-policy = This computer’s policy: { $path }
shell-check-policy-bad = This computer’s policy: { $path } has errors. As long as it does, this computer is treated as shared and keeps nothing.
shell-policy-at-key-and-line = { $key }, line { $line }: { $what }
shell-policy-at-key = { $key }: { $what }
shell-policy-at-line = Line { $line }: { $what }
shell-policy-unreadable = It cannot be read.
shell-policy-not-a-policy = It must have the form { "{" }"policies": { "{" } … { "}" }{ "}" }.
shell-policy-unknown-key = There is no such key.
shell-policy-twice = This key is there twice. The first one holds.
shell-policy-wants-truth = The value must be true or false (in the registry, 1 or 0).
shell-policy-wants-minutes = The value must be a whole number from 1 to 240.
shell-policy-wants-server = The value must be an address that starts with https://; without encryption, only this same computer.
shell-policy-wants-language = The value must be es, en, es-US or en-US.
shell-policy-wants-proxy = The value must be system, none or an address such as http://proxy.example.org:3128, without a password.
shell-policy-wants-programs = The value must be a list of programs’ names, at least one.
