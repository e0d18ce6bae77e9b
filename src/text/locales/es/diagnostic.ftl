# Qué falla en un archivo, dónde y cómo se arregla. Lo que sigue a "diagnostic-" es el código que se ve
# entre corchetes; .label está junto al texto subrayado y .help debajo.

diagnostic-did-you-mean = ¿quería decir «{ $name }»?
diagnostic-known = hay: { $names }

diagnostic-more =
    { $count ->
        [one] Hay un fallo más
       *[other] Hay { $count } fallos más
    } después de estos.

## Archivos

diagnostic-too-large = el archivo ocupa más de { $megabytes } MB
    .help = ¿es este el archivo que quería?
diagnostic-empty-file = el archivo está vacío
    .help = si lo vació un editor o un disco lleno, recupérelo de su copia de seguridad; «allyscope questionnaire new» y «allyscope assess» escriben archivos nuevos
diagnostic-utf16 = el archivo está en UTF-16 y aquí no se puede leer
    .help = guárdelo en UTF-8: en casi todos los editores, «Guardar como» permite elegir la codificación
diagnostic-not-utf8 = línea { $line }, columna { $column }: el byte { $byte } no es UTF-8
    .help = guarde el archivo en UTF-8: en casi todos los editores, «Guardar como» permite elegir la codificación
diagnostic-syntax = esto no se puede leer: { $detail }
    .help = los textos van entre comillas; los números y los valores true y false, no
diagnostic-too-deep = hay demasiados niveles, uno dentro de otro
diagnostic-duplicate-key = la clave «{ $key }» aparece aquí por segunda vez
    .help = deje solo una

## Claves y valores

diagnostic-missing-key = falta la clave «{ $key }»
    .label = aquí
diagnostic-unknown-key = la clave «{ $key }» no se conoce aquí
diagnostic-wrong-type =
    «{ $key }» debe ser { $expected ->
        [text] un texto entre comillas
        [integer] un número entero
        [number] un número
        [boolean] true o false
        [date] una fecha, como 2026-11-21
        [list] una lista
       *[table] una tabla
    }, y aquí hay { $found ->
        [text] un texto
        [integer] un número entero
        [number] un número
        [boolean] true o false
        [date] una fecha
        [null] un valor vacío
        [list] una lista
       *[table] una tabla
    }
diagnostic-not-finite = «{ $key }» debe ser un número que se pueda escribir con cifras, y este no se puede
diagnostic-unsupported-format = esta versión de allyscope no puede leer el formato { $found }
    .help = esta versión lee format = 1; una más reciente quizá lea más
diagnostic-out-of-range = «{ $key }» es { $found } y debe estar entre { $low } y { $high }
diagnostic-too-few =
    «{ $key }» necesita al menos { $least ->
        [one] un elemento
       *[other] { $least } elementos
    }
diagnostic-empty-text = «{ $key }» no tiene ningún texto que se pueda leer

## Nombres

diagnostic-invalid-id = «{ $name }» no sirve aquí como nombre
    .help = use minúsculas y cifras unidas por guiones, como en goal-convergence, o un código como S01
diagnostic-invalid-question-code = «{ $name }» no sirve como código de pregunta
    .help = una letra y después hasta 19 letras o cifras; los programas de encuestas cambian el nombre a todo lo demás
diagnostic-invalid-option-code = «{ $name }» no sirve como código de opción
    .help = de 1 a 5 letras o cifras; los programas de encuestas descartan lo demás
diagnostic-reserved-option-code = «{ $name }» no sirve como código de opción: en los archivos significa «no procede» o «no lo sé»
    .help = cualquier pregunta se puede responder ya así; no hace falta una opción para ello
diagnostic-reserved-id = «{ $name }» ya es una columna de las filas evaluadas
    .help = elija otro nombre
diagnostic-duplicate-name = «{ $name }» aparece aquí por segunda vez
    .help = los nombres deben distinguirse en algo más que en mayúsculas y minúsculas
diagnostic-unknown-name =
    no existe { $kind ->
        [section] la sección
        [source] la fuente
        [capability] la capacidad
        [phase] la fase
        [question] la pregunta
        [profile] el perfil
        [context] la pregunta de contexto
        [option] la opción
        [recommendation] la recomendación
       *[skill] la habilidad
    } «{ $name }»
diagnostic-no-phases = se nombra la fase «{ $name }», pero el archivo no tiene fases
    .help = añada [[phases]] o quite «phase» de todas las habilidades

## Cuestionarios

diagnostic-invalid-version = «{ $found }» no es una versión
    .help = escriba tres números, como en 1.0.0
diagnostic-invalid-language = «{ $found }» no es un código de idioma
    .help = escriba un código como en, it o pt-BR
diagnostic-unknown-value = «{ $name }» no es un valor posible de «{ $key }»
diagnostic-invalid-weight = un peso de { $found } no es posible
    .help = un peso es un número de 0.001 a 1000000; lo que no deba contar, quítelo
diagnostic-scores-incomplete = esta opción no tiene puntuación y otras de la misma pregunta sí
    .help = dé puntuación a todas las opciones de una pregunta o a ninguna
diagnostic-too-many-options = una pregunta puede tener como máximo { $most } opciones
diagnostic-too-many-questions = un cuestionario puede tener como máximo { $most } preguntas
diagnostic-several-defaults = hay un segundo perfil marcado como predeterminado
    .help = marque solo uno
diagnostic-counts-length =
    { $found ->
        [one] { $found } recuento
       *[other] { $found } recuentos
    } para { $options ->
        [one] { $options } opción
       *[other] { $options } opciones
    }
    .help = ponga un recuento para cada opción, 0 donde nadie la eligió
diagnostic-counts-exceed = los recuentos suman { $sum }, más que n = { $n }

## Avisos sobre cuestionarios

diagnostic-unused-section = la sección «{ $name }» no tiene ninguna pregunta
diagnostic-unused-capability = ninguna habilidad pertenece a la capacidad «{ $name }»
diagnostic-unused-phase = ninguna habilidad pertenece a la fase «{ $name }»
diagnostic-unused-skill = ninguna pregunta cuenta para la habilidad «{ $name }»: nunca podrá tener nivel
    .help = nombre al menos una pregunta en su «evidence»
diagnostic-unused-question = la pregunta «{ $name }» no cuenta para ninguna habilidad: sus respuestas nunca se usan
    .help = nómbrela en «evidence» de alguna habilidad o quítela
diagnostic-text-too-long = { $words } palabras son muchas para leerlas de un vistazo
    .help = hasta { $most } se leen con facilidad; en «help» cabe más
diagnostic-without-advice =
    «{ $question }» no dice cómo avanzar desde { $count ->
        [one] la opción
       *[other] las opciones
    } { $options }
    .help = añada «advice» (qué hacer para llegar a la opción siguiente) y «effort» (de 1 a 3); con ellos se hace el plan del informe
diagnostic-options-alike = esta opción se lee casi igual que «{ $other }»
    .help = la diferencia debería verse de un vistazo
diagnostic-details-without-advice = «{ $key }» describe un consejo, y esta opción no tiene ninguno
    .help = añada «advice» o quite «{ $key }»
diagnostic-first-never-reached = este consejo de «{ $question }» nunca puede ir primero
    .help = «first» solo cuenta para un consejo sin «when», por debajo de la meta de una habilidad para la que cuenta la pregunta
diagnostic-check-never-met = la comprobación «{ $name }» nunca puede cumplirse
    .help = nombre al menos una opción de cada una de sus preguntas
diagnostic-check-always-met = la comprobación «{ $name }» se cumple se responda lo que se responda
    .help = nombre solo las opciones que no acaban de encajar entre sí
diagnostic-context-without-answers = esta pregunta de contexto no se puede responder
    .help = añada «options», o «min» y «max» para un número
diagnostic-context-two-kinds = esta pregunta de contexto tiene opciones y también límites numéricos
    .help = deje una de las dos cosas
diagnostic-unused-recommendation = ningún consejo sigue la recomendación «{ $name }»
    .help = nómbrela como «basis» de una opción o quítela

## Respuestas

diagnostic-other-questionnaire = estas respuestas son de «{ $found }» y el cuestionario en uso es «{ $expected }»
    .help = elija el correcto con --questionnaire
diagnostic-unknown-questionnaire = el cuestionario «{ $name }» no viene incluido
    .help = indique su archivo con --questionnaire; «allyscope questionnaire list» muestra los incluidos
diagnostic-older-version = estas respuestas son de la versión { $found }; se evalúan con la versión { $current }
diagnostic-newer-version = estas respuestas son de la versión { $found } y el cuestionario en uso es la versión { $current }
    .help = un allyscope más reciente quizá las conozca mejor
diagnostic-other-major-version = las respuestas de la versión { $found } no se pueden evaluar con la versión { $current }: los cambios hacen que los niveles no coincidan
    .help =
        { $changes ->
            [none] todos los códigos de este archivo se siguen conociendo, pero pueden significar otra cosa
           *[other] cambios que se ven en este archivo (- desaparece, + nuevo): { $changes }
        }. Use la versión { $found } del cuestionario con --questionnaire ARCHIVO, o responda de nuevo con «allyscope assess»
diagnostic-invalid-date = «{ $found }» no es una fecha
    .help = escríbala así: 2026-11-21
diagnostic-unknown-option = «{ $found }» no es una respuesta a { $question }
    .help = las respuestas son { $options }, na (no procede) y dk (no lo sé)
diagnostic-unknown-context-answer = «{ $found }» no es una respuesta a { $question }
    .help = las respuestas son { $options }; déjelo vacío si ninguna encaja

## Mapas de columnas y celdas

diagnostic-header-twice = la columna «{ $name }» aparece aquí por segunda vez
    .help = deje solo una de las dos líneas; las mayúsculas y minúsculas no cuentan
diagnostic-header-not-there = no existe la columna «{ $name }»
    .help = «allyscope score ARCHIVO --explain-columns» muestra las columnas que hay
diagnostic-unknown-role = una columna no puede ser «{ $name }»
    .help = escriba el código de una pregunta, «respondent», «organisation», «submitted» o «ignore»
diagnostic-cell-twice = la celda «{ $name }» aparece aquí por segunda vez
    .help = deje solo una de las dos líneas; las mayúsculas y minúsculas no cuentan
diagnostic-pair-columns =
    { $found ->
        [one] un nombre
       *[other] { $found } nombres
    } en esta fila, donde hacen falta { $expected }
    .help = cada fila necesita un nombre por archivo, en el orden de los archivos
diagnostic-pair-unknown = nadie se llama «{ $name }» en { $path }
diagnostic-pair-ambiguous = varias personas se llaman «{ $name }» en { $path }
    .help = escriba la organización entre paréntesis detrás del nombre, como en Ada Frey (Mill)
diagnostic-pair-twice = «{ $name }» de { $path } ya está en una fila anterior
    .help = deje solo una de las dos filas

## Textos en otros idiomas

diagnostic-level-error = error
diagnostic-level-warning = aviso
diagnostic-level-help = ayuda

diagnostic-translation-levels =
    { $found ->
        [one] { $found } nombre
       *[other] { $found } nombres
    } para { $levels ->
        [one] { $levels } nivel
       *[other] { $levels } niveles
    }
    .help = ponga un nombre para cada nivel, de menor a mayor
diagnostic-translation-outdated = estos textos se hicieron para la versión { $found }; el cuestionario es la versión { $current }
    .help = revise lo que ha cambiado y después escriba aquí { $current }
diagnostic-translation-other-major = estos textos se hicieron para la versión { $found } y en la versión { $current } pueden significar otra cosa; no se usan
    .help = revise lo que ha cambiado y después escriba aquí { $current }
diagnostic-translation-other-language = el nombre del archivo dice «{ $expected }» y aquí pone «{ $found }»
diagnostic-translation-missing =
    «{ $table }» no está traducido del todo; { $count ->
        [one] falta un texto
       *[other] faltan { $count } textos
    }: { $keys }
diagnostic-translation-missing-head =
    antes de la primera tabla { $count ->
        [one] falta un texto
       *[other] faltan { $count } textos
    }: { $keys }
diagnostic-translation-missing-tables =
    { $count ->
        [one] falta una tabla
       *[other] faltan { $count } tablas
    }: { $tables }
    .help = «allyscope questionnaire translate» escribe lo que falta, para completarlo
diagnostic-translation-superfluous = el cuestionario no tiene «{ $name }» en { $table }
diagnostic-translation-superfluous-text = el cuestionario no tiene un texto «{ $name }» que traducir

## Códigos de resultado

diagnostic-code-character = «{ $found }» no está en ningún código de resultado
    .help = un código tiene cifras y letras, sin I, L, O ni U
diagnostic-code-mistyped = este código de resultado no está completo
    .help = compárelo con el original, carácter por carácter: uno está mal, falta o se ha cambiado con el de al lado
diagnostic-code-other-questionnaire = este código de resultado pertenece a otro cuestionario, o a otra versión principal
    .help = indique el cuestionario con «-q FILE»
