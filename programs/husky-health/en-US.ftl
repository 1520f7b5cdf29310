### HUSKY Health: what the secure portal of its members says in its own words.

programme-name = HUSKY Health
programme-agency = HUSKY Health, Connecticut’s health insurance
programme-summary = See your health insurance and the notices for you as a member.

programme-identifier-label = User Name
programme-identifier-hint = The one you chose when you enrolled: 5 to 15 letters or digits.
programme-first-time = Have your member identification card at hand to enroll.
programme-contact-hours = Write to Technical Support if you need to change your e-mail, if you forgot your user name and your password, or if you have any question about your account.
programme-contact-email = Technical Support
programme-letter-sender = HUSKY Health

## Enrolling

programme-enrol-lead = First read the agreement. Then type your data as it is on your identification card, and choose how you want to sign in.

programme-agreement-title = License agreement
programme-agreement-accept = I agree
programme-agreement-refuse = I disagree
programme-agreement-purpose = This portal is for you, as a member, to see your own health information and your insurance. Do not use it to see another person’s.
    .title = What this portal is for
programme-agreement-truth = To enroll you we ask for your date of birth, your first name, your last name and your client ID number, and compare them with your card. That is how we know that it is you. Give only true data.
    .title = What data we ask for, and why
programme-agreement-password = Your user name and your password are for you alone. Do not share them with anybody. They are kept in protected form: nobody can read your password.
    .title = Take care of your password
programme-agreement-privacy = Your health information is private. Only you and those who look after your health insurance see it.
    .title = Your information is private
programme-agreement-help = If you disagree, nothing is kept and your health insurance does not change. If you have questions, write to Technical Support.
    .title = If you disagree

# HU-07: the sentence of the guide, in English.
programme-identity-mismatch = The personal information you have entered cannot be validated against our system; please review it to make sure that you have entered everything correctly and try again
programme-identity-closed = You entered incorrect information three times in a row. Now you have to ask for help by sending an e-mail to: WebSupport@CHNCT.org
programme-client-id-help = It is on your member identification card.

programme-question-first-pet = What was your first pet’s name?
programme-question-first-school = What was your first school called?
programme-question-childhood-street = Which street did you live on in your childhood?
programme-question-childhood-friend = What was your best childhood friend’s name?
programme-question-teacher = Which teacher do you remember best?
programme-question-first-job = Where was your first job?
programme-question-grandmother = What did your family call your grandmother?
programme-question-mother-town = In which town or city did your mother grow up?
programme-question-nickname = What nickname did you have in your childhood?
programme-question-first-trip = Where did your first long trip take you?

programme-certification-title = USER CERTIFICATION
programme-certification = I have reviewed all my information and it is correct. I am the person who is enrolled.
programme-enrol-finish = Finish

## In place of the general words, which speak of child support and courts

sign-in-title = Member Login
enrol-link = New user? Enroll here
recover-link = Forgot your user name or password?
enrol-title-credentials = Your User Name and your Password
enrol-user-id = User Name
enrol-client-id = Client ID number
recover-both-text = Write to Technical Support. The same if you do not remember your answer.

menu-case = My insurance
case-title = My health insurance
case-title-several = My health insurances
case-waiting = Looking for your insurance…
case-none = There is no insurance in your account.
case-none-text = If you think there should be one, write to Technical Support.
case-number = Coverage { $number }
case-opened = Member since
case-closed-heading = Ended coverage
case-role-receives = Member
case-role-pays = Member who pays a premium
case-children =
    { $count ->
        [one] Another person covered
       *[other] Other people covered
    }
case-other-party = Who else holds it
case-other-party-hidden = Nobody else
case-status-opened = Under review
case-status-order-in-force = The coverage is active
case-status-enforcement = A premium is unpaid
case-status-closed = Ended
case-next-locate = We are reviewing your enrollment
case-next-locate-text = You do not have to do anything for now. We will write to you.
case-next-send-papers = Send the papers to renew
case-next-send-papers-text = Your notice says which ones, where to send them and by which day.
case-next-keep-paying = Keep paying your premium
case-next-keep-paying-text = Your bills come by mail.
case-next-call-worker = Write to Technical Support
case-next-call-worker-text = Have your member identification card at hand.
case-money = What you pay
case-order = Premium
case-order-none = You pay no premium.
case-balance = Unpaid premiums
case-balance-none = You owe nothing.
case-balance-owed-pays = You owe { $amount }.
case-balance-owed-receives = You owe { $amount }.
case-balance-credit-pays = You have { $amount } in your favor.
case-balance-credit-receives = You have { $amount } in your favor.
case-balance-note = The amount can change when a payment comes in.
case-worker = Whom to talk to
home-case-heading = My health insurance
home-cases-heading = My health insurances
home-case-number = Coverage { $number }
home-case-link = See my health insurance
home-case-none = There is no active coverage.
