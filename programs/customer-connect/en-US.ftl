### Customer Connect: what this programme says in its own words.

programme-name = Customer Connect
programme-agency = California Child Support Services
programme-summary = See child support payments, your case and your court dates.

programme-identifier-label = Participant ID or Social Security number
programme-identifier-hint = 10 digits for a participant ID, 9 for a Social Security number. Spaces and dashes are fine.
programme-identifier-help-title = Where do I find my participant ID?
programme-identifier-help = It is printed on your child support checks and on your account statement. It has 10 digits. If you do not have those papers at hand, use your Social Security number.
programme-pin-hint = 4 to 8 digits. If this is your first time, type the temporary PIN from your letter.

programme-first-time = Use the temporary PIN from the letter we sent you. You will then choose a PIN that only you know.
programme-letter-sender = California Child Support Services
programme-contact-hours = The phone menu answers day and night, every day. For Spanish, press 9.

programme-other-party-safety = The other party will not see what you write or know that you wrote it. If someone hurts or frightens you, call us first: we can protect your information.
