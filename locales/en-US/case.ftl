### My case (CW-08).

case-title = My case
case-title-several = My cases
case-waiting = Looking for your case information…
case-none = There is no case in your account.
case-none-text = If you think there should be one, call us.

# $number: case number
case-number = Case { $number }
case-opened = Open since
case-closed-heading = Closed cases

## Who

case-who = Who
case-role = You
case-role-receives = Receive support
case-role-pays = Pay support
case-children =
    { $count ->
        [one] Child
       *[other] Children
    }
case-other-party = The other party
case-other-party-hidden = The name is not shown, for safety.

## Where the case is

case-status = Status
case-status-opened = Open, no order yet
case-status-order-in-force = The order is being followed
case-status-enforcement = Past-due payments are being collected
case-status-closed = Closed

case-next = What happens next
case-next-locate = We are looking for the other party
case-next-locate-text = You do not have to do anything for now. If you know where they are or where they work, you can tell us.
case-next-attend-hearing = Go to your next court date or appointment
case-next-attend-hearing-text = See the date, the place and what to bring.
case-next-send-papers = Send the papers we asked for
case-next-send-papers-text = Your letter says which ones and where to send them. If you do not have it, call the worker on your case.
case-next-keep-paying = Keep paying as the order says
case-next-keep-paying-text = See here the payments you already made.
case-next-wait = You do not have to do anything for now
case-next-wait-text = We will write to you when something changes.
case-next-call-worker = Call the worker on your case
case-next-call-worker-text = Have your case number at hand.
case-next-link-hearings = See my dates
case-next-link-payments = See My Payments
case-next-link-notices = See the notices
case-next-link-other-party = Provide Other Party’s Information

## Money. $amount: amount

case-money = Money
case-order = The order
case-order-weekly = { $amount } every week
case-order-biweekly = { $amount } every two weeks
case-order-monthly = { $amount } every month
# $date: date in words
case-order-since = Since { $date }
case-order-none = There is no court order yet.
case-balance = Past-due balance
case-balance-none = Nothing is past due.
case-balance-owed-pays = You owe { $amount }.
case-balance-owed-receives = You are owed { $amount }.
case-balance-credit-pays = You have { $amount } in your favor.
case-balance-credit-receives = The other party has { $amount } in their favor.
case-balance-note = The balance can change when a payment comes in. For an official balance, call the worker on your case.

## Whom to talk to

case-worker = Worker on your case
case-worker-office = Office
case-worker-phone = Phone
case-worker-email = E-mail
