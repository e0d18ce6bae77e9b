# Antes y después.

## Cabecera

compare-title = Antes y ahora
compare-title-of = Antes y ahora: { $organisation }
compare-title-group = Antes y ahora: el grupo
compare-files = Se comparan: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Compruébelo: los archivos nombran organizaciones distintas. Si son otras empresas, lo que sigue es una diferencia entre empresas, no un avance.
compare-doubt-respondents = Han respondido personas distintas. Parte de lo que sigue puede ser que lo ven de otro modo.
compare-doubt-dates = Compruebe el orden de los archivos: uno posterior tiene una fecha anterior.
compare-doubt-forms = Uno es la versión corta y otro la completa: algunos niveles se basan en menos respuestas.
compare-doubt-targets = Los archivos tienen metas distintas; cada uno se compara con las suyas.

## Una empresa

compare-lead-one =
    { $way ->
        [rose] El nivel global ha subido de { $then } a { $now }.
        [fell] El nivel global ha bajado de { $then } a { $now }.
       *[same] El nivel global sigue en { $now }.
    }
compare-lead-no-level = No hay respuestas suficientes para un nivel global antes y otro ahora.
compare-lead-skills =
    { $skills ->
        [one] De una habilidad,
       *[other] De { $skills } habilidades,
    } { $rose ->
        [0] no ha subido ninguna
        [one] ha subido una
       *[other] han subido { $rose }
    } y { $fell ->
        [0] no ha bajado ninguna.
        [one] ha bajado una.
       *[other] han bajado { $fell }.
    }
compare-gap =
    { $skills ->
        [one] En la única habilidad con nivel todas las veces, la brecha hasta su meta era de { $then } niveles y ahora es de { $now }.
       *[other] En las { $skills } habilidades con nivel todas las veces, las brechas hasta sus metas sumaban { $then } niveles y ahora suman { $now }.
    }
compare-way = Del camino hacia las metas se había recorrido el { $then } %; ahora, el { $now } %.
compare-levels-heading = Niveles
compare-phases-heading = Fases
compare-skills-heading = Habilidades
compare-answers-heading = Respuestas que han cambiado
compare-answers-same = No ha cambiado ninguna respuesta.
compare-answers-rose = Han subido
compare-answers-fell = Han bajado
compare-answers-new = Ahora con respuesta
compare-answers-open = Ya sin respuesta
compare-answers-other = Otros cambios
compare-said-then = antes: { $words }
compare-said-now = ahora: { $words }
compare-said-wave = { $number }.ª: { $words }
compare-said-na = (no procede)
compare-said-dk = (no lo sé)
compare-said-not-asked = (no se pregunta en la versión corta)
compare-said-nothing = (sin responder)
compare-plan-heading = El plan de entonces
compare-plan-done =
    { $steps ->
        [one] { $done ->
            [0] El único paso previsto todavía no está hecho.
           *[other] El único paso previsto está hecho.
        }
       *[other] { $done ->
            [0] De los { $steps } pasos previstos, todavía no está hecho ninguno.
            [one] De los { $steps } pasos previstos, está hecho uno.
           *[other] De los { $steps } pasos previstos, están hechos { $done }.
        }
    }
compare-stage-now = primero
compare-stage-next = después
compare-stage-later = más tarde
compare-done = sí
compare-not-done = aún no
compare-limits-one = Los niveles son su propia visión de la empresa. Si cambian, puede haber cambiado la empresa, esa visión o quién responde; lo que se pueda enseñar como prueba a una visita dice cuál de las tres.

## Un grupo

compare-lead =
    { $pairs ->
        [one] De una persona,
       *[other] De { $pairs } personas,
    } { $rose ->
        [0] no ha subido ninguna
        [one] ha subido una
       *[other] han subido { $rose }
    } y { $fell ->
        [0] no ha bajado ninguna
        [one] ha bajado una
       *[other] han bajado { $fell }
    }; el cambio típico es de { $change } niveles.
compare-lead-few = Menos de { $least } personas han respondido todas las veces: muy pocas para mostrar algo sin que se las reconozca.
compare-lead-hidden = No se muestra cómo ha cambiado el grupo en conjunto, porque hay recuentos inferiores a { $least }.
compare-lead-average =
    { $way ->
        [rose] De media, quienes respondieron todas las veces han subido unos { $change } niveles.
        [fell] De media, quienes respondieron todas las veces han bajado unos { $change } niveles.
       *[same] De media, quienes respondieron todas las veces siguen más o menos donde estaban.
    }
compare-lead-counts = En el nivel global: { $rose } han subido, { $same } siguen igual y { $fell } han bajado.
compare-lead-about = En el nivel global, aproximadamente: { $rose } han subido, { $same } siguen igual y { $fell } han bajado.
compare-lead-nobody = Nadie aparece con el mismo nombre en todos los archivos, así que no hay nada que comparar.
compare-lead-no-levels = Nadie tiene un nivel global todas las veces.
compare-matched-about = Respondieron todas las veces unas { $people } personas.
compare-matched =
    { $waves ->
        [2] { $people ->
            [one] Una persona ha respondido las dos veces.
           *[other] { $people } personas han respondido las dos veces.
        }
       *[other] { $people ->
            [one] Una persona ha respondido las { $waves } veces.
           *[other] { $people } personas han respondido las { $waves } veces.
        }
    }
compare-unmatched =
    { $count ->
        [one] De { $name } queda fuera, por no estar en todos los archivos: { $names }.
       *[other] De { $name } quedan fuera, por no estar en todos los archivos: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [one] Una persona de { $name } no está en todos los archivos y queda fuera.
       *[other] { $count } personas de { $name } no están en todos los archivos y quedan fuera.
    }
compare-unmatched-hidden = No se muestra cuántas personas de { $name } quedan fuera.
compare-unnamed =
    { $count ->
        [one] Una fila de { $name } no tiene un nombre con el que volver a encontrarla.
       *[other] { $count } filas de { $name } no tienen un nombre con el que volver a encontrarlas.
    }
compare-levels-key = «Antes» y «Ahora» son medias de las personas con nivel todas las veces. «Cambio» es la media de los cambios, y «Típico», su mediana; ↑ ha subido, = sigue igual, ↓ ha bajado.
compare-levels-key-partly = n: personas con nivel todas las veces. «Cambio»: la media de los cambios, redondeada; ~: al medio nivel más cercano.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = De cada vez a la siguiente
compare-hidden = oculto
compare-chance-heading = ¿Podría ser casualidad?
compare-chance-few =
    { $pairs ->
        [one] Con una sola persona no se puede distinguir nada de la casualidad.
       *[other] Con { $pairs } personas nunca se puede descartar la casualidad: aunque suban todas, p es del { $percent } %.
    }
compare-chance-key = p: con qué frecuencia saldría un cambio medio tan grande como este si a cada persona le fuera igual de fácil bajar que subir. r: 1 si todos los cambios son hacia arriba, −1 si todos son hacia abajo; los cambios mayores cuentan más. δ: cuánto más a menudo está alguien de ahora por encima de alguien de antes que por debajo.
compare-chance-draws = Con más de 20 personas, p se estima con 100 000 sorteos al azar, siempre los mismos.
compare-p-below = <{ $least }
compare-questions-heading = Preguntas
compare-questions-hidden =
    { $count ->
        [one] No se muestra { $codes }, porque hay recuentos inferiores a { $least }.
       *[other] No se muestran { $codes }, porque hay recuentos inferiores a { $least }.
    }
compare-people-heading = Personas
compare-limits-heading = Lo que esto no puede mostrar
compare-limits-cause = Si se debe a la formación. No hay un grupo sin formación con el que comparar; el tiempo, otras ayudas y ver las mismas preguntas por segunda vez también cambian las respuestas.
compare-limits-regression = Si quienes empezaron más abajo son quienes más han ganado. Quien la primera vez está muy abajo (o muy arriba) por azar suele estar más cerca del centro la vez siguiente.
compare-limits-small =
    { $pairs ->
        [one] Cómo son otras empresas: aquí hay una sola persona.
       *[other] Diferencias pequeñas: con { $pairs } personas, una más o una menos cambia la imagen. Habla de estas personas, no de todas las empresas.
    }
compare-limits-tests =
    Qué nivel en concreto ha cambiado con seguridad: de { $tests ->
        [one] un nivel examinado
       *[other] { $tests } niveles examinados
    }, más o menos uno de cada veinte tiene una p inferior a 0,05 por pura casualidad.
compare-limits-unmatched = Qué ha sido de quienes respondieron solo una vez. Puede que sean diferentes de las demás personas.
compare-hidden-names = Se omiten los nombres y las organizaciones.
compare-hidden-counts = Se ocultan los recuentos inferiores a { $least } y aquellos de los que se podrían deducir.
compare-hidden-proof = Solo se dan números que no permiten deducir ningún recuento oculto, tampoco a quien tenga además el informe anónimo sobre cada archivo (con los mismos --min-cell y --profile, sin --group-by).
compare-hidden-differences = Dos comparaciones de casi las mismas personas pueden delatar la diferencia: publique una sola, espere a que hayan cambiado al menos { $least } personas o use --round 3.

## Cabeceras de columnas

compare-column-what = Qué
compare-column-then = Antes
compare-column-now = Ahora
compare-column-wave = { $number }.ª
compare-column-change = Cambio
compare-column-target = Meta
compare-column-step = Paso
compare-column-stage = Previsto
compare-column-done = Hecho
compare-column-people = n
compare-column-typical = Típico
compare-column-directions = Sentido
compare-column-step-of = { $from }.ª a { $to }.ª
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Pregunta
compare-column-rose = Sube
compare-column-same = Igual
compare-column-fell = Baja
compare-column-who = Quién

## Qué puede fallar

compare-too-few = «compare» necesita al menos dos archivos: uno de antes y otro de después.
    .help = Por ejemplo: allyscope compare antes.csv despues.csv
compare-labels =
    etiquetas: { $labels }; archivos: { $files }
    .help = dé un nombre a cada momento, con comas: --labels Primavera,Otoño
compare-same-file = «{ $path }» aparece dos veces; antes y después necesitan un archivo cada uno.
compare-stdin = Solo uno de los archivos puede ser la entrada estándar (-).
compare-mixed = Esto no se puede juntar: «{ $one }» contiene las respuestas de una empresa, y «{ $many }», las de muchas.
    .help = Compare dos archivos de respuestas para ver el avance de una empresa, o dos tablas (o carpetas) para ver el de un grupo.
compare-questionnaires = «{ $first }» responde al cuestionario { $one } y «{ $second }», a { $other }: no se pueden comparar.
compare-twice =
    { $count ->
        [one] En «{ $path }» aparece dos veces el mismo participante: { $names }.
       *[other] En «{ $path }» aparecen dos veces los mismos participantes: { $names }.
    }
    .help = Deje una fila de cada participante o dé a cada fila un nombre propio; cuál cuenta no se puede adivinar. O deje que elija --keep last o --keep first.
compare-twice-one = { $name } ({ $places })
compare-place-row = fila { $row }
compare-place-file = { $path }
compare-only-group = { $option } sirve para las respuestas de muchos participantes, no para archivos de respuestas de una empresa.
compare-min-cell = --min-cell { $least } no oculta nada: indique 2 o más, o quítelo.
compare-read =
    { $rejected ->
        [one] Una fila se ha rechazado y queda fuera.
       *[other] { $rejected } filas se han rechazado y quedan fuera.
    }
compare-unsent =
    { $count ->
        [one] Una fila no se llegó a enviar y queda fuera.
       *[other] { $count } filas no se llegaron a enviar y quedan fuera.
    }
compare-numbers = Los números que una herramienta de encuestas da a las filas empiezan de nuevo en cada archivo, así que no sirven para reencontrar a nadie. Si una columna de números sí dice quién es quién, un mapa puede indicar que contiene los nombres (--map).
compare-perhaps = Quizá la misma persona: { $names }. Si es así, indíquelo con --pairs FILE: un archivo CSV con una fila por persona, el nombre en el primer archivo y después el nombre en el siguiente.
compare-perhaps-one = «{ $first }» y «{ $second }»
compare-nobody = nadie aparece en todos los archivos con el mismo nombre y la misma organización, así que no se ha comparado nada
    .help = escriba los nombres igual en todos los archivos, o indique quién es quién con --pairs FILE; las respuestas sin nombre no se pueden comparar persona por persona, pero «cohort» hace un informe de cada archivo
