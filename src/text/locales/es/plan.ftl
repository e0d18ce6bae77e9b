# El plan que lleva una empresa.

plan-title = Plan
plan-title-of = Plan: { $organisation }
plan-empty = No hay ningún paso que dar.
plan-open = Por hacer
plan-done = Hecho
plan-dropped = Descartado
plan-nobody = Nadie se encarga todavía y no hay fecha.
plan-nobody-by = Nadie se encarga todavía. Fecha límite: { $date }.
plan-who = Quién: { $owner }
plan-who-by = Quién: { $owner }. Fecha límite: { $date }.
plan-review = Vuelva a responder las preguntas el { $date } y vea qué ha cambiado: «allyscope plan check».
plan-written =
    { $path }: { $count ->
        [one] un paso
       *[other] { $count } pasos
    }.
plan-written-next = Véalo con «allyscope plan show», páselo a su calendario con «allyscope plan show --output plan.ics» y marque lo hecho con «allyscope plan done 1».
plan-marked = { $path }: el paso { $number } está { $status ->
        [done] hecho
        [dropped] descartado
       *[open] por hacer
    }.
plan-no-step = no hay ningún paso { $number } en «{ $path }»
    .help = { $count ->
        [0] no tiene pasos
        [one] tiene un solo paso
       *[other] los pasos van del 1 al { $count }
    }; «allyscope plan show» los muestra
plan-nothing = no hay nada que planificar: ningún paso cierra una brecha
    .help = vea «allyscope report»; quizá falten respuestas o estén alcanzados todos los objetivos
plan-ask-step = Paso { $number }: { $text }
plan-ask-owner = ¿Quién lo hace? (puede quedar vacío)
plan-ask-due = ¿Para cuándo? (año-mes-día; puede quedar vacío)
plan-wrong-date = «{ $text }» no es una fecha; escríbala como 2026-12-15
plan-option-step = «{ $given }» no indica ningún paso del plan, que tiene { $count }
    .help = escriba un nombre o una fecha para todos los pasos, o para uno, como 2=Rosa
plan-progress-title = Qué ha sido del plan
plan-progress-title-of = Qué ha sido del plan: { $organisation }
plan-progress-summary = Respuestas que han subido: { $moved } de { $steps }.
plan-progress-done-moved = Hecho, y la respuesta ha subido. Ahora: { $now }
plan-progress-done = Hecho, pero la respuesta es la de antes: { $now }
plan-progress-moved = Sin marcar como hecho, pero la respuesta ha subido. Ahora: { $now }
plan-progress-open = Sigue por hacer. La respuesta de hoy: { $now }
plan-progress-dropped = Descartado.
plan-progress-unanswered = Esta vez la pregunta no tiene respuesta.
plan-progress-done-advice = Donde un paso está hecho y la respuesta es la de antes, pregúntese qué falta todavía o dele unas semanas más.
plan-progress-open-advice = Los pasos por hacer abren el plan siguiente: «allyscope plan RESPUESTAS --previous PLAN».
plan-calendar-done = Hecho: { $text }
plan-calendar-review = Volver a responder las preguntas sobre alianzas
plan-calendar-review-text = Unos 15 minutos: «allyscope assess». Después, «allyscope plan check» muestra qué ha cambiado.
