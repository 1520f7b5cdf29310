### Home: the first thing seen after signing in.

# $name: first name
home-title = Hello, { $name }
home-title-no-name = Your account
home-lead = This is what matters most in your account today.

## Where each figure comes from. $agency: the agency; $when: date and time

home-source-live = From { $agency }, as of { $when }.
home-source-copy = Copy saved on { $when }. There may be changes that you do not see here.

## Next appointment

home-hearing-heading = Your next court date or appointment
home-hearing-link = See what to bring and how to get there
home-hearing-none = You have no court dates or appointments.
home-hearing-none-text = If you get a letter with a date that is not here, go on that date and call us.
home-hearing-all = See all court dates and appointments
home-hearing-today = It is today
home-hearing-tomorrow = It is tomorrow
# $days: days to go, 2 or more
home-hearing-in-days =
    { $days ->
        [one] { $days } day to go
       *[other] { $days } days to go
    }

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

home-waiting = Looking for the latest in your account…
