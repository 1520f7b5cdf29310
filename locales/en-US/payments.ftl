### My Payments (CW-06).

payments-title = My Payments
payments-views = Choose which payments to see
payments-made = Payments Made By Me
payments-sent = Payments Sent To Me
# One payment, on the home page
payments-made-one = Made by you
payments-sent-one = Sent to you
payments-waiting = Looking for your payments…

## Which dates

payments-period-heading = Choose dates
payments-period-label = Dates
payments-period-newest = Newest 12 months
payments-period-span = Other dates…
payments-from = From
payments-to = To
payments-from-hint = The first day you want to see
payments-to-hint = The last day you want to see
payments-day = Day
payments-month = Month
payments-year = Year
payments-show = Show payments

## The sum. $when: year or month; $from and $to: months or dates in words

payments-total-of = Total for { $when }
payments-total-months = Total from { $from } to { $to }
payments-total-span = Total from { $from } to { $to }
payments-total-from = Total since { $from }
payments-total-to = Total up to { $to }
# $count: payments that count
payments-total-count =
    { $count ->
        [one] { $count } payment
       *[other] { $count } payments
    }
payments-total-note = Money that was returned does not count in the total.

## By month, or by year if there are many months

payments-months-heading = By month
payments-years-heading = By year
payments-months-caption = Sum of each month’s payments, newest first
payments-years-caption = Sum of each year’s payments, newest first
payments-column-month = Month
payments-column-year = Year
payments-column-count = Payments
payments-column-sum = Sum

## The list

payments-list-heading = Each payment
payments-list-caption-made = Payments made by you, newest first
payments-list-caption-sent = Payments sent to you, newest first
# $first and $last: rows on this page; $count: rows in all
payments-list-range = Payments { $first } to { $last } of { $count }
payments-column-date = Date
payments-column-method = How
payments-column-case = Case
payments-column-status = Status
payments-column-amount = Amount

## How the money moved. $direction: “made” by the person, “sent” to the person

payments-method-wage-withholding = Taken from wages
payments-method-bank-transfer =
    { $direction ->
        [made] Bank account
       *[sent] Deposit to your bank account
    }
payments-method-cheque = Check
payments-method-debit-card = The agency’s debit card
payments-method-card = Debit or credit card
payments-method-cash = Cash
payments-method-tax-refund = Tax refund
payments-method-other = Another way

## Where the payment stands

payments-status-pending =
    { $direction ->
        [made] In process
       *[sent] On its way
    }
payments-status-completed =
    { $direction ->
        [made] Applied
       *[sent] Paid
    }
payments-status-held = On hold
payments-status-returned = Returned

payments-help-heading = What each status means
payments-help-pending =
    { $direction ->
        [made] We have the money and have not applied it to your case yet. It can take a few days.
       *[sent] We sent the money and it has not reached you yet. It can take a few days.
    }
payments-help-completed =
    { $direction ->
        [made] The money counts in your case.
       *[sent] The money was paid to you.
    }
payments-help-held = The money waits for a reason that the worker on your case can tell you. Call them.
payments-help-returned =
    { $direction ->
        [made] The payment could not be collected or went back to you. It does not count in the totals.
       *[sent] The payment came back to the agency. It does not count in the totals. Check your address in My Profile.
    }

## Nothing to show

payments-none-made = There are no payments made by you yet.
payments-none-made-text = The payments you make show here. If you receive support, look in “Payments Sent To Me”.
payments-none-sent = There are no payments sent to you yet.
payments-none-sent-text = The payments that the agency sends you show here. If you pay support, look in “Payments Made By Me”.
payments-none-here = There are no payments on these dates.
payments-none-here-text = Choose other dates, or see the newest payments.
payments-show-newest = See the newest
