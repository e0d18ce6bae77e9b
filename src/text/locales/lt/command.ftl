# Ką komandos sako apie savo rezultatus.

command-error = klaida: { $text }
command-help = patarimas: { $text }
command-cause = priežastis: { $text }
command-one-file = Ar turėjote omenyje vieną failą? Jo varde yra tarpų, todėl reikia kabučių:

command-cannot-read = nepavyksta perskaityti „{ $path }“
command-cannot-read-near = nepavyksta perskaityti „{ $path }“
    .help = galbūt turėtas omenyje „{ $nearest }“
command-is-questionnaire = „{ $path }“ yra klausimynas, o ne atsakymai
    .help = į jį atsakysite su „allyscope assess --questionnaire { $path }“, o perskaitysite su „allyscope questionnaire show { $path }“
command-is-counts = faile „{ $path }“ yra atsakymų skaičiai, o ne vieno žmogaus atsakymai
    .help = jų ataskaitą parengia „allyscope cohort { $path }“
command-is-plan = „{ $path }“ yra planas, o ne atsakymai
    .help = jį parodo „allyscope plan show { $path }“
command-cause-read =
    { $reason ->
        [not-found] tokio failo nėra
        [permission] neturite teisės jo skaityti
        [directory] tai aplankas, o reikia vieno failo
        [not-a-directory] viena kelio dalis nėra aplankas
       *[other] { $reason }
    }
command-cannot-write = nepavyksta įrašyti „{ $path }“
command-cause-write =
    { $reason ->
        [not-found] tokio aplanko nėra
        [permission] neturite teisės ten rašyti
        [directory] tai aplankas, o reikia failo vardo
        [not-a-directory] viena kelio dalis nėra aplankas
        [full] diskas pilnas
        [read-only] diskas skirtas tik skaityti
       *[other] { $reason }
    }
command-exists = „{ $path }“ jau yra
    .help = pasirinkite kitą vardą arba pakeiskite failą su --force
command-same-file = „{ $path }“ nurodytas du kartus: { $first } ir { $second }
    .help = į skaitomą failą niekada nerašoma, o kiekvienam rezultatui reikia atskiro failo
command-format-ending = { $option } { $format } nedera su „{ $path }“ plėtiniu
    .help = praleiskite { $option } arba parinkite failo vardą, kuris baigiasi .{ $ending }

command-form-only = { $option } tinka tik su „--to { $format }“
    .help = praleiskite { $option } arba pridėkite „--to { $format }“
command-form-one-language = šis formatas gali būti tik viena kalba
    .help = popierinės formos yra viena kalba: įvykdykite komandą kiekvienai kalbai atskirai arba rinkitės kitą formatą, pavyzdžiui, „--to html“
command-one-language = kelias kalbas gali turėti tik forma
    .help = parinktimi --lang nurodykite vieną kalbą, pavyzdžiui, „--lang lt“
command-unknown-language = kalbos „{ $language }“ dar nėra
    .help = kalbos: { $known }
command-unknown-questionnaire = integruoto klausimyno „{ $name }“ nėra
    .help = integruoti: { $known }. Savo failą nurodykite keliu, pavyzdžiui, ./{ $name }.toml
command-questionnaire-unusable = Klausimyne „{ $path }“ yra klaidų:
command-unknown-profile = siekių profilio „{ $name }“ nėra
    .help = profiliai: { $known }

command-what-if-form = iš „{ $given }“ neaišku, kurį atsakymą bandyti
    .help = parašykite klausimo ir atsakymo kodus, pavyzdžiui, C1=3
command-what-if-question = --what-if: klausimo „{ $question }“ nėra
    .help = galbūt { $known }
command-what-if-option = --what-if: „{ $option }“ nėra klausimo { $question } atsakymas
    .help = atsakymai: { $options }, na (netaikytina) ir dk (nežinau)
command-what-if-twice = --what-if: { $question } nurodytas du kartus
    .help = vienam klausimui bandykite vieną atsakymą

command-threshold-range = --fail-under { $least }: tokio lygio nėra
    .help = lygiai yra nuo 1 iki { $top }
command-below-threshold = Bendras lygis { $level } yra žemesnis nei { $least }.
command-no-level-for-threshold = Bendro lygio nėra, todėl jo negalima palyginti su { $least }.

command-no-quick = klausimynas „{ $questionnaire }“ neturi trumposios anketos
    .help = trumposios anketos klausimus pažymėkite „quick = true“
command-no-translation = Klausimynas „{ $questionnaire }“ neturi tekstų šia kalba ({ $language }); rodomi jo paties tekstai.
command-translation-unusable = Faile „{ $path }“ esančiuose tekstuose yra klaidų, todėl jie nenaudojami; klaidas parodys „allyscope questionnaire check“.
command-read-as-code = Failo „{ $text }“ nėra, todėl tai perskaityta kaip rezultato kodas.
command-code-too-long = „{ $questionnaire }“ turi per daug klausimų rezultato kodui: jis būtų ilgesnis nei 60 ženklų
    .help = išsaugokite atsakymų failą
command-edition-format = { $option } tinka šiems formatams: { $formats }
    .help = nurodykite vieną iš jų su --format arba failo galūne su --output
