# El informe de brechas.

## Cabecera

report-title = Informe de brechas
report-title-of = Informe de brechas: { $organisation }
report-answered-by-on = Ha respondido: { $respondent }, el { $date }.
report-answered-by = Ha respondido: { $respondent }.
report-answered-on = Respondido el { $date }.
report-date = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
report-questionnaire = Cuestionario: { $title }, versión { $version }.
report-quick = Se ha usado la versión corta: { $asked } de { $questions } preguntas. El nivel de las habilidades se estima a partir de ellas.

## Dónde está la empresa

report-standing = Su empresa está en el nivel { $level } de { $top }, «{ $name }».
report-standing-of = { $organisation } está en el nivel { $level } de { $top }, «{ $name }».
report-no-standing = Todavía no hay respuestas suficientes para un nivel global.
report-too-early =
    Es pronto para un nivel global: por ahora { $skills ->
        [one] no se puede valorar la única habilidad
       *[other] { $scored ->
            [0] no se puede valorar ninguna de las { $skills } habilidades
            [one] solo se puede valorar una de { $skills } habilidades
           *[other] solo se pueden valorar { $scored } de { $skills } habilidades
        }
    }.
report-standing-quick = Según la versión corta, el nivel está entre { $lower } y { $upper } de { $top }.
report-best-guess = La mejor estimación es { $level }, «{ $name }».
report-carried =
    Este nivel se basa en { $scored ->
        [one] una
       *[other] { $scored }
    } de { $skills ->
        [one] una habilidad
       *[other] { $skills } habilidades
    }.
report-between = Con las respuestas que faltan, podría estar entre { $lower } y { $upper }.
report-way = Ha recorrido el { $percent } % del camino hacia las metas del perfil «{ $profile }».
report-way-untitled = Ha recorrido el { $percent } % del camino hacia las metas.
report-way-between = Contando lo que queda por responder, podría ser entre el { $lower } y el { $upper } %.
report-way-open = Ha recorrido entre el { $lower } y el { $upper } % del camino hacia las metas.
report-furthest = La habilidad más alejada de su meta es { $skills }, con una brecha de { $gap }.
report-furthest-tied = Las habilidades más alejadas de su meta, con una brecha de { $gap } cada una: { $skills }.
report-furthest-more =
    Las habilidades más alejadas de su meta, con una brecha de { $gap } cada una: { $skills } y { $more ->
        [one] otra más
       *[other] { $more } más
    }.
report-quoted = «{ $text }»
report-no-gap = Todas las habilidades que tienen nivel han llegado a su meta.
report-own-targets =
    { $count ->
        [one] La meta de { $skills } la ha fijado usted.
       *[other] Las metas de { $skills } las ha fijado usted.
    }

## Y si

report-what-if-heading = Qué pasaría si…
report-what-if-intro =
    { $count ->
        [one] Suponga esta respuesta:
       *[other] Suponga estas respuestas:
    }
report-what-if-answer = { $to } en lugar de { $from }: «{ $text }»
report-what-if-state =
    { $to ->
        [na] «no procede»
        [dk] «no lo sé»
       *[none] sin responder
    } en lugar de { $from }
report-what-if-from =
    { $from ->
        [na] «no procede»
        [dk] «no lo sé»
        [none] sin responder
       *[other] { $from }
    }
report-what-if-gap = En total, los niveles que faltan pasarían de { $before } a { $after }.
report-what-if-same = No cambiaría ningún nivel.
report-column-now = Ahora
report-column-then = Después
report-column-change = Cambio

## Tablas

report-summary-heading = Dónde está su empresa
report-overall = Global
report-column-what = { "" }
report-column-level = Nivel
report-column-guess = Estimación
report-column-reached = Alcanzado
report-column-between = Entre
report-column-skills = Habilidades
report-column-skill = Habilidad
report-column-target = Meta
report-column-scale = 1 a { $top }
report-column-gap = Brecha
report-column-answered = Cobertura
report-of = { $part } de { $whole }
report-range = { $lower }–{ $upper }
report-percent = { $percent } %
report-absent = –
report-inferred = { $level } ~

report-grid-heading = Capacidades y fases
report-column-phase = Fase
report-grid-whole = Toda la fase
report-grid-unscored = { $skill } –
report-grid-legend = Cada fila muestra el nivel y las habilidades que contiene; – señala una habilidad sin nivel.

report-skills-heading =
    { $count ->
        [one] La habilidad
       *[other] Las { $count } habilidades
    }
report-skills-legend = La barra muestra el nivel y, en la parte más clara, la brecha hasta la meta.
report-skills-inferred = ~ señala un nivel estimado a partir de la versión corta.
report-skills-answered = «Cobertura» es la parte de las preguntas de una habilidad que tiene respuesta, según su peso.
report-no-level-does-not-apply = Sin nivel, porque muy pocas de sus preguntas proceden en su caso: { $skills }.
report-no-level-not-asked = Sin nivel, porque la versión corta no pregunta por ellas: { $skills }.
report-no-level-nothing-answered = Sin nivel todavía, porque ninguna de sus preguntas tiene respuesta: { $skills }.
report-no-level-too-little = Sin nivel todavía, porque muy pocas de sus preguntas tienen respuesta: { $skills }.

## Las mayores brechas

report-gaps-heading =
    { $count ->
        [one] La mayor brecha
       *[other] Las { $count } mayores brechas
    }
report-gap = { $skill }: nivel { $level }, meta { $target }, brecha { $gap }.
report-gap-made-by = El nivel es 1 más lo que suman estas respuestas:
report-gap-answer-nothing = «{ $question }» todavía no suma nada (peso { $weight } de { $total }): «{ $option }»
report-gaps-tied =
    { $count ->
        [one] Otra habilidad tiene
       *[other] Otras { $count } habilidades tienen
    } la misma brecha que la última de estas: { $skills }.
report-gap-answer = «{ $question }» suma { $levels } (peso { $weight } de { $total }): «{ $option }»

## El plan

report-short-strengths = Puntos fuertes: { $skills }.
report-short-steps = Por dónde empezar
report-short-look-again =
    { $count ->
        [one] Un par de respuestas no acaba de encajar
       *[other] { $count } pares de respuestas no acaban de encajar
    }: «--full» muestra cuáles.
report-code = Código de resultado, en lugar del archivo: { $code }
report-short-more = Todo, con el plan entero, la formación, la comparación y los límites: «--full». Una página para ver, imprimir o enviar: «-o report.html».
report-plan-heading = Qué hacer
report-plan-intro = Empiece por los tres primeros pasos. Cada uno indica qué trabajo pide y qué parte de lo que falta cubre.
report-plan-none = No hay ningún paso que dar: todas las habilidades que tienen nivel han llegado a su meta.
report-plan-unscored = Primero hay que averiguar más: sin nivel no hay brecha que cerrar.
report-stage-now = Ahora
report-stage-next = A continuación
report-stage-later = Más adelante
report-step-no-advice = Llegue a «{ $to }».
report-step-aim = Objetivo: { $text }
report-step-takes =
    { $effort ->
        [1] Para empezar, una tarde
        [2] Para empezar, unos días o semanas
       *[3] Para empezar, unos meses, o dinero
    }; { $upkeep ->
        [0] después, nada más.
        [1] después, una o dos horas al mes.
       *[2] después, un día o más al mes.
    }
report-step-closes = Cubre el { $percent } % de lo que falta.
report-step-closes-little = Cubre menos del 1 % de lo que falta.
report-serves = Sirve para: { $skills }
report-step-follows =
    Sigue una recomendación publicada: «{ $title }»{ $source ->
        [none] .
       *[other] { " " }[{ $source }].
    }
report-step-own = Consejo propio del cuestionario: no lo respalda ninguna recomendación publicada.
report-plan-left = Después de estos pasos quedaría por cubrir el { $percent } % de lo que falta.
report-plan-left-conditional = Después de estos pasos quedaría por cubrir el { $percent } % de lo que falta. Lo que queda depende del tipo de alianza: vea «Solo si encaja».
report-conditional-heading = Solo si encaja
report-conditional-intro = Estos pasos convienen solo a algunas empresas. No forman parte del plan.
report-conditional-step = { $when }: { $advice }

## Junto al plan

report-checks-heading = Conviene volver a mirar
report-checks-intro = Estas respuestas no acaban de encajar entre sí. Eso no cambia ningún número; es solo una pregunta.
report-check-about = Preguntas: { $questions }
report-recommendations-heading = Qué se recomienda
report-recommendations-intro = Recomendaciones publicadas. Hecho: hasta donde piden sus metas. En el plan: la sigue uno de los pasos de arriba. Pendiente: ni lo uno ni lo otro.
report-column-recommendation = Recomendación
report-column-source = Fuente
report-column-progress = Estado
report-progress-done = hecho
report-progress-next = en el plan
report-progress-open = pendiente
report-tasks-heading = Tareas de quien lleva las alianzas
report-tasks-intro = Van primero las que más ayudan con sus mayores brechas.
report-task = { $title }: { $text }
report-role-title = Para quien lleva las alianzas
report-role-title-of = Para quien lleva las alianzas: { $organisation }
report-role-learn-heading = Qué aprender primero
report-training-heading = Formación que conviene
report-training-intro = Lo que se podría aprender, fase por fase.
report-module =
    { $title }{ $phase ->
        [none] { "" }
       *[other] { " " }({ $phase })
    }{ $hours ->
        [0] { "" }
        [one] , una hora
       *[other] , { $hours } horas
    }
report-indicators-heading =
    { $count ->
        [one] Una cifra que seguir
       *[other] { $count } cifras que seguir
    }
report-indicators-intro = En una sola hoja y en fechas fijas. Para una empresa pequeña, con eso basta.
report-indicator = { $title }: { $how }
report-context-heading = Sobre usted
report-context-intro = Lo que ha contado sobre usted y su empresa. No puntúa.
report-context = { $question } { $answer }
report-find-out-heading = Qué averiguar primero
report-find-out-intro = Estas preguntas siguen abiertas. Van primero las que más aclaran.
report-find-out-question = { $question }: { $text }
report-find-out-unanswered = Sin responder. Con la respuesta se aclaran hasta { $width } niveles ({ $skills }).
report-find-out-dont-know = Respondida con «no lo sé». Si lo averigua, se aclaran hasta { $width } niveles ({ $skills }).

## Comparación

report-benchmark-heading = Comparación con otras empresas: { $title }
report-benchmark-question = { $question }: { $text }
report-benchmark-standing =
    De { $n ->
        [one] una empresa
       *[other] { $n } empresas
    }, { $below ->
        [0] ninguna respondió
        [one] { $below } respondió
       *[other] { $below } respondieron
    } por debajo de usted, { $at ->
        [0] ninguna
       *[other] { $at }
    } igual y { $above ->
        [0] ninguna
       *[other] { $above }
    } por encima.
report-benchmark-same =
    De { $n ->
        [one] una empresa
       *[other] { $n } empresas
    }, { $at ->
        [0] ninguna dio
        [one] una dio
       *[other] { $at } dieron
    } la misma respuesta que usted.
report-benchmark-open = No ha dado una respuesta que comparar con estas { $n }.
report-benchmark-you = usted
report-column-firms = Empresas
report-column-option = Respuesta

## Hasta qué punto es seguro

report-robust-heading = Hasta qué punto es seguro
report-robust = Estas seguirían entre las tres mayores brechas si los pesos fueran algo distintos: { $skills }.
    Cada porcentaje dice en qué parte de { $draws } pruebas fue así; en cada prueba, todos los pesos se cambiaron al azar hasta un { $delta } %.
report-robust-skill = «{ $skill }» ({ $percent } %)

## El final

report-notes-heading = Sus notas
report-note-about = { $question }: { $text }
report-limits-heading = Lo que esto no muestra
report-limits-more =
    { $count ->
        [one] Un punto más
       *[other] { $count } puntos más
    }: «allyscope questionnaire show», «--format markdown».
report-sources-heading = Fuentes
