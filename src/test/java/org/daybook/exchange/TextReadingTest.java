package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text files state neither their encoding nor their delimiter; both are detected.
class TextReadingTest {
    @TempDir
    Path folder;

    private record Sample(String charset, String text) {}

    /// Short registers in the words and names of their languages.
    private static final List<Sample> SAMPLES = List.of(
            new Sample("windows-1253", "Όνομα;Επώνυμο;Χώρα\nΜαρία;Παπαδοπούλου;Ελλάδα\nΑμίνα;Οκόρο;Νιγηρία\n"),
            new Sample("windows-1253", "Αριθμός;Ημερομηνία;Ναι/Όχι\n12;3/4/2024;ΝΑΙ\n13;4/4/2024;ΟΧΙ\n"),
            new Sample("windows-1251", "Имя;Фамилия;Страна\nОксана;Шевченко;Украина\nМария;Иванова;Россия\n"),
            new Sample("windows-1251", "Ім'я;Прізвище;Країна\nОксана;Коваль;Україна\nЇжакевич;Ганна;Київ\n"),
            new Sample("windows-1251", "Име;Фамилия;Държава\nМария;Димитрова;България\nГергана;Стоянова;да\n"),
            new Sample("windows-1252", "N.;Nome;10/1/24\n1;Maria José;sì\n"),
            new Sample("windows-1250",
                    "Nume;Prenume;Ţara\nIonescu;Ştefania;România\nPopa;Ioana;în aşteptare, fără acte\n"),
            new Sample("windows-1250", "Imię;Nazwisko;Kraj\nMałgorzata;Wiśniewska;Białoruś\nJoanna;Żółć;Łódź\n"),
            new Sample("windows-1250", "Jméno;Příjmení;Země\nTereza;Dvořáková;Česko\nŽaneta;Šťastná;Ukrajina\n"),
            new Sample("windows-1257",
                    "Vardas;Pavardė;Šalis\nJūratė;Petrauskaitė;Lietuva\nRūta;Žukauskienė;pažįstama\n"),
            new Sample("windows-1257", "Vārds;Uzvārds;Valsts\nLīga;Bērziņa;Latvija\nAnna;Kļaviņa;Ukraina, jā\n"),
            new Sample("windows-1257", "Eesnimi;Perekonnanimi;Riik\nÕie;Mägi;Eesti\nTriin;Põld;Läti, öömaja\n"),
            new Sample("windows-1252", "Nome;Età;Città\nBlessing;24;Forlì\nAmina;31;perché è arrivata lunedì\n"));

    @Test
    void theLettersAreFoundOut() throws IOException {
        for (var sample : SAMPLES) {
            for (var charset : List.of(sample.charset(), "UTF-8", "UTF-16LE", "UTF-16BE")) {
                var found = Found.in(folder, "register.csv", sample.text().getBytes(Charset.forName(charset)));
                assertEquals(charset, found.form.orElseThrow().charset().name(), sample.text());
                assertEquals(sample.text().lines().map(line -> line.split(";")[0]).toList(),
                        found.rows.stream().map(row -> row.at(0).text()).toList());
            }
        }
    }

    /// Some programs fill short cells with zero bytes, or leave one behind.
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000,b\nAmina,24\n", "a,b\nAmina\u0000\u0000\u0000\u0000\u0000,24\n",
            "a,b\nAmina,24\n\u0000", "a,b,c,d\nAmina,24,34,\u0000\nJoy,35,36,37\n"})
    void zeroBytesAreRemovedFromAText(String text) throws IOException {
        var found = text(text);
        assertEquals("UTF-8", found.form.orElseThrow().charset().name());
        assertTrue(found.written().get(1).startsWith("2: TAmina | T24"), () -> found.written().toString());
        assertEquals(EnumSet.of(ReadingNotice.INVISIBLE_LETTERS), found.notices);
    }

    /// Otherwise *Blessing* in another sheet would be somebody else.
    @Test
    void aSoftHyphenIsRemoved() throws IOException {
        assertEquals("2: TBlessing | T24", text("a,b\nBles\u00adsing,24\n").written().get(1));
    }

    @Test
    void theMarkAtTheBeginningSaysIt() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var found = Found.in(folder, "register.csv", "\ufeffName\tAge\r\nAmina\t24\r\n".getBytes(charset));
            assertEquals(Optional.of(new TextForm(charset, '\t')), found.form);
            assertEquals(List.of("1: TName | TAge", "2: TAmina | T24"), found.written());
        }
    }

    @Test
    void theColumnsAreFoundOut() throws IOException {
        assertEquals(List.of("1: TName | TBirth", "2: TOkoro, \"A\" | T3,5", "4: Tx | Ttwo\nlines"), text("""
                Name;Birth
                "Okoro, ""A\""";3,5
                ;
                "x" ;"two
                lines"
                """).written());
        assertEquals('|', text("a|b\nc|d\n").form.orElseThrow().delimiter());
        assertEquals(',', text("Name\nAmina\n").form.orElseThrow().delimiter());
        assertEquals(',', text("day,from\n2024-01-01,10:30\n2024-01-02,11:30\n").form.orElseThrow().delimiter());
        var said = text("sep=#\na#b;c\nd#e;f\n");
        assertEquals('#', said.form.orElseThrow().delimiter());
        assertEquals(List.of("1: Ta | Tb;c", "2: Td | Te;f"), said.written());
    }

    @Test
    void whatIsChosenIsBelieved() throws IOException {
        var file = Files.write(folder.resolve("register.csv"),
                "Имя;Страна\nОксана;Украина\n".getBytes(Charset.forName("windows-1251")));
        var greek = new TextForm(Charset.forName("windows-1257"), ';');
        assertEquals(Optional.of(greek), Found.in(file, Optional.of(greek)).form);
        var no = assertThrows(Refusal.class,
                () -> Found.in(file, Optional.of(new TextForm(StandardCharsets.UTF_8, ';'))));
        assertEquals(ReadingRefusal.LETTERS.key(), no.key());
    }

    @Test
    void whatIsInvisibleIsTakenOutAndSaid() throws IOException {
        var found = text("a,b\n\u202eAmina\u200f,\u0007x\u0000y\n".replace("\u0000", ""));
        assertEquals(List.of("1: Ta | Tb", "2: TAmina | Txy"), found.written());
        assertEquals(EnumSet.of(ReadingNotice.INVISIBLE_LETTERS), found.notices);
    }

    @Test
    void aQuotationMarkThatNeverEndsIsRefused() {
        assertEquals(ReadingRefusal.DAMAGED.key(),
                assertThrows(Refusal.class, () -> text("a,b\n\"c,d\ne,f\n")).key());
    }

    private Found text(String text) throws IOException {
        return Found.in(folder, "register.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /// A separator that somebody pasted into a cell moves no column.
    @Test
    void theCellsOfARowAreKeptAsOneText() {
        var cells = List.of(new Cell(Cell.Kind.TEXT, "Amina"), Cell.BLANK, new Cell(Cell.Kind.NUMBER, "17"),
                new Cell(Cell.Kind.DATE, "2024-03-05"), new Cell(Cell.Kind.BOOLEAN, "true"), Cell.UNUSABLE);
        assertEquals(cells, CellText.apart(CellText.joined(cells)));
        assertEquals(List.of(new Cell(Cell.Kind.TEXT, "a b"), new Cell(Cell.Kind.TEXT, "c")),
                CellText.apart(CellText.joined(List.of(new Cell(Cell.Kind.TEXT, "a\u001fb"),
                        new Cell(Cell.Kind.TEXT, "c")))));
    }
}
