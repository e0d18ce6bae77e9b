# El informe de un grupo.

## Cabecera

cohort-title = Informe de grupo
cohort-title-of = Informe de grupo: { $title }
cohort-nobody = Todavía no hay nadie en este grupo.
cohort-people-about = Respondieron unas { $count } personas.
cohort-people =
    { $count ->
        [one] Ha respondido una persona.
       *[other] Han respondido { $count } personas.
    }
cohort-people-of =
    { $count ->
        [one] Ha respondido una persona
       *[other] Han respondido { $count } personas
    } de { $organisations ->
        [one] una organización.
       *[other] { $organisations } organizaciones.
    }
cohort-coverage = De las preguntas que proceden, tiene respuesta el { $percent } %.
cohort-rejected =
    { $count ->
        [one] Una fila no se ha podido leer y no está incluida.
       *[other] { $count } filas no se han podido leer y no están incluidas.
    }
cohort-unsent =
    { $count ->
        [one] Una fila se empezó y no llegó a enviarse; no está incluida.
       *[other] { $count } filas se empezaron y no llegaron a enviarse; no están incluidas.
    }
cohort-repeats =
    { $count ->
        [one] Una fila es de una persona que ya está en una fila anterior; cuentan ambas.
       *[other] { $count } filas son de personas que ya están en una fila anterior; cuentan todas.
    }
cohort-repeats-left-out =
    { $count ->
        [one] Una fila no está incluida, porque la misma persona respondió más de una vez.
       *[other] { $count } filas no están incluidas, porque las mismas personas respondieron más de una vez.
    }
cohort-counts-only = Aquí solo se conocen los recuentos de respuestas, no qué respuestas dio a la vez cada persona. Por eso no hay niveles de habilidades, brechas ni plan.
cohort-counts-rounded = Aquí solo hay recuentos redondeados de respuestas; por eso no hay niveles de habilidades, brechas ni plan.

## Dónde está el grupo

cohort-standing = De media, el grupo está en el nivel { $mean } de { $top }.
cohort-standing-about = De media, el grupo está más o menos en el nivel { $mean } de { $top }.
cohort-standing-one = La única persona con nivel está en { $mean } de { $top }.
cohort-standing-same = Todo el grupo está en el nivel { $mean } de { $top }.
cohort-standing-same-of =
    { $n ->
        [one] La única persona con un nivel global está
       *[other] Las { $n } personas con un nivel global están
    } en { $mean } de { $top }.
cohort-scored =
    { $n ->
        [one] Una de { $count } personas tiene
       *[other] { $n } de { $count } personas tienen
    } un nivel global; las demás han respondido demasiado poco.
cohort-standing-none = Todavía nadie tiene respuestas suficientes para un nivel global.
cohort-standing-hidden = No se muestra dónde está el grupo de media, para que no se reconozca a nadie.
cohort-middle = La mitad de las personas está entre { $lower } y { $upper }, y todas, entre { $lowest } y { $highest }.
cohort-between = Las personas están entre { $lowest } y { $highest }.
cohort-one = Para una sola persona, «allyscope report» dice más.
cohort-few =
    Estos números describen { $count ->
        [one] a la única persona que ha respondido
       *[other] a las { $count } personas que han respondido
    }. Con tan pocas, una respuesta más o menos ya los cambia; de otras personas dicen poco.

## Y ahora, qué

cohort-next-heading = En qué trabajar a continuación
cohort-next-skill =
    { $skill }: de media, { $gap } por debajo de la meta de { $target }; { $n ->
        [one] la única persona está por debajo.
       *[other] { $below ->
            [one] una de { $n } personas está por debajo.
           *[other] { $below } de { $n } personas están por debajo.
        }
    }
cohort-next-skill-hidden = { $skill }: de media, { $gap } por debajo de la meta de { $target }.
cohort-next-none = De media, todas las habilidades que tienen nivel han llegado a su meta.
cohort-steps-heading = Los primeros pasos más frecuentes
cohort-step =
    { $of ->
        [one] { $question } { $text } (entre los tres primeros pasos de la única persona)
       *[other] { $count ->
            [one] { $question } { $text } (entre los tres primeros pasos de una de { $of } personas)
           *[other] { $question } { $text } (entre los tres primeros pasos de { $count } de { $of } personas)
        }
    }
cohort-step-how = De la respuesta { $from } a la { $to }: { $advice }
cohort-step-only = De la respuesta { $from } a la { $to }.
cohort-steps-sampled = Se han calculado los planes de { $count } personas, una de cada { $every } del archivo.

## Niveles

cohort-levels-heading = Niveles del grupo
cohort-skills-heading = Habilidades del grupo
cohort-spread-heading = Cuánto difieren las personas
cohort-column-n = n
cohort-column-mean = Media
cohort-column-target = Meta
cohort-column-below = Debajo
cohort-column-strip = 1 a { $top }
cohort-column-sd = DT
cohort-column-median = Mediana
cohort-column-middle = Mitad central
cohort-column-range = Mín. a máx.
cohort-levels-legend = n: personas con nivel. La tira va del nivel 1, a la izquierda, al { $top }, a la derecha; cuanto más alta es una barra, más personas hay ahí.
cohort-levels-legend-about = n: personas con nivel. ~: redondeado al medio nivel más cercano.
cohort-skills-legend = Debajo: cuántas personas están por debajo de la meta.
cohort-about = ~{ $level }
cohort-spread-legend = DT: desviación típica, lo que las personas suelen apartarse de la media. La mitad de las personas está por debajo de la mediana. Mitad central: del primer al tercer cuartil.

## Grupos, uno junto a otro

cohort-groups-heading = Comparación por grupos, según «{ $column }»
cohort-groups-heading-question = Comparación por grupos: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = sin indicar
cohort-group-everybody = Total
cohort-groups-legend = Niveles medios. Encima de la tabla se explica la letra de cada grupo.
cohort-groups-legend-about = ~: redondeado al medio nivel más cercano; ~{ $level } puede ser cualquier valor de { $lower } a { $upper }. –: podría dejar ver a alguien.

## Personas

cohort-people-heading = Personas y habilidades
cohort-column-person = Persona
cohort-column-whole = Global
cohort-person-unnamed = persona { $number }
cohort-people-legend = Niveles de 1 a { $top }; un hueco significa que no hay respuestas suficientes.
cohort-people-many = { $count } personas son demasiadas para mostrarlas una por una.

## Preguntas

cohort-questions-heading = Qué se ha respondido
cohort-question = { $question } { $text }
cohort-column-option = Respuesta
cohort-column-share = %
cohort-column-interval = Intervalo 95 %
cohort-column-published = Publicado
cohort-interval = { $lower } a { $upper }
cohort-published = { $count } ({ $percent } %)
cohort-total = Responden
cohort-hidden = oculto
cohort-others = { $what }: { $count }
cohort-dont-know = no lo sé
cohort-not-applicable = no procede
cohort-unanswered = sin responder
cohort-not-asked = sin preguntar
cohort-questions-hidden = Se ocultan todos los recuentos de { $questions }.
cohort-questions-legend-published = Publicado: { $titles }.
cohort-questions-legend = Intervalo 95 %: entre qué porcentajes estaría esa parte si respondieran muchas personas parecidas (Wilson).
cohort-published-title = { $title } (n = { $n })

## Desacuerdo

cohort-disagreement-heading = Dónde hay más desacuerdo
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Dispersión { $spread }: sería 0 si todas las respuestas fueran iguales y alrededor de 0,5 con la mitad en un extremo y la otra mitad en el otro.
cohort-disagreement-none = Las respuestas no difieren en ninguna pregunta.

## Formación y comprobaciones

cohort-modules-heading = La formación que conviene
cohort-modules-legend = Junto a cada módulo: cuántas personas están por debajo de la meta en al menos una de sus habilidades, de las que tienen un nivel en ellas.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] una hora
       *[other] { $count } horas
    }
cohort-checks-heading = Respuestas que conviene volver a mirar
cohort-checks-legend = Estas respuestas no acaban de encajar entre sí. No cambian ningún número; conviene preguntar a quienes las han dado. Junto a cada pregunta: a cuántas personas afecta.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Formación
cohort-sheet-checks = Volver a mirar
cohort-column-module = Módulo
cohort-column-hours = Horas
cohort-column-outcome = Después
cohort-column-check = Qué preguntar
cohort-column-met = Personas

## Fiabilidad

cohort-alpha-heading = Cuánto van a la par las preguntas
cohort-column-part = Parte
cohort-column-questions = Preguntas
cohort-column-alpha = α
cohort-alpha-one-question = no disponible: una sola pregunta
cohort-alpha-few = no disponible: no hay tres personas que respondan a todo
cohort-alpha-no-variance = no disponible: todas suman lo mismo
cohort-alpha-hidden = no se muestra
cohort-alpha-legend = El α de Cronbach dice hasta qué punto quien puntúa alto en una pregunta de una parte puntúa alto también en las demás: 1 es siempre; 0, nada en absoluto; por debajo de 0, van en sentido contrario. n: personas que han respondido a todas sus preguntas.

## Organizaciones

cohort-organisations-heading = Varias personas de una misma organización
cohort-column-organisation = Organización
cohort-column-agreement = Acuerdo
cohort-column-differ = Difieren más en
cohort-differ = { $question } (respuestas { $lowest } a { $highest })
cohort-organisations-legend = Nivel: la media de sus personas. Acuerdo: la media de r_wg en las preguntas, que es 1 si todas respondieron lo mismo, 0 si las respuestas se reparten como al azar y menos de 0 si difieren aún más.

## Notas

cohort-notes-heading = Notas de las personas

## Lo que se oculta

cohort-hidden-heading = Qué se oculta y por qué
cohort-hidden-counts =
    { $count ->
        [one] Se oculta un recuento: es inferior a { $least } o permitiría deducir otros que lo son.
       *[other] Se ocultan { $count } recuentos: son inferiores a { $least } o permitirían deducir alguno que lo es.
    }
cohort-hidden-nothing = Ningún recuento es inferior a { $least }; no ha habido que ocultar nada.
cohort-hidden-people = No se muestra a nadie por separado, ni en una tabla ni como valor más bajo o más alto.
cohort-hidden-anonymous = Se omiten los nombres, las organizaciones, las notas y el orden de las filas.
cohort-hidden-noise = El azar ha movido cada recuento, también el número de personas, casi siempre en uno o dos; después se redondeó a un múltiplo de { $base }. Así no se puede deducir la respuesta de nadie, ni siquiera con dos informes de este tipo sobre casi las mismas personas.
cohort-hidden-differences = Dos informes anónimos sobre casi las mismas personas pueden delatar la diferencia: si entre uno y otro se sumó una persona y un recuento pasó de 5 a 6, esa fue su respuesta. Publique un solo informe, espere a que hayan cambiado al menos { $least } personas o use --round 3.
cohort-hidden-lower = Con un --min-cell menor se oculta menos.
cohort-hidden-numbers = Tampoco se muestran los números exactos que se basan en recuentos ocultos.
cohort-hidden-rounded = Solo se dan medias redondeadas donde no permiten deducir ningún recuento oculto.
cohort-hidden-groups =
    { $count ->
        [one] Un grupo tiene menos de { $least } personas y no se muestra por separado.
       *[other] { $count } grupos no se muestran por separado, porque algunos tienen menos de { $least } personas.
    }
cohort-hidden-groups-withheld = Los grupos no se muestran uno al lado de otro: sus números habrían podido revelar quién respondió qué.
cohort-hidden-too-small = Con menos de { $least } personas solo se puede mostrar cuántas son.
cohort-group-others = resto

## Fallos

cohort-no-column = «{ $path }» no tiene ninguna columna «{ $column }». Sus columnas: { $names }.
cohort-too-many-groups = La columna «{ $column }» tiene más de { $most } valores distintos. Elija una con menos, como el sector o la región.
cohort-counts-with-others = «{ $path }» contiene recuentos de respuestas, que necesitan un informe aparte.
cohort-counts-groups = «{ $path }» contiene recuentos de respuestas; no hay ninguna columna que distinga grupos.
cohort-counts-round = «{ $path }» contiene recuentos de respuestas; --round es para las respuestas de personas.

## La explicación de los estadísticos en la tabla para programas

cohort-code-n = personas: del grupo, con nivel o con respuesta a la pregunta
cohort-code-coverage = preguntas respondidas entre las que se hicieron y proceden, sumando todas las personas
cohort-code-rejected = filas que no se han podido leer
cohort-code-not-submitted = filas que se empezaron y no llegaron a enviarse
cohort-code-empty = filas sin ningún contenido
cohort-code-repeats = filas de personas que ya están en una fila anterior; cuentan
cohort-code-repeats-left-out = filas que no cuentan, porque la misma persona respondió más de una vez
cohort-code-organisations = organizaciones distintas
cohort-code-hidden = recuentos que se ocultan para que no se reconozca a nadie
cohort-code-mean = media de los niveles
cohort-code-rounded-to = paso al que se redondea la media, para no exponer a nadie
cohort-code-sd = desviación típica muestral de los niveles
cohort-code-min = nivel más bajo
cohort-code-q1 = primer cuartil de los niveles (Hyndman y Fan, tipo 7)
cohort-code-median = mediana de los niveles
cohort-code-q3 = tercer cuartil de los niveles (Hyndman y Fan, tipo 7)
cohort-code-max = nivel más alto
cohort-code-target = nivel que es la meta
cohort-code-mean-gap = media de lo que falta hasta la meta, 0 para quien la ha alcanzado
cohort-code-below = personas por debajo de la meta
cohort-code-met = personas cuyas respuestas conviene volver a mirar
cohort-code-count = personas que han elegido la opción
cohort-code-share = recuento dividido entre n
cohort-code-lower = extremo inferior del intervalo del 95 % de la proporción (Wilson)
cohort-code-upper = extremo superior del intervalo del 95 % de la proporción (Wilson)
cohort-code-published = recuento publicado de la opción
cohort-code-na = personas que han dicho que la pregunta no procede
cohort-code-dk = personas que no lo sabían
cohort-code-unanswered = personas que no han dicho nada
cohort-code-not-asked = personas a quienes no se preguntó, porque tenían la versión corta
cohort-code-spread = desviación típica muestral de las puntuaciones de las respuestas, que van de 0 a 1
cohort-code-questions = preguntas de la sección o de la capacidad
cohort-code-complete = personas que han respondido a todas
cohort-code-alpha = α de Cronbach de la sección o de la capacidad
cohort-code-alpha-lower = extremo inferior del intervalo del 95 % de α (Feldt)
cohort-code-alpha-upper = extremo superior del intervalo del 95 % de α (Feldt)
cohort-exposing = La columna «{ $column }» dice quién ha respondido. Un informe anónimo no se puede dividir por ella; elija otra, como el sector.
