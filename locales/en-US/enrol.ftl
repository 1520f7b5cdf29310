### Enrolling: the steps that each program asks for.

# A program can say this link in the words of its guide.
enrol-link = New user? Enroll here
enrol-title = Create your account
enrol-opening = Preparing the enrollment…
enrol-to-sign-in = Back to sign-in

enrol-steps = Steps of the enrollment
enrol-step-of = Step { $n } of { $count }
enrol-step-done = (done)
enrol-step-agreement = Agreement
enrol-step-name-and-email = Name and e-mail
enrol-step-identity = Your information
enrol-step-credentials = User name and password
enrol-step-secret-questions = Secret questions
enrol-step-challenge = Security image
enrol-step-review = Review

enrol-title-name-and-email = Your name and your e-mail
enrol-title-identity = Your information, as it is on your card
enrol-title-credentials = Your user name and your password
enrol-title-secret-questions = Your secret questions
enrol-title-challenge = Security image
enrol-title-review = Review what you entered
enrol-lead-agreement = Read it calmly. To create the account you need to agree.
enrol-lead-name-and-email = Write your legal first name and last names.
enrol-lead-identity = Copy what is on your card just as it is.
enrol-lead-credentials = With these two you will get into your account from now on.
enrol-lead-secret-questions = They are for changing your password if you forget it one day.
enrol-lead-challenge = This helps us know that it is not an automatic program that creates the account. Choose the way you prefer: both count the same.
enrol-lead-review = If something is not right, change it before you finish.

enrol-next = Next
enrol-previous = Previous
enrol-cancel = Cancel
enrol-cancel-note = If you cancel, we keep nothing of what you typed.
enrol-refuse-note = If you do not agree or cancel, you go back to sign-in and we keep nothing.
enrol-finish = Create an Account
enrol-waiting = Waiting for the agency’s answer…
# $at is a moment such as "today, 3:40 PM".
enrol-time = What you type is erased by itself if you do not finish in time. You have until: { $at }
enrol-soon = There are less than 5 minutes left to finish the enrollment. After that, what you typed is erased and you will have to start again.

## Name and e-mail

enrol-first-name = First name
enrol-first-name-hint = Your legal first name. If you have two, write both.
enrol-last-name = Last names
enrol-last-name-hint = Your legal last names, one or two.
enrol-email = E-mail
enrol-email-again = E-mail, once more
enrol-email-hint = One where you receive messages.
enrol-email-hint-optional = One where you receive messages. You can leave it blank.

## What is on the card

enrol-birth-date = Date of birth
enrol-birth-hint = For example: April 28, 1986. The year with all four numbers.
enrol-birth-day = Day
enrol-birth-month = Month
enrol-birth-year = Year
enrol-card-first-name-hint = As it is on the card. Capital letters and accents do not matter.
enrol-card-last-name-hint = As they are on the card: both, if there are two, and with a hyphen if they have one. Without Jr., Sr. or II: that goes below.
enrol-suffix = Suffix
enrol-suffix-hint = What stands after the last name, such as Jr., Sr. or II.
enrol-suffix-none = None
enrol-client-id = Client ID number
enrol-client-id-hint = { $digits } numbers. Zero is a number, not the letter O. You can write spaces or dashes.
suffix-jr = Jr.
suffix-sr = Sr.
suffix-ii = II
suffix-iii = III
suffix-iv = IV
suffix-v = V

enrol-card-title = Write it exactly as it is on your card
enrol-card-first-name = ANN LUCY
enrol-card-last-name = SAMPLE PENNA
enrol-card-note = This is a drawing with made-up information. On your card the place may differ a little.
enrol-sent-title = This is what will be sent
enrol-sent-text = Compare it with your card before you go on.
enrol-sent-missing = Missing
enrol-tries = { $tries ->
    [0] You have no tries left.
    [one] You have 1 try left. If the information does not match, the form closes.
   *[other] You have { $tries } tries left. Only complete information that does not match counts.
}

## User name and password

enrol-user-id = User name
enrol-password-again = Password, once more
enrol-password-again-hint = Write it again to confirm it.
enrol-password-kept = You have already chosen your password. If you do not want to change anything on this page, leave the blanks empty and go on.
enrol-questions-part = { $count ->
    [one] Your secret question
   *[other] Your secret questions
}
enrol-questions-why = { $count ->
    [one] Choose an answer that only you know and that you can remember. We will ask for it if you forget your password.
   *[other] Choose answers that only you know and that you can remember. We will ask for them if you forget your password.
}
enrol-answers-kept = You have already answered your questions. If you do not want to change anything on this page, leave the blanks empty and go on.

## Security image

enrol-image-title = With the image
enrol-image-text = Write what is in red: words, numbers or signs.
enrol-image-alt = Image with { $characters } letters, numbers or signs in red. If you cannot see it, use the other way: “Do it without an image”.
enrol-image-renew = Another image
enrol-image-waiting = Asking for an image…
enrol-image-label = What is in red
enrol-image-hint = Capital or small letters make no difference.
enrol-image-go = Next
enrol-work-title = Without an image
enrol-work-text = There is nothing to see or hear. Your computer does a long sum for you. It takes a few seconds; on an old computer, a little more.
enrol-work-start = Do it without an image
enrol-work-progress = { $percent }% done
enrol-work-running = Your computer is doing the sum. You can stop it.
enrol-work-stop = Stop
enrol-challenge-passed = This step is done.

## Review

enrol-review-change = Change
enrol-review-none = None
enrol-review-hidden = Not shown
enrol-review-questions = { $count ->
    [one] Secret question
   *[other] Secret questions
}
enrol-review-answers = { $count ->
    [one] Answer
   *[other] Answers
}

## The end

enrol-making = We are creating your account
enrol-not-made = Your account has not been created yet
enrol-making-text = One moment, please…
enrol-ended-over = This enrollment is over
enrol-ended-over-text = Too much time went by, or it was finished in another window. What you typed has been erased. Nothing was saved.
enrol-ended-closed = The form is closed
enrol-again = Start again
enrol-cancelled-title = We kept nothing
enrol-cancelled-text = You cancelled the enrollment. What you typed was erased, here and at the agency.
enrol-cancelled-later = You cancelled the enrollment. What you typed was erased here. We could not tell the agency, but there it is erased by itself in a short time.

## In practice mode only

sample-cards-title = Practice cards
sample-cards-text = These people are invented. Choose one to fill in the information.
sample-cards-numbers = Client ID { $id } · born { $date }
sample-cards-numbers-ssn = Client ID { $id } · born { $date } · Social Security ends in { $last4 }
sample-cards-use = Use this card
