### Preguntas secretas.

question-legend = Pregunta secreta { $n } de { $count }
question-label = { $count ->
    [one] Pregunta secreta
   *[other] Pregunta secreta { $n }
}
question-answer-label = { $count ->
    [one] Respuesta
   *[other] Respuesta { $n }
}
question-choose = Elija una pregunta
question-answer-hint = No importan las mayúsculas ni los acentos.

questions-title = Cambiar mis preguntas secretas
questions-lead = { $count ->
    [one] Elija su pregunta y escriba la respuesta de nuevo. La de antes deja de servir.
   *[other] Elija sus { $count } preguntas y escriba las respuestas de nuevo. Las de antes dejan de servir.
}
questions-save = Guardar
questions-waiting = Guardamos sus preguntas…
questions-changed-title = Sus preguntas secretas cambiaron
questions-changed-text = Desde ahora sirven las nuevas. Las de antes ya no.
