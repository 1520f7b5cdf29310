### My Profile (CW-07).

profile-title = My Profile
profile-waiting = Looking for your information…
profile-edit = Update My Information
profile-other-party = Provide Other Party’s Information
profile-other-party-text = Do you know where the other party lives or works? You can tell us. Only the agency will see it.

## What is on file

profile-who = Who you are
profile-name = Name
profile-participant-id = Participant ID
profile-name-note = To correct your name, call us. Have a document with the right name at hand.
profile-contact = How we reach you
profile-address = Mailing address
profile-phone = Phone
profile-email = E-mail
profile-language = Language of letters
profile-language-es = Spanish
profile-language-en = English
profile-empty = None

profile-address-invalid = Mail does not reach this address.
profile-address-invalid-text = So we cannot send you letters, a new PIN or checks. Enter your address of today.

## The form

profile-edit-lead = Change what you need; the rest stays as it is. The other party on your case sees none of this.
profile-address-legend = Where do we send letters?
profile-street = Street and number
profile-unit = Apartment or unit
profile-unit-hint = If you have one. For example: Apt. 4
profile-city = City
profile-state = State
profile-state-choose = Choose a state
profile-zip = ZIP code
profile-zip-hint = 5 numbers. For example: 93721
profile-reach-legend = How do we call or write to you?
profile-phone-hint = 10 numbers. For example: (559) 555-0142
profile-language-legend = In which language do you want letters?
profile-save = Save
profile-saving = Saving your changes…
profile-cancel = Cancel

profile-saved = We saved your changes.
profile-saved-text = This is your information now.

## Another window, or somebody at the agency, changed the profile first

profile-conflict = Your information changed while you were typing.
profile-conflict-text = Another window or somebody at the agency changed it. What you typed is below; nothing was lost. Compare it with what is on file now, and save again if it is right.
profile-conflict-now = What is on file now

## Without a connection

profile-offline = Your profile can only be seen with a connection.
profile-offline-text = For your safety we do not keep your address on this computer. When the connection is back, this page will open by itself.
profile-offline-edit = There is no connection now. You can keep typing; save when the connection is back.
