### Secret questions.

question-legend = Secret question { $n } of { $count }
question-label = { $count ->
    [one] Secret question
   *[other] Secret question { $n }
}
question-answer-label = { $count ->
    [one] Answer
   *[other] Answer { $n }
}
question-choose = Choose a question
question-answer-hint = Capital letters and accents do not matter.

questions-title = Change my secret questions
questions-lead = { $count ->
    [one] Choose your question and write the answer anew. The one before stops working.
   *[other] Choose your { $count } questions and write the answers anew. Those before stop working.
}
questions-save = Save
questions-waiting = Saving your questions…
questions-changed-title = Your secret questions changed
questions-changed-text = The new ones count from now on. Those before do not.
