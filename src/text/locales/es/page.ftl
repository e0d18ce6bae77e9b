# Páginas para un navegador.

## En todas las páginas

page-skip = Ir al informe
page-contents = En esta página
page-made-with = Hecho con allyscope en este ordenador. La página no carga nada ni envía nada.

## El informe de brechas

page-own = Su nivel
page-possible = Posible, según las preguntas abiertas
page-missing = Lo que falta hasta la meta
page-levels = Los niveles, de menor a mayor
page-radar-heading = Sus habilidades y sus metas
page-radar-description =
    { $scored ->
        [0] Ninguna habilidad tiene nivel todavía. La línea discontinua muestra las metas.
        [one] Una de { $skills ->
            [one] una habilidad
           *[other] { $skills } habilidades
        } tiene nivel; { $reached ->
            [0] todavía no ha llegado a su meta
           *[other] ha llegado a su meta
        }. El centro es el nivel 1; el borde, el nivel { $top }. Los números están en la tabla de habilidades.
       *[other] { $scored } de { $skills ->
            [one] una habilidad
           *[other] { $skills } habilidades
        } tienen nivel; { $reached ->
            [0] ninguna ha llegado a su meta
            [one] una ha llegado a su meta
           *[other] { $reached } han llegado a su meta
        }. El centro es el nivel 1; el borde, el nivel { $top }. Los números están en la tabla de habilidades.
    }
page-scale-title = El nivel global en la escala
page-scale-description = Nivel { $level } en una escala de 1 a { $top }.
page-scale-between = Nivel { $level } en una escala de 1 a { $top }. Según las preguntas abiertas, podría estar entre { $lower } y { $upper }.
page-tile-way = Camino hacia las metas
page-tile-gap = Más lejos de su meta
page-who = Quién
page-by-when = Para cuándo
page-one-page-gaps = Lo más lejos de su meta
page-one-page-today = Hoy
page-one-page-aim = En seis meses
page-one-page-agreed = Hablado en la reunión con el socio el
page-one-page-sign-firm = Por la empresa
page-one-page-sign-partner = Por el socio
page-column-what = Qué
page-column-picture = De 1 al máximo
page-column-capability = Capacidad
page-grid-legend = Cuanto más intenso es el color de una casilla, más alto es su nivel. Debajo del nivel están las habilidades; – señala una sin nivel.
page-grid-none = Aquí no hay ninguna habilidad
page-of-top = de { $top }

## El informe de grupo

page-group-standing = Dónde está el grupo
page-group-people = Personas
page-group-gap = Brecha
page-group-below = Por debajo de la meta
page-group-group = Grupo
page-group-question = Pregunta
page-group-answers = Respuestas, de menor a mayor
page-group-glance-legend = Cada barra representa a todas las personas que han respondido. La primera respuesta es la más clara y está a la izquierda; la última, la más oscura. Los números son personas.
page-group-groups-legend = Niveles medios.
page-group-shades = Niveles de 1 a { $top }. Cuanto más oscura es una casilla, más alto es su nivel; – señala uno que no se conoce o no se muestra.
page-group-crowd-title = Dónde están las personas
page-group-crowd-description = La media es { $level } en una escala de 1 a { $top }. Personas en cada doceava parte de la escala, de menor a mayor nivel: { $counts }.

## El índice de muchos informes

page-index-title = Informes de brechas
page-index-count =
    { $count ->
        [one] Un informe
       *[other] { $count } informes
    }
page-index-rejected-count =
    { $count ->
        [one] una fila sin informe
       *[other] { $count } filas sin informe
    }
page-index-summary = { $reports }, { $rejected }.
page-index-all = { $reports }.
page-index-respondent = Participante
page-index-organisation = Organización
page-index-file = Archivo
page-index-row = Fila
page-index-reports = Informes
page-index-rejected = Filas sin informe
page-index-reason = Motivo
page-index-range = Del nivel { $lowest } al { $highest }.

## Plantillas e impresión

page-template-fault =
    la plantilla «{ $template }» no se puede usar{ $line ->
        [0] {""}
       *[other] , línea { $line }
    }: { $reason }
    .help = docs/templates.md dice qué pueden mostrar las plantillas
page-template-none = «{ $path }» no contiene ninguna plantilla que sustituya a una de las incluidas
    .help = póngale el nombre de la que sustituye: { $known }
page-template-many = «{ $path }» contiene demasiados archivos, o archivos demasiado grandes, para una carpeta de plantillas
    .help = indique con --template una carpeta en la que solo haya plantillas
page-template-encoding = la plantilla «{ $path }» no está en UTF-8
    .help = guárdela en UTF-8
page-pdf-terminal = un PDF no se puede mostrar en un terminal
    .help = escríbalo en un archivo con --output report.pdf
page-browser-none = no hay ningún navegador con el que imprimir un PDF
    .help = instale Chromium, Chrome o Edge, o indique el suyo en { $variable }; también puede usar --format html, abrir la página en cualquier navegador e imprimirla allí como PDF
page-browser-named = { $variable } indica «{ $path }», y ese programa no existe
    .help = indique la ruta de un programa Chromium, Chrome o Edge
page-browser-failed =
    { $reason ->
        [late] el navegador «{ $path }» no ha terminado a tiempo
       *[nothing] el navegador «{ $path }» no ha dejado ningún PDF
    }
    .help = indique en { $variable } otro Chromium, Chrome o Edge; también puede usar --format html, abrir la página en cualquier navegador e imprimirla allí como PDF

## Antes y ahora

page-slopes-heading = De antes a ahora
page-slopes-legend = Cada línea va de antes, a la izquierda, a ahora, a la derecha; abajo está el nivel 1 y arriba el { $top }. Una línea discontinua baja.
page-slope-level = { $level }
page-slope-description = De { $then } a { $now }.
page-ways-heading = En quién subió, siguió igual y bajó
page-ways-legend = De izquierda a derecha: bajó, igual, subió (personas)
