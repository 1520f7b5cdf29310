### Court dates and appointments (CW-09).

hearings-title = Court dates and appointments
hearings-lead = The time you see here is always the local time of the place.
hearings-waiting = Looking for your court dates and appointments…

hearings-upcoming = Upcoming
hearings-past = Past
hearings-none = You have no court dates or appointments coming up.
hearings-none-text = If you get a letter with a date that is not here, go on that date and call us.
hearings-none-ever = Court dates and appointments with the agency show here.

## What it is

hearings-kind-court = Court date
hearings-kind-appointment = Appointment at the office

hearings-purpose-set-order = Set the support order
hearings-purpose-change-order = Change the support order
hearings-purpose-parentage = Decide who the parents are
hearings-purpose-enforcement = Deal with past-due payments
hearings-purpose-case-review = Review your case
hearings-purpose-genetic-test = Genetic test
hearings-purpose-other = Your letter says what it is for

## When. $date: weekday and date; $time: time; $zone: zone, such as “Pacific Time”

hearings-time = { $time }, { $zone }
hearings-when = { $date }, { $time }
hearings-today = It is today
hearings-tomorrow = It is tomorrow
hearings-in-days =
    { $days ->
        [one] { $days } day to go
       *[other] { $days } days to go
    }

## If it changed

hearings-moved = Date changed
hearings-moved-from = Before, it was:
hearings-moved-text = The date above is the new one. Do not go on the earlier date.
hearings-cancelled = Cancelled
hearings-cancelled-text = It will not take place. You do not have to go on that day.

## The details

hearings-about = What it is for
hearings-place = Where
hearings-room = In the building
hearings-phone = Phone
hearings-bring = What to bring
hearings-bring-photo-id = A photo ID
hearings-bring-pay-stubs = Pay stubs of the last 3 months
hearings-bring-tax-return = Your last tax return
hearings-bring-child-care-receipts = Child care receipts
hearings-bring-health-insurance = What you pay for health insurance
hearings-bring-notice = The letter about this date
hearings-bring-payment-records = Proof of payments you made
hearings-bring-nothing = Nothing special. A photo ID always helps.

hearings-absent-heading = If you cannot go
hearings-absent-court = If you do not go, the judge can decide without hearing you. If you cannot go, call before the date and ask for another one.
hearings-absent-appointment = If you do not go, your case can take longer. If you cannot go, call first and ask for another appointment.
# $phone: telephone number
hearings-absent-call = Call { $phone }.
hearings-interpreter = Do you need an interpreter, or help because of a disability? Ask by phone a few days before. It is free.
