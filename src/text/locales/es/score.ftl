# Evaluar a muchos participantes.

## Al final

score-sentence = { $text }.
score-summary =
    { $rows ->
        [one] Una fila leída
       *[other] { $rows } filas leídas
    }, { $scored ->
        [one] { $scored } evaluada
       *[other] { $scored } evaluadas
    }, { $rejected ->
        [one] { $rejected } rechazada
       *[other] { $rejected } rechazadas
    }
score-summary-empty =
    { $count ->
        [one] { $count } vacía
       *[other] { $count } vacías
    }
score-summary-unsent = { $count } sin enviar (añada --include-incomplete para evaluar{ $count ->
        [one] la
       *[other] las
    } también)
score-summary-aside = apartadas en la herramienta de encuestas: { $count }, por ser pruebas o porque las rechazó quien las revisó (--include-incomplete también las incluye)
score-aside = Filas que quedan fuera: { $count }. La herramienta de encuestas las marca como pruebas o las rechazó quien las revisó. --include-incomplete también las incluye.
score-summary-unanswered = { $count } sin ninguna respuesta
score-unanswered = Filas que no cuentan porque no responden a ninguna pregunta: { $count }.
score-missing-marks = Las celdas con estas marcas cuentan como sin respuesta: { $marks }. «na» en minúsculas quiere decir «no aplicable»; --missing establece qué marcas hay.
score-summary-headers = { $count } con el encabezado repetido
score-summary-totals = { $count } con totales o medias de otras filas
score-summary-repeated =
    { $count ->
        [one] una excluida
       *[other] { $count } excluidas
    } porque la misma persona respondió más de una vez
score-no-people = Filas que no cuentan porque repiten el encabezado o son totales o medias de otras filas: { $count }.
score-somebody = alguien
score-repeats =
    { $count ->
        [one] Una fila repite un participante
       *[other] { $count } filas repiten participantes
    }: { $names }. { $rule }
score-repeats-all = Se han evaluado todas las filas. Para tomar una sola de cada persona, añada --keep last o --keep first.
score-repeats-last = De cada persona cuentan las últimas respuestas: por la fecha de las respuestas si ambas filas la tienen; si no, por el orden de lectura.
score-repeats-first = De cada persona cuentan las primeras respuestas: por la fecha de las respuestas si ambas filas la tienen; si no, por el orden de lectura.
score-repeats-partial = Solo en las primeras { $most } filas se han buscado personas que respondieron más de una vez; con --keep last o --keep first se busca en todas.
score-perhaps-repeats =
    { $count ->
        [one] Una fila procede quizá de una persona que ya había respondido, pero no es seguro
       *[other] { $count } filas proceden quizá de personas que ya habían respondido, pero no es seguro
    }: { $names }. Todas ellas cuentan.
score-repeat = { $name } (líneas { $first } y { $again })
score-repeat-places = { $name } ({ $first } y { $again })
score-place = { $path }, línea { $line }
score-cells =
    { $question }: { $count ->
        [one] una fila tiene
       *[other] { $count } filas tienen
    } una celda que no es una respuesta a esta pregunta: { $cells }.
score-cell =
    «{ $cell }» ({ $count ->
        [one] una fila
       *[other] { $count } filas
    })
score-cell-near =
    «{ $cell }» ({ $count ->
        [one] una fila
       *[other] { $count } filas
    }, quizá { $nearest })
score-cells-map = Si algunas de ellas significan una respuesta, «--write-map map.toml» escribe la lista para que usted la complete y «--map map.toml» la usa después.
score-context-near =
    { $path }, línea { $line }: «{ $cell }» no es una respuesta a «{ $question }», quizá «{ $nearest }». { $count ->
        [one] La celda cuenta
       *[other] { $count } celdas así cuentan
    } como sin responder; ningún nivel depende de ello.
score-context-cell =
    { $path }, línea { $line }: «{ $cell }» no es una respuesta a «{ $question }». { $count ->
        [one] La celda cuenta
       *[other] { $count } celdas así cuentan
    } como sin responder; ningún nivel depende de ello.
score-further-rejects = Las filas de archivos con otras columnas están en { $names }.
score-and-more = { $names } y { $count } más

## Filas

score-rejected = { $path }, línea { $line }, { $respondent }: { $reasons }
score-more-rejected =
    { $count ->
        [one] Se ha rechazado una fila más.
       *[other] Se han rechazado { $count } filas más.
    } --rejects FILE las escribe todas, con los motivos.
score-file-left-out =
    { $rows ->
        [0] «{ $path }» no cuenta; los demás archivos se leen.
       *[other] «{ $path }» cuenta solo hasta donde se ha podido leer (fila { $rows }); los demás archivos se leen.
    }
score-file-number = archivo { $number }
score-row = fila { $number }
score-reason-cells =
    { $found ->
        [one] una celda
       *[other] { $found } celdas
    } donde la cabecera tiene { $expected }
score-reason-cell = { $question } no puede ser «{ $cell }» (respuestas: { $valid })
score-reason-near = { $question } no puede ser «{ $cell }», quizá «{ $nearest }» (respuestas: { $valid })
score-reason-formula = { $question }: «{ $cell }» es una fórmula sin resultado guardado; abra el archivo en una hoja de cálculo y guárdelo una vez
score-reason-object = no es un objeto con claves y valores
score-reason-twice = «{ $first }» y «{ $second }» responden a la misma pregunta

## Archivos

score-empty = «{ $path }» no tiene cabecera
    .help = la primera línea nombra las columnas: los códigos o los textos de las preguntas
score-empty-json = «{ $path }» no contiene ningún participante
    .help = un objeto por participante, uno en cada línea o en una lista
score-keep-stream = «{ $path }» no se puede leer dos veces, y --keep last y --keep first leen las respuestas dos veces
    .help = guárdelo en un archivo e indique ese archivo
score-empty-folder = no hay ningún archivo de respuestas en «{ $path }»
    .help = se leen archivos que terminan en .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xml o .toml, también seguidos de .gz
score-passed-over =
    { $path }: { $count ->
        [one] se ha pasado por alto un archivo o carpeta
       *[other] se han pasado por alto { $count } archivos y carpetas
    }: { $names }
score-no-question = «{ $path }» no tiene ninguna columna que responda a una pregunta
    .help = la cabecera necesita los códigos de las preguntas o sus textos completos; «score --explain-columns» muestra cómo se entiende cada columna, y un mapa puede decir qué significa una columna (--write-map)
score-columns = «{ $path }»: { $faults }
    .help = deje una columna por pregunta, o indique en un mapa cuál cuenta (--map): las demás deben ser «ignore»
score-twice = las columnas «{ $first }» y «{ $second }» significan lo mismo
score-open-quote = «{ $path }», línea { $line }: en esta fila se abren comillas que no se cierran donde acaba la celda, así que no se distinguen las filas de abajo
    .help = cierre las comillas o quítelas; dentro de una celda entre comillas, las comillas se escriben dos veces
score-scale = «{ $path }»: { $faults }; por eso ninguna respuesta de estas columnas es segura
    .help = numere las opciones como el cuestionario, o indique en un mapa qué significa cada número (--map)
score-scale-one = la columna «{ $header }» contiene de { $least } a { $most }, y las respuestas van de { $first } a { $last }
score-sheets = { $path }: hojas leídas: { $names }.
score-sheets-left = { $path }: otras hojas también tienen columnas de preguntas, pero no se leen, porque están ocultas o tienen otras preguntas: { $names }.
score-other-header = «{ $path }», línea { $line }: el encabezado aparece otra vez con las columnas en otro orden
    .help = divida el archivo aquí e indique los dos archivos
score-header-line = { $path }: el encabezado está en la línea { $line }.
score-second-header = { $path }: la línea { $line } es un segundo encabezado y no una persona.
score-too-wide = «{ $path }», línea { $line }: más de { $most } celdas en una fila
    .help = ¿es una tabla con un participante por fila?
score-too-long = «{ $path }»: una fila ocupa más de { $most } MB
    .help = ¿es una tabla con un participante por fila? Unas comillas que se abren y no se cierran también alargan mucho una fila
score-too-many-keys = «{ $path }» tiene más de { $most } claves distintas
    .help = ¿son las claves los códigos de las preguntas?
score-list-open = «{ $path }» termina en mitad de su lista
    .help = el archivo está cortado; expórtelo o cópielo de nuevo
score-list-behind = «{ $path }»: hay algo después del final de la lista
    .help = escriba una sola lista entre corchetes, o un objeto por línea
score-several-lists = «{ $path }» contiene varias listas de objetos
    .help = deje la de los participantes y quite las demás
score-page-of = { $path } es una sola página de una lista más larga: { $rows } de { $count } participantes. Indique todas sus páginas juntas o exporte todo en un solo archivo.
score-page = { $path } es una sola página de una lista más larga; participantes leídos: { $count }. Indique todas sus páginas juntas o exporte todo en un solo archivo.
score-unknown-encoding = ninguna codificación se llama «{ $name }»
    .help = omítala (auto) o indique una como utf-8, windows-1250 (Polonia, Rumanía), windows-1252 (Europa occidental) o windows-1257 (Lituania)
score-guessed = Algunos nombres no están en UTF-8 y se han leído como Windows-1252. Si hay letras que no se ven bien, indique la codificación correcta, por ejemplo --encoding windows-1250.
score-gzip = «{ $path }» está comprimido y no se puede descomprimir
    .help = el archivo está cortado o dañado; cópielo de nuevo
score-no-workbook = «{ $path }» no es un libro XLSX que se pueda leer
    .help = ábralo en una hoja de cálculo y guárdelo como XLSX o como CSV
score-old-workbook = «{ $path }» es un libro de formato antiguo (XLS) o tiene contraseña
    .help = ábralo en una hoja de cálculo y guárdelo como XLSX sin contraseña, o como CSV
score-password = «{ $path }» es un libro con contraseña
    .help = ábralo en una hoja de cálculo y guárdelo como XLSX sin contraseña, o como CSV
score-archive = «{ $path }» es un archivo comprimido o un documento, pero no un libro XLSX
    .help = si está comprimido, extráigalo e indique las tablas que contiene; si es otro tipo de libro, como ODS, ábralo en una hoja de cálculo y guárdelo como XLSX o CSV
score-no-text = «{ $path }» no es una tabla: en su primera línea hay bytes que ningún texto tiene
    .help = expórtelo o cópielo de nuevo; si es una tabla en UTF-16, dígalo con --encoding utf-16le
score-markup = «{ $path }» es una página web o XML, no una tabla
    .help = quizá la descarga pedía iniciar sesión: expórtelo de nuevo como CSV, XLSX o JSON, o ábralo en una hoja de cálculo y guárdelo así
score-delimiter = «{ $path }» dice en su primera línea que «{ $delimiter }» separa las celdas
    .help = guárdelo de nuevo con coma, punto y coma o tabulador entre las celdas
score-large-workbook = «{ $path }» es un libro demasiado grande
    .help = guarde como CSV la hoja con las respuestas: un CSV se lee tenga el tamaño que tenga
score-own-targets = { $path } fija metas propias; aquí se usan las mismas para cada participante (--profile).

## Columnas

score-ignored =
    { $path }: { $count ->
        [one] una columna no cuenta
       *[other] { $count } columnas no cuentan
    }: { $names }
score-unnamed = columna { $number } (sin nombre)
score-nearly-one = «{ $header }» se parece a { $question }
score-nearly-columns = «{ $path }»: { $faults }, pero no es seguro
    .help = una suposición errónea daría un nivel erróneo: ponga el código de la pregunta como encabezado, o diga en un mapa qué significa la columna (--write-map lo escribe, --map lo usa); con «ignore» queda fuera
score-nearly = «{ $header }» se parece a { $question }, pero no es seguro y no cuenta. Un mapa puede indicar que sí (--map).
score-missing =
    { $path }: no hay columna para { $names }; { $count ->
        [one] cuenta
       *[other] cuentan
    } como sin responder.
score-missing-quick =
    { $path }: no hay columna para { $names }, que cuentan como sin responder. Si se usó la versión corta, indíquelo con --quick.

score-column = { $number }. «{ $header }»: { $meaning }
score-column-answers = { $path }: las respuestas de un participante, en su propio archivo
score-column-codes = { $path }: códigos de resultado, uno por línea
score-column-respondent = participante
score-column-organisation = organización
score-column-submitted = vacía si el formulario no se envió
score-column-finished = dice qué filas no se terminaron
score-column-origin = dice qué filas son pruebas
score-column-review = dice qué filas rechazó quien las revisó
score-column-added = no se usa: la añade { $tool }
score-column-code = { $question }, por su código
score-column-text = { $question }, por su texto
score-column-dressed = { $question }, por el código que contiene
score-column-second-row = { $question }, por su texto en la segunda fila
score-column-question = { $question }
score-column-map = { $meaning }, según el mapa
score-column-nearly = no cuenta, aunque se parece a { $question }
score-column-context = { $question }, sobre quién responde; nunca cuenta para los niveles
score-column-ignored = no cuenta

## Mapas

score-map-head = Cómo se entiende { $files }. Úselo con «allyscope score --map».
score-map-columns = Sin entender. Ponga lo que corresponda y quite el primer signo: el código de una pregunta, «respondent», «organisation», «submitted» o «ignore».
score-map-cells = Celdas que no son una respuesta. Ponga entre las comillas el código de una opción, «na», «dk» o nada, y quite el primer signo.
score-map-rows =
    { $count ->
        [one] una fila
       *[other] { $count } filas
    }
score-map-written =
    Se ha escrito { $path }. { $count ->
        [0] Se ha entendido todo.
        [one] Una línea espera su respuesta.
       *[other] { $count } líneas esperan su respuesta.
    }

score-reason-conflict = { $question }: «{ $cell }» significa respuestas distintas en idiomas distintos ({ $meant }); escriba el código
