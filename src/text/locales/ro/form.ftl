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
form-code = Cod: { $code }
form-dont-know = Nu știu
form-not-applicable = Nu se aplică
form-notes = Notițe: ____________________________________________________________
form-only-codes = Aici sunt valabile doar aceste coduri: { $codes }. Dacă nu există răspuns, lăsați celula goală.
form-save = Salvați răspunsurile
form-how-to-send = Răspunsurile rămân în această pagină până când le salvați într-un fișier. Trimiteți apoi fișierul persoanei de la care aveți formularul. Nimic nu se trimite de la sine.
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
