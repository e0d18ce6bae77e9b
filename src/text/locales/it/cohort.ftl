# Il report su un gruppo.

## Intestazione

cohort-title = Report di gruppo
cohort-title-of = Report di gruppo: { $title }
cohort-nobody = In questo gruppo non c’è ancora nessuno.
cohort-people-about = Hanno risposto circa { $count } persone.
cohort-people =
    { $count ->
        [one] Ha risposto una persona.
       *[other] Hanno risposto { $count } persone.
    }
cohort-people-of =
    { $count ->
        [one] Ha risposto una persona
       *[other] Hanno risposto { $count } persone
    } di { $organisations ->
        [one] una sola organizzazione.
       *[other] { $organisations } organizzazioni.
    }
cohort-coverage = Domande con una risposta, tra quelle applicabili: { $percent }%.
cohort-rejected =
    { $count ->
        [one] Una riga non è leggibile e non è compresa.
       *[other] { $count } righe non sono leggibili e non sono comprese.
    }
cohort-unsent =
    { $count ->
        [one] Una riga è stata iniziata e mai inviata; non è compresa.
       *[other] { $count } righe sono state iniziate e mai inviate; non sono comprese.
    }
cohort-repeats =
    { $count ->
        [one] Una riga è di una persona già presente in una riga precedente; valgono entrambe.
       *[other] { $count } righe sono di persone già presenti in una riga precedente; valgono tutte.
    }
cohort-repeats-left-out =
    { $count ->
        [one] Una riga non è compresa, perché la stessa persona ha risposto più volte.
       *[other] { $count } righe non sono comprese, perché le stesse persone hanno risposto più volte.
    }
cohort-counts-only = Qui si conoscono solo i conteggi delle risposte, non quali risposte vengono dalla stessa persona. Perciò mancano i livelli delle competenze, i divari e il piano.
cohort-counts-rounded = Qui ci sono solo conteggi arrotondati delle risposte: perciò mancano i livelli delle competenze, i divari e il piano.

## A che punto è il gruppo

cohort-standing = In media il gruppo è al livello { $mean } su { $top }.
cohort-standing-about = In media il gruppo è più o meno al livello { $mean } su { $top }.
cohort-standing-one = L’unica persona con un livello è a { $mean } su { $top }.
cohort-standing-same = Ogni persona è al livello { $mean } su { $top }.
cohort-standing-same-of =
    { $n ->
        [one] L’unica persona con un livello complessivo è
       *[other] Tutte le { $n } persone con un livello complessivo sono
    } a { $mean } su { $top }.
cohort-scored =
    { $n ->
        [one] Una persona su { $count } ha
       *[other] { $n } persone su { $count } hanno
    } un livello complessivo; le altre hanno risposto a troppo poco.
cohort-standing-none = Nessuno ha ancora abbastanza risposte per un livello complessivo.
cohort-standing-hidden = Il livello medio del gruppo non viene mostrato, perché nessuno sia riconoscibile.
cohort-middle = Metà delle persone è tra { $lower } e { $upper }, e tutte sono tra { $lowest } e { $highest }.
cohort-between = Le persone sono tra { $lowest } e { $highest }.
cohort-one = Per una sola persona dice di più «allyscope report».
cohort-few =
    Questi numeri descrivono { $count ->
        [one] l’unica persona che ha risposto
       *[other] le { $count } persone che hanno risposto
    }. Sono così poche che basta una risposta in più o in meno a cambiarli; sulle altre dicono poco.

## E adesso

cohort-next-heading = Su che cosa lavorare adesso
cohort-next-skill =
    { $skill }: in media { $gap } sotto il traguardo di { $target }; { $below ->
        [one] è sotto una persona su { $n }.
       *[other] sono sotto { $below } persone su { $n }.
    }
cohort-next-skill-hidden = { $skill }: in media { $gap } sotto il traguardo di { $target }.
cohort-next-none = In media ogni competenza che ha un livello ha raggiunto il suo traguardo.
cohort-steps-heading = I primi passi più frequenti
cohort-step =
    { $count ->
        [one] { $question } { $text } (tra i primi tre passi di una persona su { $of })
       *[other] { $question } { $text } (tra i primi tre passi di { $count } persone su { $of })
    }
cohort-step-how = Dall’opzione { $from } alla { $to }: { $advice }
cohort-step-only = Dall’opzione { $from } alla { $to }.
cohort-steps-sampled = I piani sono stati calcolati per { $count } persone, una ogni { $every } del file.

## Livelli

cohort-levels-heading = Livelli del gruppo
cohort-skills-heading = Competenze del gruppo
cohort-spread-heading = Quanto le persone sono distanti tra loro
cohort-column-n = n
cohort-column-mean = Media
cohort-column-target = Traguardo
cohort-column-below = Sotto
cohort-column-strip = da 1 a { $top }
cohort-column-sd = DS
cohort-column-median = Mediana
cohort-column-middle = Metà centrale
cohort-column-range = Estremi
cohort-levels-legend = n: persone che hanno un livello. La striscia va dal livello 1, a sinistra, al livello { $top }, a destra; più alta è una barra, più persone si trovano in quel punto.
cohort-levels-legend-about = n: persone che hanno un livello. ~: arrotondato al mezzo livello più vicino.
cohort-skills-legend = Sotto: quante persone sono sotto il traguardo.
cohort-about = ~{ $level }
cohort-spread-legend = DS: deviazione standard, la distanza abituale dalla media. Metà delle persone sta sotto la mediana. Metà centrale: dal primo al terzo quartile. Estremi: dal livello più basso al più alto.

## Gruppi affiancati

cohort-groups-heading = Gruppo per gruppo, secondo «{ $column }»
cohort-groups-heading-question = Gruppo per gruppo: { $question }
cohort-group-item = { $name } (n = { $n })
cohort-group-unnamed = non indicato
cohort-group-everybody = Totale
cohort-groups-legend = Livelli medi. Le lettere dei gruppi sono spiegate sopra la tabella.
cohort-groups-legend-about = ~: arrotondato al mezzo livello più vicino; ~{ $level } sta per un valore da { $lower } a { $upper }. –: potrebbe rendere riconoscibile qualcuno.

## Persone

cohort-people-heading = Persone e competenze
cohort-column-person = Persona
cohort-column-whole = Compl.
cohort-person-unnamed = persona { $number }
cohort-people-legend = Livelli da 1 a { $top }; un posto vuoto vuol dire che le risposte non bastano.
cohort-people-many = { $count } persone sono troppe per mostrarle una per una.

## Domande

cohort-questions-heading = Le risposte date
cohort-question = { $question } { $text }
cohort-column-option = Opzione
cohort-column-share = %
cohort-column-interval = Int. al 95%
cohort-column-published = Pubblicati
cohort-interval = da { $lower } a { $upper }
cohort-published = { $count } ({ $percent }%)
cohort-total = Risposte
cohort-hidden = nascosto
cohort-others = { $what }: { $count }
cohort-dont-know = non so
cohort-not-applicable = non applicabile
cohort-unanswered = senza risposta
cohort-not-asked = domanda non posta
cohort-questions-hidden = Tutti i conteggi sono nascosti per { $questions }.
cohort-questions-legend-published = Pubblicati: { $titles }.
cohort-questions-legend = Int. al 95%: l’intervallo, in percentuale, in cui starebbe la quota tra molte persone simili (Wilson).
cohort-published-title = { $title } (n = { $n })

## Disaccordo

cohort-disagreement-heading = Dove le risposte divergono di più
cohort-disagreement = { $question } { $text }
cohort-disagreement-spread = Dispersione { $spread }: 0 con risposte tutte uguali, circa 0,5 con metà delle risposte a un estremo e metà all’altro.
cohort-disagreement-none = Le risposte non divergono in nessuna domanda.

## Formazione e controlli

cohort-modules-heading = La formazione adatta
cohort-modules-legend = Accanto a ogni modulo: quante persone sono sotto il traguardo in almeno una delle sue competenze, tra quelle che vi hanno un livello.
cohort-module = { $title }: { $count }
cohort-hours =
    { $count ->
        [one] un’ora
       *[other] { $count } ore
    }
cohort-checks-heading = Risposte da riguardare
cohort-checks-legend = Queste risposte stanno male insieme. Non cambiano nessun numero: conviene chiedere a chi le ha date. Accanto a ogni domanda: quante persone riguarda.
cohort-check = { $ask } ({ $count })
cohort-sheet-modules = Formazione
cohort-sheet-checks = Da riguardare
cohort-column-module = Modulo
cohort-column-hours = Ore
cohort-column-outcome = Dopo
cohort-column-check = Che cosa chiedere
cohort-column-met = Persone

## Coerenza

cohort-alpha-heading = Quanto le domande sono coerenti tra loro
cohort-column-part = Parte
cohort-column-questions = Domande
cohort-column-alpha = α
cohort-alpha-one-question = non calcolabile: una sola domanda
cohort-alpha-few = non calcolabile: meno di tre persone hanno risposto a tutto
cohort-alpha-no-variance = non calcolabile: tutte le persone hanno la stessa somma
cohort-alpha-hidden = non mostrato
cohort-alpha-legend = L’α di Cronbach dice in che misura chi ha un punteggio alto in una domanda di una parte lo ha alto anche nelle altre: 1 vuol dire sempre, 0 per nulla; sotto 0 le domande vanno in senso opposto. n: persone che hanno risposto a tutte le domande della parte.

## Organizzazioni

cohort-organisations-heading = Più persone della stessa organizzazione
cohort-column-organisation = Organizzazione
cohort-column-agreement = Accordo
cohort-column-differ = Più divergenze
cohort-differ = { $question } (opzioni { $lowest }–{ $highest })
cohort-organisations-legend = Livello: la media delle sue persone. Accordo: la media, su tutte le domande, di r_wg, che è 1 se le risposte sono tutte uguali, 0 se sono sparse come a caso, sotto 0 se divergono ancora di più.

## Note

cohort-notes-heading = Che cosa è stato annotato

## Dati nascosti

cohort-hidden-heading = Che cosa è nascosto, e perché
cohort-hidden-counts =
    { $count ->
        [one] Un conteggio è nascosto: è sotto { $least }, oppure permetterebbe di ricavarne altri.
       *[other] { $count } conteggi sono nascosti: sono sotto { $least }, oppure permetterebbero di ricavarne uno che lo è.
    }
cohort-hidden-nothing = Nessun conteggio è sotto { $least }; non c’era nulla da nascondere.
cohort-hidden-people = Le singole persone non compaiono, né in una tabella né come valore più basso o più alto.
cohort-hidden-anonymous = Mancano i nomi, le organizzazioni, le note e l’ordine delle righe.
cohort-hidden-noise = Il caso ha spostato ogni conteggio, anche il numero di persone, per lo più di uno o due; poi il numero è stato arrotondato a un multiplo di { $base }. Così non si può risalire alla risposta di nessuno, neppure da due report di questo tipo su quasi le stesse persone.
cohort-hidden-differences = Due report anonimi su quasi le stesse persone possono tradire la differenza: se tra l’uno e l’altro si è aggiunta una sola persona e un conteggio è passato da 5 a 6, quella era la sua risposta. Pubblicare un solo report, aspettare che siano cambiate almeno { $least } persone, oppure usare --round 3.
cohort-hidden-lower = Un valore di --min-cell più piccolo nasconde meno.
cohort-hidden-numbers = Non compaiono nemmeno i numeri esatti che dipendono da conteggi nascosti.
cohort-hidden-rounded = Le medie arrotondate compaiono solo dove non svelano alcun conteggio nascosto.
cohort-hidden-groups =
    { $count ->
        [one] Un gruppo ha meno di { $least } persone e non viene mostrato da solo.
       *[other] { $count } gruppi non vengono mostrati da soli, perché alcuni hanno meno di { $least } persone.
    }
cohort-hidden-groups-withheld = I gruppi non sono messi a confronto: i loro numeri avrebbero potuto svelare chi ha risposto che cosa.
cohort-hidden-too-small = Con meno di { $least } persone si può mostrare soltanto quante sono.
cohort-group-others = altri

## Errori

cohort-no-column = «{ $path }» non ha la colonna «{ $column }»; colonne presenti: { $names }
cohort-too-many-groups = la colonna «{ $column }» ha più di { $most } valori diversi; sceglierne una che ne abbia meno, per esempio il settore o la regione
cohort-counts-with-others = «{ $path }» contiene conteggi di risposte, di cui si può fare solo un report a parte
cohort-counts-groups = «{ $path }» contiene conteggi di risposte: non c’è una colonna che distingua i gruppi
cohort-counts-round = «{ $path }» contiene conteggi di risposte: --round serve per le risposte di persone

## Il significato delle statistiche nella tabella per i programmi

cohort-code-n = persone: nel gruppo, con un livello, o con una risposta alla domanda
cohort-code-coverage = domande con una risposta, divise per quelle poste e applicabili, su tutte le persone
cohort-code-rejected = righe non leggibili
cohort-code-not-submitted = righe iniziate e mai inviate
cohort-code-empty = righe senza alcun contenuto
cohort-code-repeats = righe di persone già presenti in una riga precedente; valgono
cohort-code-repeats-left-out = righe che non valgono, perché la stessa persona ha risposto più volte
cohort-code-organisations = organizzazioni diverse
cohort-code-hidden = conteggi nascosti, perché nessuno sia riconoscibile
cohort-code-mean = media dei livelli
cohort-code-rounded-to = passo a cui è arrotondata la media, perché non esponga nessuno
cohort-code-sd = deviazione standard campionaria dei livelli
cohort-code-min = livello più basso
cohort-code-q1 = primo quartile dei livelli (Hyndman e Fan, tipo 7)
cohort-code-median = mediana dei livelli
cohort-code-q3 = terzo quartile dei livelli (Hyndman e Fan, tipo 7)
cohort-code-max = livello più alto
cohort-code-target = livello fissato come traguardo
cohort-code-mean-gap = media di quanto manca al traguardo, 0 per chi lo ha raggiunto
cohort-code-below = persone sotto il traguardo
cohort-code-met = persone le cui risposte sono da riguardare
cohort-code-count = persone che hanno scelto l’opzione
cohort-code-share = conteggio diviso per n
cohort-code-lower = estremo inferiore dell’intervallo al 95% della quota (Wilson)
cohort-code-upper = estremo superiore dell’intervallo al 95% della quota (Wilson)
cohort-code-published = conteggio pubblicato dell’opzione
cohort-code-na = persone per cui la domanda non è applicabile
cohort-code-dk = persone che hanno risposto «non so»
cohort-code-unanswered = persone che non hanno risposto
cohort-code-not-asked = persone a cui la domanda non è stata posta, perché avevano la versione breve
cohort-code-spread = deviazione standard campionaria dei punteggi delle risposte, che vanno da 0 a 1
cohort-code-questions = domande della sezione o della capacità
cohort-code-complete = persone che hanno risposto a tutte
cohort-code-alpha = α di Cronbach della sezione o della capacità
cohort-code-alpha-lower = estremo inferiore dell’intervallo al 95% di α (Feldt)
cohort-code-alpha-upper = estremo superiore dell’intervallo al 95% di α (Feldt)
cohort-exposing = la colonna «{ $column }» dice chi ha risposto, e un report anonimo non si può suddividere in base a questa; sceglierne un’altra, per esempio il settore
