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
form-closing = Dėkojame, tai buvo visi klausimai. Dabar šį puslapį galite uždaryti.
form-reserved-code = „LimeSurvey“ pati naudoja kodą „{ $code }“ ir klausimą pervadintų, todėl allyscope jo atsakymų neperskaitytų
    .help = suteikite klausimui kitą kodą klausimyne
form-code = Kodas: { $code }
form-dont-know = Nežinau
form-not-applicable = Netaikytina
form-notes = Pastabos: ____________________________________________________________
form-only-codes = Čia tinka tik šie kodai: { $codes }. Jei atsakymo nėra, palikite langelį tuščią.
form-save = Išsaugoti atsakymus
form-how-to-send =
    Baigę įrašykite atsakymus į failą ir nusiųskite jį { $address ->
        [none] tam, iš ko gavote šią formą
       *[other] adresu { $address }
    }. Niekas nesiunčiama savaime.
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
form-language = Kalba
form-load = Įkelti įrašytus atsakymus:
form-load-sure = Pakeisti šio puslapio atsakymus failo atsakymais?
form-loaded = Atsakymai iš failo „{ $file }“ jau čia.
form-load-unread = Failo „{ $file }“ čia perskaityti nepavyksta. Pasirinkite atsakymų failą, kurį įrašė šis puslapis arba allyscope.
form-load-other = Faile „{ $file }“ yra atsakymai į kitą klausimyną arba kitą jo versiją. Nieko neįkelta.
form-load-unknown = Faile „{ $file }“ yra atsakymas, kurio ši forma nežino: { $question } = { $answer }. Nieko neįkelta.
form-draft = Ši naršyklė išsaugo atsakymus jums atsakinėjant, todėl puslapį galite užverti ir grįžti. Bendrame kompiuteryje juos įrašykite, o tada ištrinkite iš čia.
form-draft-back = Jūsų praėjusio karto atsakymai vėl čia.
form-forget = Ištrinti mano atsakymus
form-forget-sure = Ištrinti visus šio puslapio atsakymus? Įrašyti failai liks.
form-take-back = Atšaukti atsakymą
form-few-answers = Atsakyta tik į { $done } iš { $all } klausimų. Su kiekvienu nauju atsakymu rezultatas tampa tikslesnis.
form-send-to = Failą siųskite adresu:
form-result = Jūsų rezultatas
form-result-show = Rodyti rezultatą
form-result-hide = Grįžti prie klausimų
form-result-print = Spausdinti rezultatą
form-result-code = Jūsų rezultato kodas
form-result-code-help = Jame yra jūsų atsakymai, bet nėra nei vardų, nei pastabų. Iš jo allyscope gauna tą patį rezultatą.
