# A form to answer elsewhere: on paper or on a screen.

form-organisation = Organizația: ______________________________
form-respondent = Numele dumneavoastră: ______________________________
form-date = Data: ____________________
form-intro =
    Bifați o singură căsuță la fiecare întrebare, cea care se potrivește cel mai bine astăzi. Nu există răspunsuri corecte sau greșite. Dacă nu știți sigur, bifați „nu știu”; dacă o întrebare nu are legătură cu firma, bifați „nu se aplică”.
form-intro-on-screen =
    Alegeți un singur răspuns la fiecare întrebare, cel care se potrivește cel mai bine astăzi. Nu există răspunsuri corecte sau greșite. Dacă nu știți sigur, alegeți „nu știu”; dacă o întrebare nu are legătură cu firma, alegeți „nu se aplică”.
form-can-be-empty = Puteți lăsa gol.
form-minutes = Durează cam { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
form-question = { $number }. { $text }
form-closing = Vă mulțumim, acestea au fost toate întrebările. Acum puteți închide pagina.
form-reserved-code = LimeSurvey folosește el însuși codul „{ $code }” și ar redenumi întrebarea, așa că allyscope nu i-ar putea citi răspunsurile
    .help = dați întrebării alt cod în chestionar
form-code = Cod: { $code }
form-dont-know = Nu știu
form-not-applicable = Nu se aplică
form-notes = Notițe: ____________________________________________________________
form-only-codes = Aici sunt valabile doar aceste coduri: { $codes }. Dacă nu există răspuns, lăsați celula goală.
form-save = Salvați răspunsurile
form-how-to-send =
    Când ați terminat, salvați răspunsurile într-un fișier și trimiteți-l { $address ->
        [none] celui de la care aveți formularul
       *[other] la { $address }
    }. Nimic nu se trimite de la sine.
form-saved = S-a salvat ca „{ $file }”, în folderul în care browserul păstrează fișierele descărcate.
form-progress = Răspunsuri date: { $done } din { $all }
form-note = Notiță, dacă doriți:
form-no-script = Scripturile sunt dezactivate în acest browser, așa că răspunsurile nu pot fi salvate. Puteți tipări pagina și puteți bifa răspunsurile pe hârtie.
form-context = Despre dumneavoastră și firmă
form-context-intro = Nimic de aici nu intră în punctaj și puteți lăsa totul necompletat. Răspunsurile permit compararea firmelor cu altele asemănătoare.
form-no-answer = Fără răspuns
form-number = Un număr întreg de la { $low } la { $high }: ____________
form-only-numbers = Aici este valabil doar un număr întreg de la { $low } la { $high }. Dacă nu aveți un răspuns, lăsați câmpul gol.
form-checks-intro = Aceste răspunsuri nu prea se potrivesc între ele. Puteți schimba unul sau le puteți lăsa cum sunt: se pot salva în ambele cazuri.
form-language = Limba
form-load = Încărcați răspunsuri salvate:
form-load-sure = Înlocuiți răspunsurile din această pagină cu cele din fișier?
form-loaded = Răspunsurile din „{ $file }” sunt aici.
form-load-unread = „{ $file }” nu poate fi citit aici. Alegeți un fișier cu răspunsuri salvat de această pagină sau de allyscope.
form-load-other = „{ $file }” conține răspunsuri la alt chestionar sau la altă versiune a lui. Nu s-a încărcat nimic.
form-load-unknown = „{ $file }” are un răspuns pe care acest formular nu îl cunoaște: { $question } = { $answer }. Nu s-a încărcat nimic.
form-draft = Acest browser păstrează răspunsurile pe măsură ce le dați: puteți închide pagina și reveni. Pe un calculator folosit și de alții, salvați-le, apoi ștergeți-le de aici.
form-draft-back = Răspunsurile de data trecută sunt din nou aici.
form-forget = Ștergeți răspunsurile mele
form-forget-sure = Ștergeți toate răspunsurile din această pagină? Fișierele salvate rămân.
form-take-back = Retrageți răspunsul
form-few-answers = Întrebări cu răspuns: doar { $done } din { $all }. Fiecare răspuns în plus face rezultatul mai sigur.
form-send-to = Trimiteți fișierul la:
form-result = Rezultatul dumneavoastră
form-result-show = Arată rezultatul
form-result-hide = Înapoi la întrebări
form-result-print = Tipărește rezultatul
form-result-code = Codul rezultatului
form-result-code-help = Conține răspunsurile dumneavoastră, dar niciun nume și nicio notă. Din el, allyscope obține același rezultat.
