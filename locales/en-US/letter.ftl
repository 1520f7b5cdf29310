### Asking for a letter with a temporary PIN.

letter-title = Ask for a letter with a temporary PIN
letter-lead = We send it to the address that the agency has for you. It takes { $from } to { $to } days.
letter-back = Back to sign-in
letter-birth-date = Date of birth
letter-birth-hint = For example: April 28, 1986
letter-birth-day = Day
letter-birth-month = Month
letter-birth-year = Year
letter-note-address = For your safety, the address is neither shown nor changed here.
letter-note-void = If you had already asked for a letter, its temporary PIN stops working.
letter-note-limit = { $letters ->
    [one] You can ask for 1 letter every 30 days.
   *[other] You can ask for up to { $letters } letters in 30 days.
}
letter-go = Ask for the letter
letter-waiting = Checking your information with the agency…

## The letter is on its way

letter-done-title = Your letter is ordered
letter-done-lead = It will come by mail to the address that the agency has for you.
letter-done-from = It arrives from
letter-done-to = and no later than
letter-done-sender = The envelope says
letter-done-wait = Wait for the letter. Nobody can tell you the PIN by telephone: it is only in the letter.
letter-done-use = { $days ->
    [one] Use it to sign in within 1 day. Then you will choose your new PIN.
   *[other] Use it to sign in within { $days } days. Then you will choose your new PIN.
}
letter-done-old = If you remember the PIN that you chose before in the meantime, it still works.
letter-left-title = { $letters ->
    [one] You can ask for 1 more letter in these 30 days
   *[other] You can ask for { $letters } more letters in these 30 days
}
letter-left-text = Ask for another one only if this one does not come: each new letter makes the earlier one void.
letter-last-title = This was the last letter for now
letter-last-text = You can ask for another one from: { $at }
