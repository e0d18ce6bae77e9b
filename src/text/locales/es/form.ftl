# Un formulario para responder en papel o en pantalla.

form-organisation = Organización: ______________________________
form-respondent = Su nombre: ______________________________
form-date = Fecha: ____________________
form-intro =
    Marque una casilla en cada pregunta, la que mejor encaje hoy. No hay respuestas correctas ni incorrectas. Si tiene dudas, marque «no lo sé»; si la pregunta no tiene nada que ver con su empresa, marque «no procede».
form-intro-on-screen =
    Elija una respuesta en cada pregunta, la que mejor encaje hoy. No hay respuestas correctas ni incorrectas. Si tiene dudas, elija «no lo sé»; si la pregunta no tiene nada que ver con su empresa, elija «no procede».
form-can-be-empty = Puede dejarlo vacío.
form-minutes = Lleva alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
form-question = { $number }. { $text }
form-code = Código: { $code }
form-dont-know = No lo sé
form-not-applicable = No procede
form-notes = Notas: ____________________________________________________________
form-only-codes = Aquí solo valen estos códigos: { $codes }. Si no hay respuesta, deje la celda vacía.
