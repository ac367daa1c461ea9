conversation-over = Šī saruna jau ir pabeigta. Sāciet no izvēlnes.
conversation-stopped = Labi, beidzām. Nekas netika mainīts.
conversation-stop-offer = Tālāk atpakaļ vairs nav kur. Vai beigt?
conversation-resting = Mēs iesākām un nepabeidzām. Nekas nav zudis – vai turpināt?
button-step-back = ← Atpakaļ
button-stop = Beigt
button-go-on = Turpināt
button-older = Šī poga ir no vecāka ekrāna. Lūdzu, skatieties jaunāko.
