# Un informe para cada participante.

batch-one-only = en un solo destino solo cabe un informe: de un archivo de respuestas y en un formato
    .help = añada --output-dir CARPETA para escribir informes de varios participantes o en varios formatos
batch-table = este archivo contiene las respuestas de { $count } personas
    .help = añada --output-dir CARPETA para escribir un informe de cada participante
batch-nobody = en «{ $path }» no cuentan las respuestas de nadie
    .help = las filas que nunca se enviaron, o que no responden a nada, se dejan fuera; con --include-incomplete cuentan también las primeras
batch-reading-options = un archivo de respuestas se lee tal como está
    .help = las opciones de lectura, como --map y --quick, son para tablas y exportaciones de programas de encuestas
batch-too-many = hay más de { $most } participantes
    .help = divida el archivo y escriba los informes de cada parte en una carpeta propia
batch-no-folder = «{ $path }» es un archivo y se necesita una carpeta
    .help = indique una carpeta con --output-dir; si no existe, se crea
batch-same-folder = los informes no pueden ir a «{ $path }», porque de ahí se leen las respuestas
    .help = indique otra carpeta con --output-dir
batch-existing =
    en «{ $path }» ya hay { $count ->
        [one] un archivo
       *[other] { $count } archivos
    }: { $names }
    .help = consérvelos y escriba lo que falta con --resume, sustitúyalos con --force o elija otra carpeta
batch-and-more = { $names } y { $count } más

batch-rejected = datos rechazados: { $reason }
batch-sentence = { $text }.
batch-written =
    { $path }: { $count ->
        [0] ningún informe escrito
        [one] un informe escrito
       *[other] { $count } informes escritos
    }
batch-kept =
    { $count ->
        [one] uno ya estaba
       *[other] { $count } ya estaban
    }
batch-rejected-count = { $count } con datos rechazados
batch-unsent = { $count } sin enviar (añada --include-incomplete para tener también su informe)
batch-same-names =
    { $count ->
        [one] Hay un nombre de participante igual a otro, o casi
       *[other] Hay { $count } nombres de participante iguales a otro, o casi
    }; en index.csv se ve qué archivo es de quién.

batch-interrupted =
    Interrumpido: { $done } de { $all } participantes tienen su informe. En «{ $path }» solo hay archivos completos; falta todavía el índice. Para hacer el resto:
