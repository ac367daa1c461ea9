## Silence

button-silence = 🔕 Par šo grupu nerakstīt
button-silences = 🔕 Klusums pa grupām
silenced = Labi. Par grupu „{ $group }” es Jums pats vairs nerakstīšu. Grupā viss paliek, kā bija.
silence-over = Labi. Par grupu „{ $group }” es atkal rakstīšu.
silences =
    <b>Klusums pa grupām</b>
    { "" }
    Kur ir 🔕, par to grupu es Jums pats nerakstu. Nospiediet, lai mainītu.
stop-words = stop, stopp, beidz, beidziet, beigt, pietiek, apstājies, apstājieties, nerakstiet, nerakstiet man, nerakstiet man vairs, nerakstīt, nesūtiet, atrakstīties

## How often to write

button-pushes = 📬 Cik bieži rakstīt
pushes =
    📬 Cik reižu nedēļā drīkstu Jums rakstīt bez Jūsu lūguma?

    Atgādinājumus un ziņas par izmaiņām saņemsiet vienmēr. Pārējo pietaupīšu un atnesīšu vienkopus.
pushes-choice = { $limit ->
    [0] Cik vajag
    [one] Līdz { $limit } reizei nedēļā
   *[other] Līdz { $limit } reizēm nedēļā
}
pushes-noted = Pierakstīts.
pushes-kept = 📬 Šo pataupīju, lai neapgrūtinātu Jūs pārāk bieži. Ja sakrājies vairāk, pārējais atnāks klusi.
