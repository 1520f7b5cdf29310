### ConneCT MyAccount: what this programme says in its own words.

programme-name = ConneCT MyAccount
programme-agency = Connecticut Department of Social Services (DSS)
programme-summary = See your food, cash or medical assistance: how your case stands, your payments and your notices.

programme-identifier-label = User ID
programme-identifier-hint = The one you chose when you created your account: 5 to 15 letters or digits.
programme-first-time = Create your account. You can do it even if you do not have a client ID yet.
programme-contact-hours = The information line answers day and night. If you have received a notice, keep it at hand.
programme-letter-sender = Connecticut Department of Social Services (DSS)

## Creating the account

programme-enrol-lead = It is quick and easy, and we do not ask for a client ID. If you have one, you add it afterwards.

programme-agreement-title = User Acceptance Agreement
programme-agreement-accept = Create an Account
programme-agreement-refuse = Cancel
programme-agreement-data = To create the account we ask for your name, your e-mail if you want to give it, a user ID, a password, and what it takes to recover the account. To tie it to your benefits we will also ask for the year you were born, the last four digits of your Social Security number and your client ID. That is how we know that it is you. We ask for nothing else.
    .title = What data we ask for, and why
programme-agreement-choice = You can decide not to give this data. If so, you cannot finish online, and nothing of what you typed is kept.
    .title = You can say no
programme-agreement-profile = At any time you can review the data of your account, correct it or delete it. You can also ask for the account to be removed. Your case does not change because of that.
    .title = You can review, correct and delete your data
programme-agreement-signature = Your user ID and your password count as much as your signature. Do not share them with anybody, not even with the people in your household. It is up to you to take care of them.
    .title = They are as important as your signature
programme-agreement-staff = You alone know your password. Nobody else can see it, not even DSS staff. Nobody at DSS will ask you for it.
    .title = Not even DSS staff know your password
programme-agreement-services = If you do not create an account, or ask for it to be removed, no service is denied to you. It is only possible that you cannot use those services online.
    .title = No service is denied to you
programme-agreement-confidential = Much of the information that DSS gathers is confidential and is treated that way. The laws of Connecticut (CGS § 53a-250 to 53a-261) say what is public and what is not. The data by which we know who you are and protect your account is not.
    .title = Your information is confidential
programme-agreement-use = The State may look at how accounts are used, to make the system better. It does not sell the data of your account, neither yours alone nor everybody’s together.
    .title = Your data is not sold
programme-agreement-protected = Passwords are kept only in protected form: nobody can read them.
    .title = How your password is kept
programme-agreement-session = While your session is open, the program remembers that you have signed in, so that it does not ask for the password on every page. When you close it, that is erased.
    .title = How long your session lasts

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

## Tying the case

programme-no-case = When you apply for assistance, you will receive a notice from the Department of Social Services with your client ID. With that number you associate your case here, and then you can see its information.
programme-client-id-help = It is on the notice that the Department of Social Services sent you after you applied for assistance.

## In place of the general words, which speak of child support and courts

enrol-title-credentials = User ID and Password
enrol-user-id = User ID
user-id-rules-title = Your user ID:
password-rule-without-user-id = does not hold your user ID
field-password-holds-user-id = { $label }: it holds your user ID. Choose another one
account-user-id-note = The user ID cannot be changed.
account-delete-gone = Your user ID, your password, your e-mail and your secret questions are erased. They cannot be brought back.
recover-link = Forgot your password?
recover-lead = Begin with your user ID. Then we will ask you the questions that you chose.
recover-another = Use another user ID
recover-both-title = Did you forget your user ID, too?
sign-in-samples-names = User ID { $identifier } · password { $password }

home-hearing-none = You have no appointments or hearings coming up.
home-hearing-none-text = If you get a notice with a date that is not here, go on that date and call us.

case-role-receives = Receive assistance
case-role-pays = Return assistance that was overpaid
case-children =
    { $count ->
        [one] Another person in the household
       *[other] Other people in the household
    }
case-other-party = Who else holds this case
case-other-party-hidden = Nobody else
case-status-opened = We are reviewing the application
case-status-order-in-force = The assistance is active
case-status-enforcement = Assistance that was overpaid is being returned
case-next-locate = We are reviewing your application
case-next-locate-text = You do not have to do anything for now. We will write to you when there is a decision.
case-next-keep-paying = Keep returning what was overpaid
case-next-keep-paying-text = See here the payments you already made.
case-next-send-papers-text = Your notice says which ones, where to send them and by which day. If you do not have it, call the worker on your case.
case-order = The assistance
case-order-none = There is no decision yet.
case-balance = Open amounts
case-balance-none = Nothing is open.
case-balance-owed-pays = You owe { $amount }.
case-balance-owed-receives = The agency still owes you { $amount }.
case-balance-credit-pays = You have { $amount } in your favor.
case-balance-credit-receives = You received { $amount } too much.
case-balance-note = The amount can change. To be sure of it, call the worker on your case.

payments-none-made = There are no payments made by you yet.
payments-none-made-text = Money that you return to the agency shows here. If you look for the assistance you receive, go to “Payments Sent To Me”.
payments-none-sent = There are no payments sent to you yet.
payments-none-sent-text = The assistance that the agency sends you shows here.
payments-method-debit-card = EBT card
payments-help-returned =
    { $direction ->
        [made] The payment could not be collected or went back to you. It does not count in the totals.
       *[sent] The payment came back to the agency. It does not count in the totals. Call us to check your address.
    }

hearings-none-ever = Appointments with the agency and administrative hearings show here.
hearings-kind-court = Administrative hearing
hearings-purpose-set-order = Decide whether you receive assistance
hearings-purpose-change-order = Look at a change in your assistance
hearings-purpose-enforcement = Deal with assistance that was overpaid
hearings-purpose-case-review = Interview or review of your case
hearings-absent-court = If you do not go, a decision can be made without hearing you. If you cannot go, call before the date and ask for another one.
