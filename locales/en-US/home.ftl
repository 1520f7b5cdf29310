### Home: the first thing seen after signing in.

# $name: first name
home-title = Hello, { $name }
home-title-no-name = Your account
home-lead = This is what matters most in your account today.

## Where each figure comes from. $agency: the agency; $when: date and time

home-source-live = Source: { $agency }. Read: { $when }
home-source-copy = Source: { $agency }. Copy saved: { $when }

## Next appointment

home-hearing-heading = Your next date
home-hearing-link = See what to bring and how to get there
home-hearing-none = You have no court dates or appointments coming up.
home-hearing-none-text = If you get a letter with a date that is not here, go on that date and call us.
home-hearing-all = See all court dates and appointments
## What is new. $when: when the last visit was

home-news = New since your last visit ({ $when })
home-news-first = What is new
home-news-from-now = From your next visit on, you will see here what changed.
home-news-none = Nothing is new.
home-news-payment-made = A payment by you of { $amount }
home-news-payment-sent = A payment to you of { $amount }
home-news-payment-text = { $date }. { $status }
home-news-hearing-set = A new date
home-news-hearing-set-text = It is on { $when }
home-news-hearing-moved = A date was moved
home-news-hearing-moved-text = Now it is on { $when }
home-news-hearing-cancelled = A date was cancelled
home-news-hearing-cancelled-text = It was on { $when }. You do not have to go.
home-news-notice = A new notice
home-news-case = Your case { $number } changed
home-news-address = Your address changed on { $date }
home-news-address-text = If you did not change it, call us.

## The dates of all programs

home-agenda = All your next dates
home-agenda-by = by the end of the day
home-agenda-deadline = An answer is due

## Payments

home-payments-heading = Newest payments
home-payments-none = There are no payments yet.
home-payments-link = See My Payments

## Case

home-case-heading = My case
home-cases-heading = My cases
# $number: case number
home-case-number = Case { $number }
home-case-next = What happens next
home-case-link = See the whole case
home-case-none = There is no open case.

## Notices

home-notices-heading = Notices
# $count: unread notices
home-notices-unread =
    { $count ->
        [one] You have { $count } unread notice.
       *[other] You have { $count } unread notices.
    }
home-notices-none = You have no unread notices.
home-notices-link = See the notices
home-notices-link-unread = Read the notices

## No case yet (MA-04)

home-lead-not-associated = Your account has been created.
home-lead-code-needed = One step is left before you see your case.
home-no-case-title = You have your account; your case is missing
home-no-case-notice = Look for the notice that the agency sent you after you asked for assistance. Your client ID is on it.
home-no-case-associate = Open “Case Association” and enter three things.
home-no-case-read = You can see your case’s information right away.
home-no-case-go = Case Association
home-no-case-none-title = No client ID yet?
home-no-case-none = It will come in a notice by mail when you ask for assistance. If you have asked and it has not come, ask the agency.
home-code-title = Enter the code in your letter
home-code-text = We sent you a letter with a code to the address that the agency has for you. It takes { $from } to { $to } days. The code opens your case.
home-code-go = Enter the code

home-waiting = Looking for the latest in your account…
