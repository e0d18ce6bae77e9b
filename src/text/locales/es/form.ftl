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
form-closing = Gracias, estas eran todas las preguntas. Ya puede cerrar esta página.
form-reserved-code = LimeSurvey usa el código «{ $code }» para sí y cambiaría el nombre de la pregunta, de modo que allyscope no podría leer sus respuestas
    .help = dé a la pregunta otro código en el cuestionario
form-code = Código: { $code }
form-dont-know = No lo sé
form-not-applicable = No procede
form-notes = Notas: ____________________________________________________________
form-only-codes = Aquí solo valen estos códigos: { $codes }. Si no hay respuesta, deje la celda vacía.
form-save = Guardar las respuestas
form-how-to-send =
    Cuando termine, guarde las respuestas en un archivo y envíelo a { $address ->
        [none] quien le dio este formulario
       *[other] { $address }
    }. Nada se envía solo.
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
form-language = Idioma
form-load = Cargar respuestas guardadas:
form-load-sure = ¿Sustituir las respuestas de esta página por las del archivo?
form-loaded = Aquí están las respuestas de «{ $file }».
form-load-unread = «{ $file }» no se puede leer aquí. Elija un archivo de respuestas guardado por esta página o por allyscope.
form-load-other = «{ $file }» contiene respuestas a otro cuestionario o a otra versión de este. No se ha cargado nada.
form-load-unknown = «{ $file }» tiene una respuesta que este formulario no conoce: { $question } = { $answer }. No se ha cargado nada.
form-draft = Este navegador conserva sus respuestas a medida que contesta: puede cerrar la página y volver. En un ordenador compartido, guárdelas y después bórrelas de aquí.
form-draft-back = Aquí están de nuevo sus respuestas de la última vez.
form-forget = Borrar mis respuestas
form-forget-sure = ¿Borrar todas las respuestas de esta página? Los archivos guardados se conservan.
form-take-back = Quitar la respuesta
form-few-answers = Solo ha respondido a { $done } de { $all } preguntas. Cada respuesta más hace el resultado más seguro.
form-send-to = Envíe el archivo a:
form-result = Su resultado
form-result-show = Ver mi resultado
form-result-hide = Volver a las preguntas
form-result-print = Imprimir mi resultado
form-result-code = El código de su resultado
form-result-code-help = Contiene sus respuestas, pero ni nombres ni notas. Con él, allyscope obtiene el mismo resultado.
