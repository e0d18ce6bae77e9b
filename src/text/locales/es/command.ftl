# Lo que dicen las órdenes en torno a sus resultados.

command-error = error: { $text }
command-help = ayuda: { $text }
command-cause = causa: { $text }
command-one-file = ¿Se refería a un solo archivo? Su nombre tiene espacios y necesita comillas:

command-cannot-read = no se puede leer «{ $path }»
command-cannot-read-near = no se puede leer «{ $path }»
    .help = quizá se refiere a «{ $nearest }»
command-is-questionnaire = «{ $path }» es un cuestionario, no un archivo de respuestas
    .help = respóndalo con «allyscope assess --questionnaire { $path }» o léalo con «allyscope questionnaire show { $path }»
command-is-counts = «{ $path }» contiene recuentos de respuestas, no las de una persona
    .help = «allyscope cohort { $path }» hace un informe de ellos
command-is-plan = «{ $path }» es un plan, no un archivo de respuestas
    .help = «allyscope plan show { $path }» lo muestra
command-cause-read =
    { $reason ->
        [not-found] no existe ese archivo
        [permission] no tiene permiso para leerlo
        [directory] es una carpeta y se necesita un archivo
        [not-a-directory] una parte de la ruta no es una carpeta
       *[other] { $reason }
    }
command-cannot-write = no se puede escribir «{ $path }»
command-cause-write =
    { $reason ->
        [not-found] su carpeta no existe
        [permission] no tiene permiso para escribir ahí
        [directory] es una carpeta y se necesita el nombre de un archivo
        [not-a-directory] una parte de la ruta no es una carpeta
        [full] el disco está lleno
        [read-only] el disco es de solo lectura
       *[other] { $reason }
    }
command-exists = «{ $path }» ya existe
    .help = elija otro nombre o sustitúyalo con --force
command-same-file = «{ $path }» se indica dos veces: con { $first } y con { $second }
    .help = lo que se lee nunca se sobrescribe, y cada resultado necesita un archivo propio
command-format-ending = { $option } { $format } no corresponde a la extensión de «{ $path }»
    .help = quite { $option } o dé al archivo un nombre que termine en .{ $ending }

command-form-only = { $option } solo vale con «--to { $format }»
    .help = quite { $option } o añada «--to { $format }»
command-form-one-language = este formato admite un solo idioma
    .help = los formularios en papel son en un solo idioma: ejecute la orden una vez para cada uno o elija otro formato, por ejemplo «--to html»
command-one-language = solo un formulario puede tener varios idiomas
    .help = indique un solo idioma con --lang, por ejemplo «--lang es»
command-unknown-language = todavía no hay textos para «{ $language }»
    .help = idiomas: { $known }
command-unknown-questionnaire = el cuestionario «{ $name }» no viene incluido
    .help = incluidos: { $known }. Un archivo propio se indica con su ruta, como ./{ $name }.toml
command-questionnaire-unusable = El cuestionario «{ $path }» tiene fallos:
command-unknown-profile = no existe el perfil de metas «{ $name }»
    .help = perfiles: { $known }

command-what-if-form = «{ $given }» no dice qué respuesta hay que suponer
    .help = escriba el código de la pregunta y el de la opción, como en C1=3
command-what-if-question = --what-if: no existe la pregunta «{ $question }»
    .help = quizá { $known }
command-what-if-option = --what-if: «{ $option }» no es una respuesta a { $question }
    .help = las respuestas son { $options }, na (no procede) y dk (no lo sé)
command-what-if-twice = --what-if: { $question } aparece dos veces
    .help = suponga una sola respuesta por pregunta

command-threshold-range = --fail-under { $least } no es un nivel
    .help = los niveles van de 1 a { $top }
command-below-threshold = El nivel global, { $level }, es inferior a { $least }.
command-no-level-for-threshold = No hay nivel global que comparar con { $least }.

command-no-quick = «{ $questionnaire }» no tiene versión corta
    .help = marque las preguntas de la versión corta con «quick = true»
command-no-translation = El cuestionario «{ $questionnaire }» no tiene textos en este idioma ({ $language }); se muestran los suyos.
command-translation-unusable = Los textos de «{ $path }» tienen fallos y no se usan; «allyscope questionnaire check» los muestra.
command-read-as-code = No hay ningún archivo «{ $text }», así que se ha leído como código de resultado.
command-code-too-long = «{ $questionnaire }» tiene demasiadas preguntas para un código de resultado: pasaría de 60 caracteres
    .help = conserve el archivo de respuestas
command-edition-format = { $option } va con estos formatos: { $formats }
    .help = indique uno con --format o con la terminación de --output
