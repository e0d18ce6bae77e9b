# Libros de cálculo.

## Nombres de hojas: 31 caracteres como máximo, ninguno de [ ] : * ? / \

workbook-sheet-summary = Resumen
workbook-sheet-skills = Habilidades
workbook-sheet-answers = Respuestas
workbook-sheet-plan = Plan
workbook-sheet-guidance = Además del plan
workbook-sheet-limits = Límites y fuentes
workbook-sheet-what-if = Qué pasaría si
workbook-sheet-published = Comparación
workbook-sheet-people = Personas
workbook-sheet-levels = Niveles
workbook-sheet-groups = Grupos
workbook-sheet-questions = Preguntas
workbook-sheet-counts = Recuentos
workbook-sheet-reliability = Fiabilidad
workbook-sheet-organisations = Organizaciones
workbook-sheet-notes = Notas
workbook-sheet-codebook = Leyenda
workbook-sheet-scores = Resultados

## Columnas

workbook-column-code = Código
workbook-column-name = Nombre
workbook-column-kind = Tipo
workbook-column-capability = Capacidad
workbook-column-phase = Fase
workbook-column-at-least = Como mínimo
workbook-column-at-most = Como máximo
workbook-column-scored = Habilidades con nivel
workbook-column-all-skills = Habilidades
workbook-column-remark = Observación
workbook-column-question = Pregunta
workbook-column-answer = Respuesta
workbook-column-in-words = En palabras
workbook-column-note = Nota
workbook-column-step = Paso
workbook-column-when = Cuándo
workbook-column-advice = Qué hacer
workbook-column-from = De
workbook-column-to = A
workbook-column-effort = Esfuerzo, de 1 a 3
workbook-column-upkeep = Dedicación después, de 0 a 2
workbook-column-basis = Recomendación que sigue
workbook-column-condition = Condición
workbook-column-closes = Cubre
workbook-column-left = Queda
workbook-column-settles = Aclara
workbook-column-lowest = Mínimo
workbook-column-first-quartile = Primer cuartil
workbook-column-third-quartile = Tercer cuartil
workbook-column-highest = Máximo
workbook-column-rounded = Redondeo a
workbook-column-mean-gap = Brecha media
workbook-column-below = Por debajo de la meta
workbook-column-count = Personas
workbook-column-share = Proporción
workbook-column-interval-from = 95 %, desde
workbook-column-interval-to = 95 %, hasta
workbook-column-published = { $title }, personas
workbook-column-published-share = { $title }, proporción
workbook-column-spread = Dispersión
workbook-column-sheet = Hoja
workbook-column-column = Columna o tipo
workbook-column-option = Opción
workbook-column-meaning = Significado
workbook-column-group = { $name } (n = { $n })
workbook-option = Opción { $number }

## Tipos

workbook-kind-capability = Capacidad
workbook-kind-phase = Fase
workbook-kind-skill = Habilidad
workbook-kind-section = Sección

## Observaciones

workbook-inferred = estimado a partir de la versión corta
workbook-does-not-apply = muy pocas de sus preguntas proceden
workbook-skill-not-asked = la versión corta no pregunta por ella
workbook-nothing-answered = ninguna de sus preguntas tiene respuesta
workbook-too-little = muy pocas de sus preguntas tienen respuesta
workbook-not-asked = sin preguntar
workbook-codes = Aquí las respuestas aparecen como códigos; sus textos están en la hoja «{ $sheet }». na: no procede; dk: no lo sé; vacío: sin responder.
workbook-people-many = { $count } personas son demasiadas para mostrarlas una por una; «score --format xlsx» escribe una fila para cada una.

## Gráficos

workbook-chart-skills = Niveles y metas de las habilidades
workbook-chart-means = Niveles medios y metas de las habilidades
workbook-chart-questions = Qué se ha respondido, en proporción de quienes han respondido
workbook-chart-shown = Qué se ha respondido, salvo lo que se oculta

## La leyenda

workbook-code-rounded = a cuánto se redondea la media, para que no revele recuentos ocultos; vacío donde es exacta
workbook-code-hidden = una celda gris con la nota «{ $hidden }»: el valor no se muestra, para que no se reconozca a nadie

## Fallos

workbook-terminal = Un libro no se puede mostrar en un terminal. Indique un archivo con --output o páselo a otro programa con una tubería.
workbook-too-large = Esto no cabe en una hoja, que tiene { $rows } filas y { $columns } columnas.
    .help = --format csv y json no tienen este límite
workbook-too-many-rows = Una hoja tiene { $rows } filas, y hay más participantes.
    .help = --format csv no tiene este límite; también puede evaluar las respuestas por partes
