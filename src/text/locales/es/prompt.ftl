# Preguntas aparte del cuestionario

prompt-yes = Sí
prompt-no = No
prompt-exists = «{ $path }» ya existe.
prompt-replace =
    { $count ->
        [one] ¿Sustituirlo?
       *[other] ¿Sustituirlos?
    }
prompt-not-replaced = No se ha escrito nada. Elija otro nombre o sustituya lo que hay con --force.
prompt-line-number = Escriba un número del 1 al { $last } y pulse Intro.
prompt-line-default = Solo Intro: { $initial }
prompt-respondent = ¿Quién responde (nombre o función)?
prompt-new-needs-id = un cuestionario necesita un id
    .help = indique uno, como en «allyscope questionnaire new nuestro-cuestionario»
prompt-new-id = Su id, por ejemplo nuestro-cuestionario
prompt-new-title = Su título
prompt-new-language = Idioma de sus textos
prompt-new-file = Guardarlo como
prompt-new-saved = El cuestionario está en «{ $path }». Para buscar errores tras un cambio: { $command }

## El menú de «allyscope» sin comando

prompt-menu-hint = Flechas e Intro para elegir, Esc para salir.
prompt-menu-question = ¿Qué quiere hacer?
prompt-menu-resume = Seguir con respuestas sin terminar
prompt-menu-answer = Responder a las preguntas y ver su informe
prompt-menu-report = Ver el informe de un archivo de respuestas
prompt-menu-plan = Llevar un plan de los primeros pasos
prompt-menu-form = Crear un formulario para rellenarlo en otro sitio
prompt-menu-example = Ver un informe de ejemplo
prompt-menu-quit = Salir
prompt-menu-back = Volver
prompt-menu-resume-question = ¿Con cuáles quiere seguir?
prompt-menu-report-question = ¿De qué respuestas quiere ver el informe?
prompt-menu-report-file = Nombre del archivo de respuestas
prompt-menu-other-file = Otro archivo
prompt-menu-form-question = ¿Qué tipo de formulario?
prompt-menu-form-html = Una página para rellenar con un navegador
prompt-menu-form-markdown = Una página para imprimir, con casillas
prompt-menu-form-xlsx = Un libro XLSX para escribir respuestas, una fila por persona
prompt-menu-form-xlsform = Un libro XLSX para KoboToolbox u ODK (XLSForm)
prompt-menu-form-limesurvey = Una encuesta para LimeSurvey
prompt-menu-form-surveyjs = Una encuesta para SurveyJS
prompt-menu-form-file = Guardar el formulario como
prompt-menu-form-saved = El formulario está en «{ $path }».
prompt-menu-example-note = Estas respuestas son inventadas. Para su propio informe: allyscope assess
