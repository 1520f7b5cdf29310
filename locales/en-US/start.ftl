### The first time the program is opened.

start-language-title = Which language do you want to read?
start-language-name = English
start-language-go = Continue in English
start-computer-title = Whose computer is this?
start-computer-lead = This tells us what may be saved on it. You can change it later in Settings.
start-computer-missing = Choose one of the two.

computer-own = My computer
computer-own-text = Only you use it: you stay signed in, and a locked copy lets you read your data without a connection.
computer-shared = Shared computer
computer-shared-text = Other people use it too, at home or at a community center: nothing is saved here, and all is erased when you close.

start-exit = If you have to leave at once, press the Shift key three times in a row: the screen clears in an instant.
