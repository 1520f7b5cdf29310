### Neighbour Aid: an invented programme, for the tests.

programme-name = Neighbour Aid
programme-agency = Sample Neighbours’ Office
programme-summary = See your case and your notices from the neighbourhood’s aid.
programme-identifier-label = Your name at Neighbour Aid
programme-identifier-hint = 4 to 20 letters or digits.
programme-first-time = Enrol with your neighbourhood card. The code that opens your case comes by mail.
programme-contact-hours = Monday to Friday, 8 to 5.
programme-letter-sender = Sample Neighbours’ Office
programme-enrol-lead = Have your neighbourhood card at hand.
programme-identity-mismatch = This is not what your neighbourhood card says. Please check it calmly.
programme-identity-closed = Enrolment is closed for a while. Call or write to the office and we will help you.
programme-client-id-help = It is the 8 digits at the foot of the card.
programme-agreement-title = What we do with your data
programme-agreement-purpose = Your data is used to show you your case, and for nothing else.
    .title = What for
programme-agreement-accept = I agree
programme-agreement-refuse = I do not agree
programme-question-street = On which street did you live as a child?
programme-question-teacher = What was your first teacher’s name?
programme-question-dish = Which dish did your grandmother make for you?
programme-question-song = Which song do you know by heart?
programme-contact-email = The office’s e-mail
