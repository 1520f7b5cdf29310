### Case association (MA-04, MA-05), and the code in the letter.

association-title = Case Association
association-lead = With these three we tie your account to your case. Then you can see your information.
association-client-id = Client ID
association-client-id-hint = { $digits } numbers.
association-birth-year = Year you were born
association-birth-year-hint = All four numbers. For example: 1986
association-ssn-last4 = Last four numbers of your Social Security
association-ssn-last4-hint = Only the last four, not the whole number.
association-tries = { $tries ->
    [one] You have 1 try. If the information does not match, you will have to wait { $minutes } minutes.
   *[other] You have { $tries } tries in a row. When they run out, you will have to wait { $minutes } minutes.
}
association-go = Tie my case
association-later = Not now
association-waiting = Checking your information with the agency…
association-why-title = Why do we ask for this?
association-why = To be sure that only you see your case. We do not keep what you type here on this computer.
association-done = Your account is tied to your case
association-done-open = You can see your information now.
association-done-code = One step is left: entering the code that we send you by mail.

## The code in the letter

case-code-title = Enter the code in your letter
case-code-lead = We sent it by mail to the address that the agency has for you. It takes { $from } to { $to } days.
case-code-label = Code in the letter
case-code-hint = { $digits } numbers.
case-code-from = The envelope says: { $sender }
case-code-go = Open my case
case-code-waiting = Checking the code…
case-code-another-title = Did the letter not come?
case-code-another-text = { $letters ->
    [one] You can ask for 1 letter every 30 days. With the new one, the code in the one before stops working.
   *[other] You can ask for up to { $letters } letters in 30 days. With each new letter, the code in the one before stops working.
}
case-code-another-go = Ask for another letter
case-code-queued = Your letter is ordered
case-code-queued-text = { $letters ->
    [one] You can ask for 1 more letter in these 30 days.
   *[other] You can ask for { $letters } more letters in these 30 days.
}
