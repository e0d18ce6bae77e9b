# Mostrar y comprobar cuestionarios.

questionnaire-check-clean =
    { $path }: sin fallos. { $questions ->
        [one] Una pregunta
       *[other] { $questions } preguntas
    }, { $skills ->
        [one] una habilidad
       *[other] { $skills } habilidades
    }.
questionnaire-check-warnings =
    { $path }: se puede usar, con { $warnings ->
        [one] un aviso
       *[other] { $warnings } avisos
    }.
questionnaire-check-errors =
    { $path }: { $errors ->
        [one] un error
       *[other] { $errors } errores
    }{ $warnings ->
        [0] .
        [one] { " " }y un aviso.
       *[other] { " " }y { $warnings } avisos.
    }

questionnaire-invalid-new-id = «{ $id }» no sirve como nombre corto de un cuestionario
    .help = use minúsculas y cifras unidas por guiones, como en our-own-check

questionnaire-sql-logarithms = { $dialect } solo tiene logaritmos si se compiló con ellos, y las medias geométricas de «{ $questionnaire }» los necesitan
    .help = elija otro motor o use «allyscope score»
questionnaire-sql-name = en { $dialect } ninguna tabla ni columna puede llamarse «{ $name }»
    .help = un nombre tiene al menos un carácter, y ninguno que controle un terminal o que el motor sustituya
questionnaire-sql-long-name = { $dialect } corta los nombres a los { $most } bytes, y la sentencia necesita «{ $name }»
    .help = un id más corto en el cuestionario acorta este nombre
questionnaire-sql-taken = la sentencia necesita el nombre «{ $name }» para otra cosa
    .help = dé otro nombre a la tabla o columna, por ejemplo con una vista

questionnaire-identity = { $id }, versión { $version }, idioma { $language }.
questionnaire-minutes = Responder lleva alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
questionnaire-levels = Niveles, de menor a mayor: { $levels }.
questionnaire-aggregation =
    Los niveles se combinan { $aggregation ->
        [arithmetic] con la media aritmética ponderada
        [geometric] con la media geométrica ponderada
       *[minimum] tomando el más bajo
    }. Una habilidad necesita respuestas que sumen al menos el { $percent } % del peso de sus preguntas.
questionnaire-questions = Preguntas
questionnaire-question = { $code }: { $text }
questionnaire-quick = También en la versión corta.
questionnaire-show = Para enseñar a una visita: { $show }
questionnaire-from = A partir de { $source }.
questionnaire-skills = Habilidades
questionnaire-column-skill = Habilidad
questionnaire-column-capability = Capacidad
questionnaire-column-phase = Fase
questionnaire-column-evidence = Preguntas y peso
questionnaire-evidence = { $question } × { $weight }
questionnaire-column-weight = Peso
questionnaire-capabilities = Capacidades
questionnaire-phases = Fases
questionnaire-profiles = Metas
questionnaire-profile-default = { $title } (se usa si no se elige otro)
questionnaire-profile-targets = { $id }: { $targets }
questionnaire-target = { $skill } { $target }
questionnaire-target-others = todas las demás { $target }
questionnaire-benchmarks = Recuentos publicados
questionnaire-benchmark = { $title } (n = { $n })
questionnaire-counts = { $question }: { $counts }
questionnaire-limits = Lo que no muestra
questionnaire-sources = Fuentes

questionnaire-check-translated = { $path }: sin fallos. Están todos los textos en «{ $language }», para la versión { $version }.

questionnaire-translate-head = Textos de «{ $id }», versión { $version }, para traducir.
questionnaire-translate-how = Traduzca cada línea que empieza por # y quite el #. «allyscope questionnaire check» dice qué falta.
questionnaire-translate-version = Lo que hay aquí se hizo para una versión anterior. Revise lo que ha cambiado y después escriba abajo { $version }.
questionnaire-own-language = «{ $id }» ya está escrito en este idioma ({ $language })
    .help = indique otro: el idioma de los textos que quiere escribir
questionnaire-minimums = Una habilidad procede si procede al menos el { $applicable } % del peso de sus preguntas, y el conjunto tiene nivel si lo tiene al menos el { $skills } % de las habilidades que proceden.
questionnaire-about-firm = Trata de la empresa.
questionnaire-about-alliance = Trata de una sola alianza.
questionnaire-unranked = Una respuesta más alta no es mejor para todas las empresas, así que no se ordena a nadie según ella.
questionnaire-follows = Sigue la recomendación «{ $title }».
questionnaire-recommendations = Recomendaciones publicadas
questionnaire-check-if = Aparece si las respuestas son { $answers }.
questionnaire-modules = Formación
questionnaire-indicators = Cifras que seguir
questionnaire-kind-result = Qué se consigue.
questionnaire-kind-process = Cómo marcha el trabajo.
questionnaire-kind-relationship = Cómo es la relación.
questionnaire-kind-fit = Si la alianza sigue siendo la adecuada.
questionnaire-context = Quién responde (no puntúa)
questionnaire-number = Un número entero del { $low } al { $high }.
questionnaire-outcome = Pregunta cómo ha ido.
