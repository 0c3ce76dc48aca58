package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole files as programs of other countries write them: encodings older than Unicode, titles above headings, sums between
/// rows, cells over several columns, days as spreadsheet numbers.
class RegisterFilesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder;

    private ImportResult run(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        var imports = house.open().imports();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        assertEquals(List.of(), check.questions());
        var result = imports.run(check, Progress.unwatched());
        house.open().sourceFiles().forget();
        return result;
    }

    private List<String> all(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }

    private List<String> women() {
        return all("""
                select preferred_name || ' ' || coalesce(birth_year, '') || '-' || coalesce(birth_month, '') || ' '
                       || coalesce(citizenship, '') || ' ' || welcomed_on
                  from participant
                 order by preferred_name""");
    }

    private List<String> marks() {
        return all("""
                select preferred_name || ' ' || group_concat(on_day, ' ')
                  from (select p.preferred_name, s.on_day
                          from attendance a
                          join session s on s.id = a.session
                          join participant p on p.id = a.participant
                         order by p.preferred_name, s.on_day)
                 group by preferred_name
                 order by preferred_name""");
    }

    private static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(one -> one.kind().refuses()).map(RowProblem::toString).toList();
    }

    /// A text file has no spreadsheet numbers, and counts below a register are nobody's names there either.
    @Test
    void countsInATextFileAreNoWomen() throws IOException {
        var result = run("iscritte.csv",
                "N. tessera;Nome;Nata il;Cittadinanza\r\n1;Ana;13/03/1990;Romania\r\n2;Bea;14/03/1990;Nigeria\r\n3;Cea;15/03/1990;Mali\r\n"
                        .concat("\r\nRomania;12;;\r\nNigeria;1.205;;\r\nUcraina;7,5 %;;\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Ana 1990-3 RO", "Bea 1990-3 NG", "Cea 1990-3 ML"),
                women().stream().map(woman -> woman.substring(0, woman.lastIndexOf(' '))).toList());
        assertEquals(List.of("6 unknown-word", "7 unknown-word", "8 unknown-word"), Register.said(result));
        // If nobody's name is written down, a number is her name.
        run("piccole.csv", "N. tessera;Nome;Nata il\r\n31;101;13/03/1990\r\n32;102;14/03/1990\r\n33;103;15/03/1990\r\n"
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(6, women().size());
    }

    /// Spreadsheet text in UTF-16 with tabs: a title, headings in two rows, a sum between the rows.
    @Test
    void bulgarianDaysInUtf16UnderTwoRowsOfHeadings() throws IOException {
        var result = run("Посещения.csv",
                String.join("\r\n", "\ufeffКурс по шиене, група А\t\t\t\t\t\t", "\t\t\t\t\t\t",
                        "Лични данни\t\t\tПосещения\t\t\t",
                        "Номер\tИме\tДата на раждане\t13.03.2024 г.\t20.03.2024 г.\t27 март 2024 г.\tОбщо",
                        "1\tОлена Ковал\t21.07.1994 г.\tда\t\tда\t2", "2\tФатима Омар\tмай 1990 г.\t\tда\tне\t1",
                        "Общо март\t\t\t1\t1\t1\t3", "3\t\"Грейс\nОби\"\t1999\tда\tотсъства\tда\t2", "")
                        .getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("Грейс Оби 1999-  2024-03-13", "Олена Ковал 1994-7  2024-03-13",
                "Фатима Омар 1990-5  2024-03-20"), women(), () -> Register.said(result).toString());
        assertEquals(List.of("Грейс Оби 2024-03-13 2024-03-27", "Олена Ковал 2024-03-13 2024-03-27",
                "Фатима Омар 2024-03-20"), marks(), () -> Register.said(result).toString());
    }

    /// A Greek encoding older than Unicode, months in the genitive and abbreviated, decimal commas, a sum below.
    @Test
    void greekDaysInWindows1253() throws IOException {
        var result = run("Μητρώο.csv",
                String.join("\r\n", "Α/Α;Αρ. κάρτας;Ονοματεπώνυμο;Ημ. γέννησης;Υπηκοότητα;Ημ. εγγραφής;Παιδιά",
                        "1;Κ-17;Ελένη Κόβαλ;21 Ιουλίου 1994;Ουκρανία;5 Φεβρουαρίου 2024;2",
                        "2;Κ-18;Φατίμα Ομάρ;Μάιος 1990;Μαρόκο;15 Ιαν. 2024;0",
                        "3;Κ-19;Γκρέις Όμπι;13/3/1999;Νιγηρία;1η Μαρτίου 2024;όχι", "Σύνολο;;3;;;;2", "")
                        .getBytes(Charset.forName("windows-1253")));
        assertEquals(List.of("Γκρέις Όμπι 1999-3 NG 2024-03-01", "Ελένη Κόβαλ 1994-7 UA 2024-02-05",
                "Φατίμα Ομάρ 1990-5 MA 2024-01-15"), women(), () -> Register.said(result).toString());
        assertEquals(List.of("5 total"), refused(result));
    }

    /// Months above day numbers, in a Greek encoding older than Unicode.
    @Test
    void greekMonthsOverNumbersOfDays() throws IOException {
        var result = run("Παρουσίες.csv", String.join("\r\n", "Εργαστήρι ραπτικής;;;;;;", ";;;Μάρτιος 2024;;;Απρίλιος;",
                "Κάρτα;Όνομα;Έτος γέννησης;4;11;18;1;8", "Κ-17;Ελένη Κόβαλ;1994;χ;;χ;χ;",
                "Κ-18;Φατίμα Ομάρ;1990;;χ;;;χ",
                "Σύνολο;;;1;1;1;1;1", "")
                .getBytes(Charset.forName("windows-1253")));
        assertEquals(List.of("Ελένη Κόβαλ 2024-03-04 2024-03-18 2024-04-01", "Φατίμα Ομάρ 2024-03-11 2024-04-08"),
                marks(),
                () -> Register.said(result).toString());
    }

    /// A line for the spreadsheet at the top, and day headings as serial numbers, as a spreadsheet writes unformatted cells.
    @Test
    void serialNumbersAcrossBelowALineForTheSpreadsheet() throws IOException {
        var result = run("Cucito.csv", String.join("\n", "\ufeffsep=;", "Tessera;Nome;Nata;Percorso;45364;45371;45378",
                "17;\"Koval; Olena\";1994;competenze pratiche;x;;x", "18;Fatima Omar;1990;competenze pratiche;;x;", "")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Fatima Omar 2024-03-20", "Koval; Olena 2024-03-13 2024-03-27"), marks(),
                () -> Register.said(result).toString());
    }

    /// Days as Lithuanian and Romanian offices write them, in UTF-16 without a byte order mark.
    @Test
    void lithuanianAndRomanianDays() throws IOException {
        var result = run("narės.csv", String.join("\r\n", "Kortelė\tVardas\tGimimo data\tPilietybė\tUžsiregistravo",
                "17\tOlena Koval\t1994 m. liepos 21 d.\tUkraina\t2024 m. kovo 13 d.",
                "18\tFatima Omar\t1990 m.\tMarokas\t2024-03-14 d.",
                "19\tGrace Obi\t1999 m. gegužė\tNigerija\t15.III.2024", "20\tAna Pop\t2.XI.1988\tRumunija\t16/III/2024",
                "")
                .getBytes(StandardCharsets.UTF_16BE));
        assertEquals(List.of("Ana Pop 1988-11 RO 2024-03-16", "Fatima Omar 1990- MA 2024-03-14",
                "Grace Obi 1999-5 NG 2024-03-15",
                "Olena Koval 1994-7 UA 2024-03-13"), women(), () -> Register.said(result).toString());
    }

    /// Headings above merged cells, a hidden column, days as serial numbers with and without a format, months between the rows.
    @Test
    void serialDaysUnderMergedHeadings() throws IOException {
        var rows = new StringBuilder("<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>");
        int number = 0;
        for (var line : List.of("Registro 2024||||", "Chi||Da dove|Quando|Contatti",
                "Tessera|Nome|Cittadinanza|Iscritta il|Cellulare", "Marzo 2024||||",
                "17|Olena Koval|Ucraina|#45364|333 1234567",
                "18|Fatima Omar|Marocco|45365|", "Totale marzo|2|||", "Aprile 2024||||", "19|Grace Obi|Nigeria|#45390|",
                "Totale aprile|1|||")) {
            rows.append("<row r=\"").append(++number).append("\">");
            var cells = line.split("\\|", -1);
            for (int at = 0; at < cells.length; at++) {
                var place = (char) ('A' + at) + "" + number;
                var text = cells[at];
                if (text.startsWith("#")) {
                    rows.append("<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(place, text.substring(1)));
                } else if (text.matches("\\d+")) {
                    rows.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, text));
                } else if (!text.isEmpty()) {
                    rows.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text));
                }
            }
            rows.append("</row>");
        }
        rows.append("</sheetData><mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A4:E4\"/></mergeCells>");
        var result = run("registro.xlsx", MadeFiles.zip(MadeFiles.xlsx(rows.toString())));
        assertEquals(List.of("Fatima Omar - MA 2024-03-14", "Grace Obi - NG 2024-04-08", "Olena Koval - UA 2024-03-13"),
                women(), () -> Register.said(result).toString());
        assertEquals(List.of("7 total", "10 total"),
                refused(result).stream().filter(one -> one.endsWith("total")).toList(),
                () -> Register.said(result).toString());
    }

    /// One of two short lines of marks looked like headings, and nothing of the sheet was imported.
    @Test
    void wordsOfMarksBelowDaysAcrossAreNoHeadings() throws IOException {
        var result = run("Cucito.csv", String.join("\n",
                "Kodas;Vardas;Gimimo metai;2025-03-04;2025-03-06;2025-03-11;2025-03-13", "K1;Rasa;1980;1;-;1;1",
                "K2;Rasa Ona;1981;n;buvo;nebuvo;buvo", "K3;Iryna;1982;+;+;-;buvo").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Iryna 2025-03-04 2025-03-06 2025-03-13", "Rasa 2025-03-04 2025-03-11 2025-03-13",
                "Rasa Ona 2025-03-06 2025-03-13"), marks(), () -> Register.said(result).toString());
    }

    /// The days of lessons may be above the headings, and a title may name several days.
    @ParameterizedTest
    @ValueSource(strings = {
            "Data;;;05/03/2024;12/03/2024;19/03/2024\nTessera;Nome;Lingua;Lez. 1;Lez. 2;Lez. 3\n1;Ana;it;x;x;",
            ";;05/03/2024;12/03/2024;19/03/2024\nTessera;Nome;Lez. 1;Lez. 2;Lez. 3\n1;Ana;x;x;",
            "Data;01/03/2024;agg.;12/03/2024;stampa;19/03/2024\nTessera;Nome;Data di nascita;Telefono;Lingua;Note"
                    + "\n1;Ana;15/3/1990;;it;"})
    void headingsBelowDaysAreTheHeadings(String register) throws IOException {
        var result = run("Foglio1.csv", register.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, women().size(), () -> Register.said(result).toString());
    }

    /// Her record has no field for her father's name, and day headings do not hide that column.
    @ParameterizedTest
    @CsvSource({"Дата на раждане;Бележки,C F", "15/03/2024;22/03/2024;Общо,C G"})
    void aNameOfHerFatherIsSaidAsNotRead(String more, String unread) throws IOException {
        var file = Files.writeString(folder.resolve("жени.csv"),
                "№;Име;Презиме;Фамилия;" + more + "\n1;Мария;Иванова;Петрова;;x;1\n2;Ани;Иванова;Петрова;;x;1\n");
        var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        var plan = house.open().imports().plan(sheets, ImportMapping.GUESSED);
        assertEquals(List.of(unread.split(" ")), plan.sheets().getFirst().unread());
        house.open().sourceFiles().forget();
    }

    /// *Nata a* and *il* are next to each other in many Italian forms.
    @Test
    void whereSheWasBornIsNotWhenAndADayIsNoNumberOfHers() throws IOException {
        var result = run("sportello.csv", String.join("\n", "Cognome;Nome;Nata a;il;Cittad.;Recapito",
                "Diop;Fatou;Dakar;12/4/1990;Senegal;3331112233", "Ndiaye;Awa;Thies;12/4/1990;Senegal;3331112244")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(2, women().size(), () -> Register.said(result).toString());
        assertEquals(List.of(), refused(result));
    }

    /// Programs write *="007"* so that Excel keeps the zeros.
    @Test
    void aTextThatExcelKeepsIsReadWithoutItsSigns() throws IOException {
        run("iscritte.csv", "Tessera;Nome;Nata\n=\"007\";=\"Ana\";1990\n\"=\"\"008\"\"\";\"=\"\"Joy\"\"\";1991\n"
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Ana", "Joy"), all("select preferred_name from participant order by 1"));
    }

    @Test
    void shortWordsForQuestionsNumberThem() throws IOException {
        for (var item : List.of("Dom. %d", "%d kl.", "Klaus. %d", "Ερ. %d")) {
            assertEquals(new ItemHeadings.Series("", ""),
                    ItemHeadings.of(IntStream.rangeClosed(1, 10).mapToObj(item::formatted).toList())
                            .series().getFirst(),
                    item);
        }
    }
}
