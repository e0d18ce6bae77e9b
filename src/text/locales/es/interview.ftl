# La entrevista de «allyscope assess»: palabras breves para quien responde entre dos llamadas.

## Letras que hacen algo. Deben ser distintas entre sí.

interview-key-back = v
interview-key-skip = o
interview-key-dont-know = n
interview-key-not-applicable = p
interview-key-note = t
interview-key-help = a
interview-key-clear = b
interview-key-report = i
interview-key-quit = s
interview-key-skip-rest = r

## La línea de teclas al pie

interview-choose-first = Elija primero: pulse un número, o muévase con las flechas y pulse Intro.
interview-hint-choose = 1-{ $last } o flechas+Intro: elegir
interview-hint-back = { interview-key-back } volver
interview-hint-to-review = { interview-key-back } volver a la lista
interview-hint-skip = { interview-key-skip } omitir
interview-hint-note = { interview-key-note } nota
interview-hint-help = { interview-key-help } ayuda
interview-hint-quit = { interview-key-quit } salir
interview-hint-save-note = Intro: guardar la nota
interview-hint-leave-note = Esc: dejarla como estaba
interview-hint-return = Cualquier tecla: volver a la pregunta
interview-hint-arrows = Flechas: moverse
interview-hint-change = Intro: cambiar respuesta
interview-hint-report = Intro: ver el informe
interview-hint-to-report = { interview-key-report } informe
interview-hint-clear = { interview-key-clear } borrar
interview-hint-skip-rest = { interview-key-skip-rest } omitir el resto
interview-hint-choose-long = 1-{ $last } e Intro, o flechas: elegir
interview-hint-save-number = Intro: guardar
interview-hint-check = Intro: repasar estas respuestas

interview-more =
    { $arrows ->
        [yes] { $place ->
            [below] (hay más abajo: flecha abajo)
            [above] (hay más arriba: flecha arriba)
           *[both] (hay más arriba y abajo: flechas)
        }
       *[no] { $place ->
            [below] (hay más abajo)
            [above] (hay más arriba)
           *[both] (hay más arriba y abajo)
        }
    }

## Entrevistas sin terminar

interview-offer-title =
    { $count ->
        [one] Ya había empezado antes. ¿Quiere seguir?
       *[other] Ya había empezado antes. ¿Con cuál quiere seguir?
    }
interview-offer-draft =
    { $named ->
        [yes] { $name }
       *[no] sin nombre
    }{ $dated ->
        [yes] , { $date }
       *[no] { "" }
    }: { $done } de { $asked } preguntas, { $path }
interview-exists-title = En «{ $path }» ya hay respuestas. ¿Qué desea hacer?
interview-exists-go-on = Seguir con ellas
interview-exists-replace = Empezar de nuevo; las respuestas anteriores quedan en «{ $path }.bak»
interview-exists =
    en «{ $path }» ya hay respuestas
    .help = siga con «allyscope assess --resume { $path }», elija otro nombre o empiece de nuevo con --force; las respuestas anteriores quedan entonces en «{ $path }.bak»
interview-offer-new = Empezar otra nueva
interview-offer-leave = Salir
interview-offer-finished-title = Ya ha respondido antes. ¿Qué quiere hacer?
interview-offer-change = Ver o cambiar: { $entry }
interview-forgotten = La lista de los archivos que respondió se ha borrado. Los archivos siguen ahí.
interview-forgotten-nothing = No había ninguna lista que borrar.

## Saludo

interview-length-minutes =
    { $questions ->
        [one] Es una pregunta
       *[other] Son { $questions } preguntas
    }. Calcule alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
interview-length =
    { $questions ->
        [one] Es una pregunta
       *[other] Son { $questions } preguntas
    }.
interview-private = Nada sale de este ordenador. Sus respuestas se guardan aquí en un archivo y no se envían a nadie.
interview-saving = Cada respuesta se guarda al momento en «{ $path }». Puede parar cuando quiera y seguir más tarde.
interview-unsure = No hay respuestas correctas ni incorrectas. Si no sabe algo, dígalo; puede dejar cualquier pregunta sin responder.
interview-welcome-back =
    { $done ->
        [0] Hola de nuevo. Todavía no hay respuestas.
        [one] Hola de nuevo. Lleva 1 de { $asked } preguntas.
       *[other] Hola de nuevo. Lleva { $done } de { $asked } preguntas.
    }

interview-names = Primero, dos nombres para su informe. Puede dejarlos vacíos.
interview-organisation = ¿Cómo se llama su empresa?
interview-respondent = ¿Quién responde?
interview-respondent-prompt = Su nombre o su función, como «gerencia». Puede dejarlo vacío.

## Preguntas

interview-progress = Pregunta { $number } de { $total }
interview-dont-know = No lo sé
interview-not-applicable = No procede en nuestro caso
interview-note-line = Su nota: { $note }
interview-show = Qué podría enseñar a una visita: { $show }
interview-source = Origen de esta pregunta: { $source }
interview-no-help = No hay más que decir sobre esta pregunta.
interview-note-prompt = Escriba una nota para usted, por ejemplo por qué ha elegido esta respuesta. Se guarda con sus respuestas.

interview-saved-question = Pregunta { $number } guardada.
interview-saved-note = Nota guardada.
interview-cleared = La respuesta se ha borrado y el cambio está guardado.
interview-escape = Pulse Esc otra vez para salir. Lo que ha respondido está guardado.
interview-pasted = Parecía un texto pegado, así que no se ha elegido nada. Pulse una tecla tras otra.
interview-full = Aquí no cabe más texto.
interview-not-saved =
    Esto todavía no está guardado: no se puede escribir «{ $path }» ({ $reason ->
        [not-found] su carpeta ya no está
        [permission] no tiene permiso para escribir ahí
        [directory] es una carpeta
        [not-a-directory] una parte de la ruta no es una carpeta
        [full] el disco está lleno
        [read-only] el disco es de solo lectura
       *[other] { $reason }
    }). Elija otra vez para intentarlo de nuevo, o salga; lo que confirmó antes está a salvo.
interview-place = La carpeta de «{ $path }» ya no está, y con ella el archivo con sus respuestas. Siguen aquí, pero no están guardadas en ninguna parte.
interview-place-prompt = ¿Dónde se guardan? Escriba el nombre de un archivo o de una carpeta.
interview-hint-save-place = Intro: guardar aquí
interview-hint-leave-place = Esc: ahora no
interview-locked = «{ $path }» se está respondiendo en otra entrevista
    .help = siga en ella o termínela antes
interview-moved = Otro programa ha cambiado «{ $before }». Se ha dejado como está y sus respuestas están ahora en «{ $path }».

interview-about-firm = Sobre su empresa
interview-about-alliance = Sobre su alianza más importante

interview-context-title = Sobre usted y su empresa
interview-context-progress = { $number } de { $total }
interview-context-intro = Estas últimas preguntas no cambian su resultado. Puede omitir las que quiera, o todas.
interview-context-number = Escriba un número entero del { $least } al { $most }.
interview-context-saved = La respuesta está guardada.

## Repaso

interview-review-title = Sus respuestas
interview-review-open =
    { $open ->
        [0] Ha llegado al final. Cambie lo que quiera o vea su informe.
        [one] Queda una pregunta abierta. Aun así, puede ver su informe.
       *[other] Quedan { $open } preguntas abiertas. Aun así, puede ver su informe.
    }
interview-review-answer = { $number }: { $text }
interview-review-dont-know = No lo sé
interview-review-not-applicable = No procede
interview-review-unanswered = Sin responder
interview-review-noted = { $answer } (nota)
interview-see-report = Ver su informe
interview-review-checks = Conviene volver a mirar

## Líneas sencillas

interview-line-choose = Escriba el número o la letra de su respuesta y pulse Intro.
interview-line-keys = También valen estas letras, cada una con Intro: { $keys }. Solo Intro repite la pregunta.
interview-line-prompt = Su respuesta:
interview-line-text = Su texto:
interview-line-now = Hasta ahora: { $answer }
interview-line-unknown = «{ $typed }» no significa nada aquí.
interview-line-note = Escríbala en una línea y pulse Intro. Solo Intro lo deja todo como está; un guion solo borra la nota.
interview-line-place = Escríbalo y pulse Intro. Solo Intro: ahora no.
interview-line-review = Escriba un número y pulse Intro para cambiar esa respuesta, { interview-key-clear } y el número para borrarla, { interview-key-report } para ver el informe, { interview-key-quit } para salir. Solo Intro enumera todas las respuestas.

## Cuando la pantalla se ha cerrado

interview-left =
    Sus respuestas están en «{ $path }»: { $done } de { $asked } preguntas hechas.
    Para seguir: { $command }
interview-left-complete =
    Sus respuestas están en «{ $path }», { $asked ->
        [one] con la única pregunta hecha.
       *[other] con las { $asked } preguntas hechas.
    }
    Para ver su informe: { $command }
interview-left-nothing = No ha introducido nada, así que no se ha escrito ningún archivo.
interview-left-gone = «{ $path }» ya no está, así que sus respuestas no están guardadas.
interview-done =
    Sus respuestas están en «{ $path }».
    Para ver este informe otra vez: { $command }
    Como página para el navegador: { $page }
    Para llevar los primeros pasos con nombres y fechas: { $plan }
    Vuelva a responder dentro de unos seis meses, para ver qué ha cambiado.
interview-done-open =
    { $open ->
        [one] Queda una pregunta abierta. Para responderla:
       *[other] Quedan { $open } preguntas abiertas. Para responderlas:
    } { $command }
interview-left-context = Para responder a lo que falta sobre usted y su empresa: { $command }

## Antes de que pueda empezar la entrevista

interview-no-terminal = las preguntas necesitan un terminal: una pantalla donde mostrarlas y un teclado para responder
    .help = «allyscope form» escribe un formulario para rellenarlo en otro sitio; «allyscope report RESPUESTAS» hace el informe de un archivo de respuestas
interview-cannot-write =
    no se puede escribir «{ $path }», así que no hay sitio para sus respuestas
    .help = elija otro archivo u otra carpeta, por ejemplo con --output respuestas.toml
interview-needs-file = las respuestas no se pueden guardar en «{ $path }»: necesitan un archivo propio
    .help = indique un archivo, como en --output answers.toml
interview-from-json = «{ $before }» es un archivo JSON y se queda como está. Sus respuestas siguen en «{ $path }».
