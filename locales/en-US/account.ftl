### Your account: seeing, correcting, deleting it (MA-16).

account-title = My user profile
account-lead = What you entered when you created your account.
account-waiting = Looking for your account’s information…
account-back = Back to My user profile
account-who = Your information
account-name = Name
account-language = Language of letters
account-none = None
account-name-matched = Your name is the one that the agency has. To correct it, ask the agency for help.
account-case = Your case
account-case-none = No case is tied to this account yet.
account-questions = Your secret questions
account-questions-hidden = The answers are not shown to anybody.

account-edit = Correct my information
account-edit-lead = Change what you need; the rest stays as it is.
account-user-id-note = The user name cannot be changed.
account-save = Save
account-saving = Saving your changes…
account-cancel = Cancel
account-saved = We saved your changes.

## Deleting the account

account-delete = Delete my account
account-delete-short = You can delete your account whenever you want. Your case and your benefits do not change.
account-delete-open = See how it is deleted
account-delete-lead = Read this before you decide.
account-delete-gone = Your user name, your password, your e-mail and your secret questions are erased. They cannot be brought back.
account-delete-case = Your case and your benefits do not change. The agency goes on serving you by telephone, by mail and in person.
account-delete-signed-out = All your sessions end, and the copy on this computer is erased.
account-delete-again = If you want to come back, you can create another account.
account-delete-password-hint = To be sure that it is you.
account-delete-go = Delete my account for good
account-delete-no = Do not delete
account-deleting = Deleting your account…
account-deleted-title = Your account is deleted
account-deleted-lead = We no longer keep what you entered when you created it.
account-deleted-case = Your case and your benefits stay as they are.
account-deleted-go = Go to the beginning
account-deleted-other = Go on with { $name }
