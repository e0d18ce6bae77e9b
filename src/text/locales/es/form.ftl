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
form-save = Guardar las respuestas
form-how-to-send = Las respuestas se quedan en esta página hasta que las guarde en un archivo. Envíe después el archivo a quien le dio este formulario. Nada se envía por sí solo.
form-saved = Guardado como «{ $file }» en la carpeta donde su navegador guarda las descargas.
form-progress = Respondidas: { $done } de { $all }
form-note = Nota, si lo desea:
form-no-script = Los scripts están desactivados en este navegador, así que las respuestas no se pueden guardar. Puede imprimir la página y marcar las respuestas a mano.
form-context = Sobre usted y su empresa
form-context-intro = Nada de esto puntúa y todo puede quedar vacío. Sirve para comparar empresas parecidas.
form-no-answer = Sin respuesta
form-number = Un número entero del { $low } al { $high }: ____________
form-only-numbers = Aquí solo vale un número entero del { $low } al { $high }. Si no hay respuesta, déjelo vacío.
form-checks-intro = Estas respuestas no acaban de encajar entre sí. Cambie alguna si lo desea o déjelas como están: en ambos casos se pueden guardar.
