package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lists with names that are no registers of women.
class ListsOfOthersTest {
    private static final List<Sheet> NO_REGISTERS = List.of(
            Sheet.of("Support 2024", "Name|Service|Date", "Grace|legal advice|05.03.2024", "Hope|doctor|06.03.2024",
                    "Grace|housing|14.03.2024"),
            Sheet.of("Accompagnamenti", "Nominativo|Prestazione|Data|Operatrice",
                    "Blessing Osei|questura|13/03/2024|Anna", "Joy Ade|consultorio|14/03/2024|Anna",
                    "Mercy Obi|questura|20/03/2024|Lucia"),
            Sheet.of("Φύλλο1", "Όνομα|Υπηρεσία|Ημερομηνία", "Ελένη|νομική συμβουλή|05/03/2024",
                    "Μαρία|γιατρός|16/03/2024", "Ελένη|στέγαση|26/03/2024"),
            Sheet.of("Foaie1", "Nume|Serviciu|Data", "Ana Popescu|consiliere juridică|05.03.2024",
                    "Ioana Rusu|medic|16.03.2024"),
            Sheet.of("Sheet1", "No.|Name|Support|Date", "1|Grace|lawyer|05.03.2024", "2|Hope|doctor|06.03.2024",
                    "3|Grace|school|14.03.2024"),
            Sheet.of("Interpreters", "Name|Language|Date|Hours", "Layla|Arabic|05.03.2024|2",
                    "Layla|Arabic|12.03.2024|1",
                    "Olga|Russian|14.03.2024|2"),
            Sheet.of("Donations", "Name|What|Date", "Bakery|bread|05.03.2024", "Parish|clothes|15.03.2024"),
            Sheet.of("Лист1", "Майка|Рождена дата|Клас", "Мария Петрова|05.03.2016|2", "Ивана Тодорова|16.04.2015|3"),
            Sheet.of("Lapas1", "Motinos vardas|Gimimo data|Klasė", "Rasa|2016-03-05|2", "Ona|2015-04-16|3"),
            Sheet.of("Bambini", "Nome della madre|Data di nascita|Scuola", "Blessing|05/03/2016|primaria",
                    "Joy|16/04/2019|materna"),
            Sheet.of("Foglio1", "Nome|Madre|Data di nascita|Scuola", "Samuel|Blessing|05/03/2016|primaria",
                    "Grace|Joy|16/04/2019|materna"),
            Sheet.of("Foaie1", "Nr. crt.|Mama|Data nașterii", "1|Ana Popescu|05.03.2016", "2|Ioana Rusu|16.04.2019"),
            Sheet.of("Βιβλίο επισκέψεων", "Όνομα|Άφιξη|Ημερομηνία|Λόγος", "Ελένη|10:00|05/03/2024|καφές",
                    "Μαρία|11:00|16/03/2024|μάθημα"),
            Sheet.of("Sheet1", "Mother|Born|School", "Grace|2016-03|primary", "Hope|2019-04|nursery"),
            Sheet.of("Operatrici", "Nome|Cognome|Telefono|Ruolo", "Anna|Rossi|3331234567|coordinatrice",
                    "Lucia|Bianchi|3337654321|educatrice"),
            Sheet.of("Savanorės 2025", "Vardas|Gimimo data|Tel.", "Rasa|1980-03-05|+37060000000",
                    "Ona|1985-04-16|+37060000001"),
            // A woman who waits is no member, though she may be called.
            Sheet.of("Lista d’attesa", "Nome|Telefono|Data richiesta", "Blessing|333 1234567|05/03/2025",
                    "Precious|333 7654321|16/03/2025"),
            Sheet.of("Așteptare", "Nume|Telefon|Data apelului", "Georgiana|0733 111 222|12.06.2024"),
            Sheet.of("Λίστα αναμονής", "Όνομα|Τηλέφωνο", "Ελένη|6912345678"),
            Sheet.of("Waiting list", "Name|Phone|Age", "Ann|07700 900123|31"),
            Sheet.of("Foglio1", "Lista d’attesa corso cucito|||", "Nome|Cognome|Nata|Telefono",
                    "Blessing|Osei|1990|333 1234567", "Precious|Obi|1992|333 7654321"),
            Sheet.of("Sheet1", "Sewing course: waiting list||||", "|||", "Name|Born|Phone|Path|Date",
                    "Ann|1990|07700 900123|practical skills|05.03.2025",
                    "Joy|1992|07700 900124|practical skills|06.03.2025"),
            Sheet.of("Ludoteca", "Nome|Età|Allergie|Chi lo ritira", "Ibra|5||Amina", "Gift|3 anni|uova|Joy"),
            Sheet.of("Foglio1", "Nome|Data di nascita|Classe", "Samuel|05/03/2020|prima", "Grace|16/04/2021|materna"));
    private static final List<Sheet> REGISTERS = List.of(
            Sheet.of("Sheet1", "Name|Date of birth|Nationality", "Grace|05.03.1996|Nigeria", "Hope|16.04.1990|Ghana"),
            Sheet.of("Foglio2", "Iscritte 2025: per chi vuole un posto nel corso di cucito c’è una lista d’attesa||",
                    "Nome|Nata|Telefono", "Blessing|1990|333 1234567", "Joy|1992|333 7654321"),
            Sheet.of("Iscritte", "Nome|Data iscrizione", "Blessing|13/03/2024", "Joy|14/03/2024"),
            Sheet.of("Φύλλο1", "Όνομα|Επώνυμο|Τηλέφωνο", "Ελένη|Παππά|6912345678", "Μαρία|Νικολάου|6987654321"),
            Sheet.of("Membre", "Nume|Cetățenie|Data înscrierii", "Ana Popescu|România|05.03.2024",
                    "Oksana Kovalenko|Ucraina|16.03.2024"),
            Sheet.of("Narės", "Vardas|Gimimo metai", "Rasa|1990", "Ona|1985"),
            Sheet.of("Жени", "Име|Дата на раждане|Гражданство|Дата", "Мария|05.03.1986|България|16.01.2024",
                    "Ивана|16.04.1985|Украйна|17.01.2024"),
            Sheet.of("Members", "Name|Mother's name|Date of birth|Citizenship|Telephone",
                    "Grace|Patience|05.03.1996|Nigeria|+39 333 1234567",
                    "Hope|Comfort|16.04.1990|Ghana|+39 333 7654321"));

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private List<String> women(Sheet sheet) {
        var imports = house.open().imports();
        var tried = imports.dryRun(imports.check(imports.plan(List.of(sheet), ImportMapping.GUESSED)),
                Progress.unwatched());
        return List.of(sheet.name(), String.valueOf(tried.counts().getOrDefault(SheetKind.MEMBERS,
                new ImportResult.Counts(0, 0, 0)).takenIn()));
    }

    @Test
    void namesAloneMakeNoWomen() {
        assertEquals(NO_REGISTERS.stream().map(sheet -> List.of(sheet.name(), "0")).toList(),
                NO_REGISTERS.stream().map(this::women).toList());
    }

    @Test
    void aRegisterWithoutNumbersIsOneStill() {
        assertEquals(REGISTERS.stream().map(sheet -> List.of(sheet.name(), "2")).toList(),
                REGISTERS.stream().map(this::women).toList());
    }
}
