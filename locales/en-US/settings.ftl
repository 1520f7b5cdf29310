### Settings and the connection check.

settings-title = Settings
settings-lead = You see changes at once.
settings-reading = Reading
settings-language = Language
settings-language-es = Español
settings-language-en = English
settings-text = Text size
settings-text-hint = Also with Ctrl and +, Ctrl and −. Ctrl and 0 goes back to the normal size.
settings-text-size = { $size }%
settings-theme = Colors
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-computer = This computer
settings-computer-whose = Whose is it?
settings-computer-note = If you mark it as shared, what is saved of your account is erased.
settings-kept = What is saved now:
settings-kept-keychain = your session, in the computer’s keychain, and a locked copy of what you read. Your address and the other party’s information are never saved.
settings-kept-memory-shared = nothing. When you close Mi Cuenta, all is erased.
settings-kept-memory-no-keychain = nothing, because this computer has no password keychain.
settings-kept-memory-keychain-locked = nothing, because the password keychain is locked.
settings-kept-no-room = only your session. There is no room on the disk for the copy.
settings-kept-no-copy = only your session. Whoever manages this computer decided that no copy is saved.

## What whoever manages the computer decided

settings-decided = What cannot be changed here
settings-decided-by = Whoever manages this computer decided it.
settings-decided-no-copy = No copy of your data is saved.
settings-decided-idle = { $minutes ->
    [one] Your account closes after 1 minute without activity.
   *[other] Your account closes after { $minutes } minutes without activity.
}
settings-decided-server = The service’s address is fixed.
settings-decided-proxy = The way to the Internet (proxy) is fixed.
settings-decided-programs = { $count ->
    [one] 1 program can be used.
   *[other] { $count } programs can be used.
}
settings-decided-no-update-check = Nobody looks for new versions.
settings-decided-no-notifications = Nothing is shown outside the window.

## The connection check

connection-title = Check the connection
connection-lead = If something does not work, this tells you what. You can read the result to whoever helps you.
connection-go = Check now
connection-waiting = Checking the connection with the agency…
connection-inspected = The connection goes through “{ $who }”, which can read it
connection-technician = For a technician
technician-server = Address
technician-state = State
technician-clock = Clock
technician-name = Name
technician-connection = Connection
technician-certificate = Certificate
technician-service = Service
technician-keychain = Keychain
technician-disk = Disk
connection-name-good = The service’s address is found
connection-name-bad = The service’s address is not found
connection-name-do = Check the cable or the Wi-Fi. If other pages open, tell whoever looks after the network.
connection-connection-good = There is a way to the service
connection-connection-bad = There is no way to the service
connection-connection-do = It may be the network here. Try another one, or tell whoever looks after it.
connection-certificate-good = The connection is encrypted, and it is with the agency
connection-certificate-bad = It could not be proved that this is the agency
connection-certificate-do = Check the date and the time. If they are right, do not use this network for your account.
connection-clock-good = The computer’s clock is right
connection-clock-bad = The computer’s clock is wrong
connection-clock-do = Correct the date and the time.
connection-service-good = The agency’s service answers
connection-service-bad = The agency’s service does not answer
connection-service-do = Check the cable or the Wi-Fi and try again.
connection-keychain-good = The password keychain works
connection-keychain-bad = The password keychain is missing or locked
connection-keychain-do = You can use Mi Cuenta, but nothing stays saved when you close it.
connection-disk-good = There is room for the copy
connection-disk-bad = The copy cannot be saved
connection-disk-do = Free some space on the disk.

## Report for whoever helps

report-title = Report for support
report-lead = It is what you see here and nothing more: not your name, your numbers or what is in your account.
report-shared = This computer is shared: the file stays on it until someone deletes it.
report-save = Save the report
report-saved = Saved in { $path }
report-version = Mi Cuenta { $version }
report-settings = Language { $language }, text at { $size } %, colors: { $theme }, computer: { $computer }
report-server = Service: { $server }
report-network = Connection: { $title }
report-kept = What is kept: { $kept }
report-as-of = Last read: { $moment }
report-trouble = Problem: { $title }
