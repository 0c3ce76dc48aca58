package org.daybook.cli;

import java.nio.file.Path;

/// Five workbooks as sites keep them: two languages, colours with a meaning, sums between the rows, three ways of writing a
/// day, a woman's name spelled in four ways, headings in two rows, merged cells, months over days, remarks below, empty
/// columns, numbers as text, and every sign for *yes*.
final class FiveWorkbooks {
    private FiveWorkbooks() {}

    /// A register in Italian and English.
    static Path register(Path folder) {
        var file = folder.resolve("register.xlsx");
        try (var book = new MadeWorkbook(file)) {
            var headings = "N. tessera / Card|Cognome|Nome / Name|Data nasc.|Cittad.|Lingua parlata|Data accesso|Figli (n.)||C.F.";
            book.sheet("Iscritte 2024", "!Casa Aurora / Aurora House", "", headings,
                    "101|El Amrani|Fatima|12/05/1990|marocchina|arabo|<2024-03-05|2||RSSMRA",
                    "102|El Amrani|Fatema|1990|Morocco|Arabic|5.3.2024|0||",
                    "103|Эль Амрани|Фатима|May 1990|MA|арабский|5 marzo 2024|||",
                    "104|Elamrani|Fatma|05/1990|Marocco|arabo, francese|45356|-||",
                    "!105|Musa|Blessing|1.2.1995|nigeriana|Edo / inglese|marzo 2024|1||", "Totale marzo|5||||||3|",
                    headings, "106|Koval|Olena|31/12/1988|ucraina|ucraino|18/03/2024|no||",
                    "107|Diallo|Awa|1985|Atlantide|francese|n.d.|?||", "108|||||||||", "109|||||||||", "",
                    "* in giallo: da richiamare").merged(0, 0, 0, 7);
        }
        return file;
    }

    /// Women and their marks in Greek: headings in two rows, months over days, her number as text, sums below.
    static Path marks(Path folder) {
        var file = folder.resolve("parousies.xlsx");
        try (var book = new MadeWorkbook(file)) {
            book.sheet("Μητρώο", "|Στοιχεία||Ημερομηνία|", "Κωδ.|Επώνυμο|Όνομα|γέννησης|εγγραφής|Υπηκοότητα",
                    "'001|Παππά|Μαρία|5/6/1980|13/01/2025|ελληνική", "'002|Χασάν|Αμίνα|1990|14/1/2025|Συρία",
                    "'003|Ιβάνοβα|Γκαλίνα|12.12.1975|<2025-01-15|βουλγαρική").merged(0, 1, 0, 2).merged(0, 3, 0, 4);
            book.sheet("Μαθήματα ελληνικών", "Παρουσίες 2025", "||Ιανουάριος|||Φεβρουάριος||",
                    "Α/Α|Ονοματεπώνυμο|20|22|27|3|10|Σύνολο", "1|Χασάν Αμίνα|ναι|✓|χ|x|όχι|4",
                    "2|Μαρία Παππά|✓||1,5|Π||3", "3|Ιβάνοβα Γκαλίνα|;|x|||-|1", "Σύνολο||2|3|2|2|0|9")
                    .merged(1, 2, 1, 4).merged(1, 5, 1, 6);
        }
        return file;
    }

    /// Romanian: women and their paths in one table, and a sheet whose purpose nobody remembers.
    static Path paths(Path folder) {
        var file = folder.resolve("evidenta.xlsx");
        try (var book = new MadeWorkbook(file)) {
            book.sheet("Evidență beneficiare",
                    "Nr. crt.|Cod|Nume|Prenume|Anul nașterii|Naționalitate|Parcurs|Data începerii|Data finalizării|Rezultat|Motiv",
                    "1|B-01|Ionescu|Ana|1980|română|1. Abilități practice|13.01.2025|20.03.2025|Finalizat|",
                    "2|B-02|Rusu|Tatiana|1992|moldoveancă|sprijin psihosocial|<2025-01-14|||",
                    "2|B-02|Rusu|Tatiana|1992|moldoveancă|Incluziune civică|2 feb. 2025|01.02.2025|finalizat|",
                    "3|B-03|Koval|Iryna|1994|ucraineancă|Incluziune civica|15.01.2025|01.03.2025|abandon|s-a mutat",
                    "4|B-04|Popa|Maria|1991|română|||||", "TOTAL|4");
            book.sheet("Calcule vechi", "12|14|26", "3|4|7");
        }
        return file;
    }

    /// Lithuanian: sessions, marks row by row, door counts; minutes in every notation.
    static Path sessions(Path folder) {
        var file = folder.resolve("veiklos.xlsx");
        try (var book = new MadeWorkbook(file)) {
            book.sheet("Dalyvės", "Dalyvės kodas|Vardas|Gimimo metai|Turi vaikų", "K1|Rasa|1980 m.|taip",
                    "K2|Ona|1990|ne",
                    "K3|Žydrė||Taip, 2");
            book.sheet("Užsiėmimai", "Data|Pavadinimas|Kryptis|Pradžios val.|Trukmė|Patalpa|Dalyvių sk.",
                    "2025-03-03|Siuvimas|Praktiniai įgūdžiai|10:00|1,5 val.|Salė|2",
                    "2025 m. kovo 4 d.|Teisės|pilietinė įtrauktis|14.30|90 min.||5",
                    "2025.03.05|Joga|asmeninis tobulėjimas|10|1h|Salė|3", "Iš viso||||||10");
            book.sheet("Lankomumas", "Kodas|Data|Veiklos pavadinimas|Dalyvavo", "K1|2025-03-03|Siuvimas|taip",
                    "K2|2025-03-03|siuvimas|+", "K3|2025-03-04|Teisės|ne", "K3|2025.03.05|Joga|x",
                    "K9|2025-03-05|Joga|taip", "K1|2025-03-06|Kalba|taip", "K1|2026-31-12|Joga|taip");
            book.sheet("Durys", "Data|Lankytojų skaičius|Vizito rūšis", "2025-03-03|12|atviros valandos",
                    "2025-03-04|'8|kursai",
                    "2025-03-05||", "Iš viso|20|");
        }
        return file;
    }

    /// Bulgarian: women, their consents, and their answers.
    static Path answers(Path folder) {
        var file = folder.resolve("vyprosnici.xlsx");
        try (var book = new MadeWorkbook(file)) {
            book.sheet("Списък", "Приют „Зора“ – списък за 2025 г.",
                    "№|Код на лице|Име|Фамилия|Дата на раждане|Гражданство|Тел.|ЕГН",
                    "1|З1|Мария|Иванова|05.06.1980 г.|българско|0888 123 456|8006051234",
                    "2|З2|Олена|Шевченко|12.03.1992|Украйна|-|", "3|З3|Айше|Мехмед|1975|турско||");
            book.sheet("Съгласия", "Код|Съгласие за|Съгласна|Дата", "З1|статистика|да|13.01.2025",
                    "З2|статистика|не|14.01.2025",
                    "З3|въпросници|Да|15 януари 2025", "З3|статистика|може би|15.01.2025");
            book.sheet("Въпросници", "Код|Дата|Въпросник|1. Доволна съм от себе си|2.|3.|4.|5.|6.|7.|8.|9.|10.",
                    "З1|16.01.2025|Rosenberg|3|1|3|3|1|1|3|1|0|3",
                    "З2|16.01.2025|скала на Розенберг|3|1|3|3|1|1|3|1|0|3",
                    "З3|16.01.2025|rosenberg|3||3|9|1|1|3|1|0|3");
        }
        return file;
    }
}
