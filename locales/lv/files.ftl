file-missing = Pielikumu šoreiz neizdevās nosūtīt. Ja tas Jums vajadzīgs, lūdzu, mēģiniet vēlāk vēlreiz.
file-belongs-above = 📎 Pielikums iepriekšējai ziņai
file-too-large = Šis fails ir pārāk liels. Lūdzu, atsūtiet failu, ne lielāku par 1 MB.
file-not-received = Failu neizdevās saņemt. Lūdzu, atsūtiet to vēlreiz.
