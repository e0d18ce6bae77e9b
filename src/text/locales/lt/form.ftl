# Anketa, pildoma popieriuje ar ekrane.

form-organisation = Organizacija: ______________________________
form-respondent = Jūsų vardas: ______________________________
form-date = Data: ____________________
form-intro =
    Prie kiekvieno klausimo pažymėkite vieną langelį – tą, kuris šiandien tinka labiausiai. Teisingų ar klaidingų atsakymų nėra. Jei abejojate, žymėkite „nežinau“, o jei klausimas su jūsų įmone nesusijęs – „netaikytina“.
form-intro-on-screen =
    Kiekvienam klausimui pasirinkite vieną atsakymą – tą, kuris šiandien tinka labiausiai. Teisingų ar klaidingų atsakymų nėra. Jei abejojate, rinkitės „nežinau“, o jei klausimas su jūsų įmone nesusijęs – „netaikytina“.
form-can-be-empty = Galite nieko nerašyti.
form-minutes = Užtruksite apie { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
       *[other] { $minutes } minučių
    }.
form-question = { $number }. { $text }
form-code = Kodas: { $code }
form-dont-know = Nežinau
form-not-applicable = Netaikytina
form-notes = Pastabos: ____________________________________________________________
form-only-codes = Čia tinka tik šie kodai: { $codes }. Jei atsakymo nėra, palikite langelį tuščią.
form-save = Išsaugoti atsakymus
form-how-to-send = Atsakymai lieka šiame puslapyje, kol išsaugosite juos faile. Tada nusiųskite failą tam, kas davė šią anketą. Savaime niekas nesiunčiama.
form-saved = Išsaugota kaip „{ $file }“ naršyklės atsisiuntimų aplanke.
form-progress = Atsakyta: { $done } iš { $all }
form-note = Pastaba, jei norite:
form-no-script = Šioje naršyklėje scenarijai išjungti, todėl atsakymų išsaugoti nepavyks. Galite išspausdinti puslapį ir pažymėti atsakymus popieriuje.
form-context = Apie jus ir jūsų įmonę
form-context-intro = Šie atsakymai nevertinami, visus juos galima praleisti. Jie padeda palyginti įmonę su panašiomis.
form-no-answer = Be atsakymo
form-number = Sveikasis skaičius nuo { $low } iki { $high }: ____________
form-only-numbers = Čia tinka tik sveikasis skaičius nuo { $low } iki { $high }. Jei atsakymo nėra, nieko nerašykite.
form-checks-intro = Šie atsakymai vargu ar dera tarpusavyje. Jei norite, kurį nors pakeiskite, o jei ne – palikite, kaip yra: išsaugoti galėsite bet kuriuo atveju.
