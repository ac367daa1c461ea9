box-closed = Atbildes šeit vairs nepieņemu: laiks atbildēt ir beidzies. Paldies, ka gribējāt atbildēt!
box-key-missing = Atvainojiet, šobrīd Jūsu atbildi nevaru droši noglabāt, tāpēc to nepieņemu. Lūdzu, mēģiniet vēlāk.
box-what =
    { $purpose ->
        [poll] aptauja
        [survey] anonīma aptauja
        [pulse] jautājums par vienošanos
       *[other] jautājums
    }
box-held-up =
    { $state ->
        [discarded] Atbildes nevaru izdzēst līdz galam: { box-what } grupā „{ $group }”. Es ik pēc minūtes mēģinu vēlreiz.
       *[other] Noslēgšanu nevaru pabeigt: { box-what } grupā „{ $group }”. Atbildes nav zudušas, un es ik pēc minūtes mēģinu vēlreiz.
    }

    Ja diskā pietrūkst vietas, lūdzu, atbrīvojiet to. Ja vietas pietiek, ieskatieties Kopā žurnālā.
box-unreadable =
    Ir atbildes, ko nevaru atvērt: { box-what } grupā „{ $group }”. Atslēgu mapē nav to atslēgas.

    Ja atslēgas fails ir pārvietots, lieciet to atpakaļ – es turpināšu. Ja tā vairs nav, šīs atbildes neviens nekad neizlasīs; tad tās var tikai iznīcināt.
box-give-up =
    Vai tiešām iznīcināt atbildes neizlasītas: { box-what } grupā „{ $group }”?

    Atsaukt to nevarēs. Aptaujas rīkotāji uzzinās, ka atbildes ir zudušas.
box-given-up = Atbildes iznīcinu neizlasītas.
box-decided = Šeit vairs nekas nav jādara.
button-box-give-up = 🗑 Iznīcināt neizlasītas
button-box-give-up-yes = 🗑 Jā, iznīcināt
