# Prima e dopo.

## Intestazione

compare-title = Prima e ora
compare-title-of = Prima e ora: { $organisation }
compare-title-group = Prima e ora: il gruppo
compare-files = File confrontati: { $names }.
compare-file-on = { $name } ({ $date })
compare-doubt-organisations = Controllate: i file indicano organizzazioni diverse. Se si tratta di imprese diverse, ciò che segue è una differenza tra imprese, non un progresso.
compare-doubt-respondents = Hanno risposto persone diverse. Ciò che segue può dipendere in parte dai loro diversi punti di vista.
compare-doubt-dates = Controllate l’ordine dei file: uno che viene dopo ha una data precedente.
compare-doubt-forms = In un caso è la versione breve, nell’altro quella intera: alcuni livelli si basano su meno risposte.
compare-doubt-targets = I file contengono traguardi diversi; ciascuno è messo di fronte ai propri.

## Un’impresa

compare-lead-one =
    { $way ->
        [rose] Il livello complessivo è salito da { $then } a { $now }.
        [fell] Il livello complessivo è sceso da { $then } a { $now }.
       *[same] Il livello complessivo è rimasto a { $now }.
    }
compare-lead-no-level = Non ci sono abbastanza risposte per un livello complessivo sia prima sia ora.
compare-lead-skills =
    { $skills ->
        [one] Su una competenza
       *[other] Su { $skills } competenze
    }, { $rose ->
        [0] nessuna è salita
        [one] una è salita
       *[other] { $rose } sono salite
    }{ $fell ->
        [0] , nessuna è scesa.
        [one] , una è scesa.
       *[other] , { $fell } sono scese.
    }
compare-gap =
    { $skills ->
        [one] Per l’unica competenza che ha un livello ogni volta, il divario dal traguardo era di { $then } livelli e ora è di { $now }.
       *[other] Per le { $skills } competenze che hanno un livello ogni volta, i divari dai traguardi erano in tutto di { $then } livelli e ora sono di { $now }.
    }
compare-way = Percorso compiuto verso i traguardi: prima { $then }%, ora { $now }%.
compare-levels-heading = Livelli
compare-phases-heading = Fasi
compare-skills-heading = Competenze
compare-answers-heading = Risposte cambiate
compare-answers-same = Nessuna risposta è cambiata.
compare-answers-rose = In salita
compare-answers-fell = In discesa
compare-answers-new = Ora con una risposta
compare-answers-open = Ora senza risposta
compare-answers-other = Altri cambiamenti
compare-said-then = prima: { $words }
compare-said-now = ora: { $words }
compare-said-wave = { $number }ª volta: { $words }
compare-said-na = (non applicabile)
compare-said-dk = (non so)
compare-said-not-asked = (domanda non posta nella versione breve)
compare-said-nothing = (senza risposta)
compare-plan-heading = Il piano di allora
compare-plan-done =
    Su { $steps ->
        [one] un passo previsto
       *[other] { $steps } passi previsti
    }, { $done ->
        [0] non ne è ancora stato fatto nessuno.
        [one] ne è stato fatto uno.
       *[other] ne sono stati fatti { $done }.
    }
compare-stage-now = subito
compare-stage-next = poi
compare-stage-later = più avanti
compare-done = sì
compare-not-done = non ancora
compare-limits-one = I livelli sono il vostro giudizio sulla vostra impresa. A cambiare può essere stata l’impresa, il giudizio o chi ha risposto; lo fa capire ciò che si potrebbe mostrare a chi vi fa visita.

## Un gruppo

compare-lead =
    { $pairs ->
        [one] Su una persona
       *[other] Su { $pairs } persone
    }, { $rose ->
        [0] nessuna è salita
        [one] una è salita
       *[other] { $rose } sono salite
    }{ $fell ->
        [0] , nessuna è scesa
        [one] , una è scesa
       *[other] , { $fell } sono scese
    }; la differenza tipica è di { $change } livelli.
compare-lead-few = Meno di { $least } persone hanno risposto ogni volta: troppo poche per mostrare qualcosa senza renderle riconoscibili.
compare-lead-hidden = Come è cambiato il gruppo nel suo insieme resta nascosto, perché alcuni conteggi sono sotto { $least }.
compare-lead-average =
    { $way ->
        [rose] In media chi ha risposto ogni volta è salito di circa { $change } livelli.
        [fell] In media chi ha risposto ogni volta è sceso di circa { $change } livelli.
       *[same] In media chi ha risposto ogni volta è rimasto più o meno dov’era.
    }
compare-lead-counts = Nel livello complessivo { $rose } in salita, { $same } senza variazioni, { $fell } in discesa.
compare-lead-about = Nel livello complessivo circa { $rose } in salita, { $same } senza variazioni, { $fell } in discesa.
compare-lead-nobody = Nessuno compare con lo stesso nome in tutti i file, quindi non c’è nulla da confrontare.
compare-lead-no-levels = Nessuno ha un livello complessivo ogni volta.
compare-matched-about = Hanno risposto ogni volta circa { $people } persone.
compare-matched =
    { $waves ->
        [2] { $people ->
            [one] Una persona ha risposto entrambe le volte.
           *[other] { $people } persone hanno risposto entrambe le volte.
        }
       *[other] { $people ->
            [one] Una persona ha risposto tutte e { $waves } le volte.
           *[other] { $people } persone hanno risposto tutte e { $waves } le volte.
        }
    }
compare-unmatched =
    { $count ->
        [one] Di { $name } è esclusa una persona che non si ritrova negli altri file: { $names }.
       *[other] Di { $name } sono escluse { $count } persone che non si ritrovano negli altri file: { $names }.
    }
compare-unmatched-count =
    { $count ->
        [one] Una persona di { $name } non si ritrova negli altri file ed è esclusa.
       *[other] { $count } persone di { $name } non si ritrovano negli altri file e sono escluse.
    }
compare-unmatched-hidden = Quante persone di { $name } sono escluse resta nascosto.
compare-unnamed =
    { $count ->
        [one] Una riga di { $name } non ha un nome con cui ritrovarla.
       *[other] { $count } righe di { $name } non hanno un nome con cui ritrovarle.
    }
compare-levels-key = «Prima» e «Ora» sono medie delle persone che hanno un livello ogni volta. «Diff.» è la differenza media, «Tipica» quella mediana; ↑ in salita, = invariato, ↓ in discesa.
compare-levels-key-partly = n: persone che hanno un livello ogni volta. «Diff.»: la differenza media, arrotondata; ~: al mezzo livello più vicino.
compare-directions = { $rose }↑ { $same }= { $fell }↓
compare-steps-heading = Da una volta alla successiva
compare-hidden = nascosto
compare-chance-heading = Potrebbe essere un caso?
compare-chance-few =
    { $pairs ->
        [one] Con una sola persona nulla si può distinguere dal caso.
       *[other] Con { $pairs } persone il caso non si può mai escludere: anche se tutte salgono, p vale { $percent }%.
    }
compare-chance-key = p: quanto spesso si avrebbe una differenza media grande come questa se per ogni persona scendere fosse probabile quanto salire. r: 1 se tutte le differenze vanno in su, −1 se vanno tutte in giù; le più grandi contano di più. δ: confrontando ogni livello di ora con ogni livello di prima, quanto più spesso sta sopra che sotto.
compare-chance-draws = Con più di 20 persone p è stimato con 100.000 estrazioni a caso, ogni volta le stesse.
compare-p-below = <{ $least }
compare-questions-heading = Domande
compare-questions-hidden =
    { $count ->
        [one] { $codes } resta nascosta, perché alcuni conteggi sono sotto { $least }.
       *[other] { $codes } restano nascoste, perché alcuni conteggi sono sotto { $least }.
    }
compare-people-heading = Persone
compare-limits-heading = Che cosa non può mostrare
compare-limits-cause = Se sia merito della formazione. Non c’è un gruppo senza formazione con cui fare il confronto; anche il tempo, altri aiuti e il fatto di rivedere le stesse domande cambiano le risposte.
compare-limits-regression = Se chi partiva più in basso sia cresciuto di più. Chi la prima volta sta molto in basso (o in alto) per caso, la volta dopo tende a stare più vicino al centro.
compare-limits-small =
    { $pairs ->
        [one] Qualcosa sulle altre imprese: qui c’è una sola persona.
       *[other] Piccole differenze: con { $pairs } persone, una in più o in meno cambia il quadro. Riguarda queste persone, non tutte le imprese.
    }
compare-limits-tests =
    Quale singolo livello sia cambiato di sicuro: su { $tests ->
        [one] un livello esaminato
       *[other] { $tests } livelli esaminati
    }, circa uno su venti ha un valore di p sotto 0,05 soltanto per caso.
compare-limits-unmatched = Che ne è di chi ha risposto una volta sola. Queste persone possono essere diverse dalle altre.
compare-hidden-names = Mancano i nomi e le organizzazioni.
compare-hidden-counts = I conteggi sotto { $least }, e ciò da cui si potrebbero ricavare, sono nascosti.
compare-hidden-proof = Compaiono solo numeri che non svelano alcun conteggio nascosto, nemmeno a chi ha anche il report anonimo su ciascun file (con gli stessi --min-cell e --profile, senza --group-by).
compare-hidden-differences = Due confronti di quasi le stesse persone possono tradire la differenza: pubblicarne uno solo, aspettare che siano cambiate almeno { $least } persone, oppure usare --round 3.

## Colonne

compare-column-what = Voce
compare-column-then = Prima
compare-column-now = Ora
compare-column-wave = { $number }ª
compare-column-change = Diff.
compare-column-target = Traguardo
compare-column-step = Passo
compare-column-stage = Previsto
compare-column-done = Fatto
compare-column-people = n
compare-column-typical = Tipica
compare-column-directions = Andamento
compare-column-step-of = { $from }ª–{ $to }ª
compare-column-p = p
compare-column-rank-biserial = r
compare-column-delta = δ
compare-column-question = Domanda
compare-column-rose = Su
compare-column-same = Pari
compare-column-fell = Giù
compare-column-who = Chi

## Che cosa può andare storto

compare-too-few = «compare» richiede almeno due file: uno di prima e uno di dopo
    .help = per esempio: allyscope compare prima.csv dopo.csv
compare-labels =
    etichette: { $labels }; file: { $files }
    .help = indicare un nome per ogni rilevazione, separati da virgole: --labels Primavera,Autunno
compare-same-file = «{ $path }» è indicato due volte; servono un file di prima e uno di dopo
compare-stdin = uno solo dei file può essere lo standard input (-)
compare-mixed = questi file non vanno insieme: «{ $one }» contiene le risposte di una sola impresa, «{ $many }» quelle di molte
    .help = confrontare due file di risposte per i progressi di un’impresa, o due tabelle (o cartelle) per quelli di un gruppo
compare-questionnaires = «{ $first }» risponde al questionario «{ $one }», «{ $second }» a «{ $other }»: non si possono confrontare
compare-twice =
    { $count ->
        [one] in «{ $path }» la stessa persona compare due volte: { $names }
       *[other] in «{ $path }» le stesse persone compaiono due volte: { $names }
    }
    .help = tenere una sola riga per persona, o dare a ciascuna un nome diverso; quale conti non si può indovinare; oppure lasciar scegliere a --keep last o --keep first
compare-twice-one = { $name } ({ $places })
compare-place-row = riga { $row }
compare-place-file = { $path }
compare-only-group = { $option } serve per le risposte di molte persone, non per i file di risposte di una sola impresa
compare-min-cell = --min-cell { $least } non nasconde nulla: indicare 2 o più, o toglierlo
compare-read =
    { $rejected ->
        [one] Una riga è stata scartata e non è compresa.
       *[other] { $rejected } righe sono state scartate e non sono comprese.
    }
compare-unsent =
    { $count ->
        [one] Una riga non è stata inviata e non è compresa.
       *[other] { $count } righe non sono state inviate e non sono comprese.
    }
compare-numbers = I numeri che uno strumento per sondaggi dà alle righe ricominciano in ogni file, perciò non servono a ritrovare nessuno. Se invece una colonna di numeri dice chi è chi, una mappa può indicare che contiene i nomi (--map).
compare-perhaps = Forse la stessa persona: { $names }. Se è così, lo si può dire con --pairs FILE: un file CSV con una riga per persona, il nome nel primo file, poi il nome nel successivo.
compare-perhaps-one = «{ $first }» e «{ $second }»
compare-nobody = nessuno compare in tutti i file con lo stesso nome e la stessa organizzazione, quindi non è stato confrontato nulla
    .help = scrivere i nomi allo stesso modo in tutti i file, o dire chi è chi con --pairs FILE; risposte senza nome non si possono confrontare persona per persona, ma «cohort» fa un report di ciascun file
