### Changing a forgotten password.

# A program can say this link in the words of its guide.
recover-link = Forgot your user name or password?
recover-title = Change your forgotten password
recover-lead = Begin with your user name. Then we will ask you the questions that you chose.
recover-lead-code = Use the recovery code that you printed when you created your account.
recover-answer-title = Answer, and choose a new password
recover-answer-lead = These are questions that you chose when you created your account.
recover-code = Recovery code
recover-code-hint = It is on the sheet that you printed. You can write spaces or dashes.
recover-tries = { $tries ->
    [one] You have 1 try. If it is wrong, you will have to wait { $minutes } minutes.
   *[other] You have { $tries } tries. When they run out, you will have to wait { $minutes } minutes.
}
recover-go = Save new password
recover-another = Use another user name
recover-waiting = Waiting for the agency’s answer…
recover-both-title = Did you forget your user name, too?
recover-both-text = Ask the agency for help. The same if you do not remember your answers.
recover-both-code = Ask the agency for help. The same if you no longer have your code.
recover-keep-title = It is for your safety
recover-keep-text = Changing the password ends all your sessions, on other computers too. Nobody at the agency will ask for your password or your answers.
recover-done-title = Your password changed
recover-done-text = Sign in with the new password. We closed the sessions that were open.

## The recovery code, once

recovery-code-title = Keep your recovery code
recovery-code-lead = With this code you can change your password if you forget it one day.
recovery-code-print = Print this page or copy the code onto paper.
recovery-code-safe = Keep the paper in a safe place, such as with your documents. Share it with nobody.
recovery-code-once = It works only once. When you use it, we will give you another one.
recovery-code-gone = It is shown only now. Once you leave this page nobody can tell you the code, not even the agency.
recovery-code-print-go = Print
recovery-code-done = I have kept it
