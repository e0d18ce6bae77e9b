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
report-carried =
    { $scored ->
        [one] Este nivel se basa en una de { $skills } habilidades.
       *[other] Este nivel se basa en { $scored } de { $skills } habilidades.
    }
report-between = Con las respuestas que faltan, podría estar entre { $lower } y { $upper }.
report-way = Ha recorrido el { $percent } % del camino hacia las metas del perfil «{ $profile }».
report-way-untitled = Ha recorrido el { $percent } % del camino hacia las metas.
report-furthest = La habilidad más alejada de su meta es «{ $skill }»: le faltan { $gap } niveles.
report-furthest-levels = La habilidad más alejada de su meta es «{ $skill }»: le faltan { $gap } niveles.
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
report-grid-whole = Toda la fase
report-grid-unscored = { $skill } –
report-grid-legend = Cada casilla muestra el nivel y las habilidades que contiene; – señala una habilidad sin nivel.

report-skills-heading =
    { $count ->
        [one] La habilidad
       *[other] Las { $count } habilidades
    }
report-skills-legend = La barra muestra el nivel y, en la parte más clara, la brecha hasta la meta.
report-skills-inferred = ~ señala un nivel estimado a partir de la versión corta.
report-skills-answered = «Cobertura» es la parte de las preguntas de una habilidad que tiene respuesta, según su peso.
report-no-level-does-not-apply = Sin nivel, porque procede demasiado poco de ellas en su empresa: { $skills }.
report-no-level-not-asked = Sin nivel, porque el formulario breve no pregunta por ellas: { $skills }.
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
report-gap-answer-nothing = { $question } todavía no suma nada (peso { $weight } de { $total }): «{ $option }»
report-gaps-tied =
    { $count ->
        [one] Otra habilidad tiene
       *[other] Otras { $count } habilidades tienen
    } la misma brecha que la última de estas: { $skills }.
report-gap-answer = { $question } suma { $levels } (peso { $weight } de { $total }): «{ $option }»

## El plan

report-plan-heading = Qué hacer
report-plan-intro =
    Sumando todas las habilidades, faltan { $gap } niveles. Van primero los pasos que más brecha cierran para el trabajo que piden.
report-plan-none = No hay ningún paso que dar: todas las habilidades que tienen nivel han llegado a su meta.
report-plan-unscored = Primero hay que averiguar más: sin nivel no hay brecha que cerrar.
report-stage-now = Ahora
report-stage-next = A continuación
report-stage-later = Más adelante
report-step-no-advice = Llegue a «{ $to }».
report-step-goal = { $question }, de la respuesta { $from } a la { $to }: «{ $text }»
report-step-effort =
    { $effort ->
        [1] Trabajo de una tarde.
        [2] Trabajo de unas semanas.
       *[3] Meses de trabajo, o dinero.
    } Cubre { $benefit } de los niveles que faltan; quedan { $left }.
report-step-effort-last =
    { $effort ->
        [1] Trabajo de una tarde.
        [2] Trabajo de unas semanas.
       *[3] Meses de trabajo, o dinero.
    } Cubre { $benefit } de los niveles que faltan; no queda ninguno.
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
    } por encima. Si las iguales cuentan la mitad, usted queda por encima del { $rank } % de ellas.
report-benchmark-open = No ha dado una respuesta que comparar con estas { $n }.
report-benchmark-you = usted
report-column-firms = Empresas
report-column-option = Respuesta

## Hasta qué punto es seguro

report-robust-heading = Hasta qué punto es seguro
report-robust-none = No hay brechas que ordenar.
report-robust-1 = { $s1 } sigue siendo la mayor brecha en el { $p1 } % de { $draws } pruebas con otros pesos.
report-robust-2 = Entre las tres mayores brechas sigue { $s1 } en el { $p1 } % y { $s2 } en el { $p2 } % de { $draws } pruebas con otros pesos.
report-robust-3 =
    Entre las tres mayores brechas sigue { $s1 } en el { $p1 } %, { $s2 } en el { $p2 } % y { $s3 } en el { $p3 } % de { $draws } pruebas con otros pesos.
report-robust-how = Los pesos son una cuestión de criterio: por eso cada uno se cambió al azar hasta un { $delta } %, para ver si el orden se mantiene.

## El final

report-notes-heading = Sus notas
report-note-about = { $question }: { $text }
report-limits-heading = Lo que esto no muestra
report-sources-heading = Fuentes
