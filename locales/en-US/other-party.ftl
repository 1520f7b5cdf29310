### Provide Other Party's Information (CW-07). Write-only: nothing of it is ever shown again.

other-party-title = Provide Other Party’s Information
other-party-lead = Write only what you know. It helps to find the other party and to collect support.
other-party-waiting = Getting the form ready…

other-party-safety = Your safety comes first
other-party-never-shown = What you write here is not shown again: not to the other party, not to you, and not to whoever uses this computer next. No copy stays here.
other-party-not-forced = You do not have to write anything if you think it could bring you trouble.

other-party-case = Which case is it about?
# $number: case number; $name: the other party's name
other-party-case-option = Case { $number }
other-party-case-option-named = Case { $number }, with { $name }
other-party-no-case = There is no open case in your account, so no information can be sent. If you think that is a mistake, call us.

other-party-optional = You can leave fields empty. Fill in at least one.
other-party-address = Address
other-party-address-hint = Where they live or sleep, even if you do not know all of it
other-party-phone = Phone
other-party-phone-hint = 10 numbers
other-party-employer = Where they work
other-party-employer-hint = The name of the company or boss, and the city if you know it
other-party-details = Anything else that helps us
other-party-details-hint = For example: another job, a car, a bank account, relatives
# $left: characters that still fit; $over: characters too many
other-party-left =
    { $left ->
        [one] { $left } more letter fits.
       *[other] { $left } more letters fit.
    }
other-party-over =
    { $over ->
        [one] There is { $over } letter too many.
       *[other] There are { $over } letters too many.
    }

other-party-send = Send information
other-party-sending = Sending the information…
other-party-cancel = Cancel and erase what I wrote
other-party-offline = There is no connection now. You can keep typing; send when the connection is back.

## Thanks

other-party-thanks = Thank you. We have the information.
other-party-thanks-text = The worker on your case will read it. For your safety, what you wrote is not shown here, and it is no longer on this computer.
other-party-thanks-next = What happens next
other-party-thanks-next-text = You do not have to do anything else. If we need something, we will call you or write to you.
other-party-thanks-again = Send other information
other-party-thanks-home = Go to home
