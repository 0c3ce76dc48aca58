package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.daybook.disclosure.Published;
import org.junit.jupiter.api.Test;

/// What every file of a report must guarantee, whatever its type.
class ExportedFilesTest {
    @Test
    void theFileReadsBackIntoWhatWasPublished() {
        for (int women : List.of(3, 12, 25, 45, 90, 300)) {
            for (var published : Invented.reports(Invented.year(women, women))) {
                assertEquals(published, CsvExport.read(CsvExport.write(Invented.report(published), Invented.ITALIAN)));
            }
        }
    }

    @Test
    void theSameReportIsTheSameBytes() {
        for (var kind : FrozenFile.Kind.values()) {
            assertArrayEquals(ReportFiles.of(any(), kind), ReportFiles.of(any(), kind), kind.code());
        }
    }

    /// Another zone, another language with other digits, another order of writing: the bytes contain nothing of the computer.
    @Test
    void theSameReportIsTheSameBytesOnComputersElsewhere() {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        var person = System.getProperty("user.name");
        try {
            for (var kind : FrozenFile.Kind.values()) {
                var files = new HashSet<String>();
                for (var place : List.of("Europe/Rome ar-EG-u-nu-arab", "Pacific/Kiritimati fa-IR",
                        "America/St_Johns tr-TR")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ", 2)[0]));
                    Locale.setDefault(Locale.forLanguageTag(place.split(" ", 2)[1]));
                    System.setProperty("user.name", place);
                    files.add(HexFormat.of().formatHex(ReportFiles.of(any(), kind)));
                }
                assertEquals(1, files.size(), kind.code());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
            System.setProperty("user.name", person);
        }
    }

    /// For a quarter by itself, and for one next to the previous one.
    @Test
    void theSizeOfAFileDoesNotTellWhatIsHidden() {
        var sizes = new HashSet<List<Integer>>();
        for (int women : List.of(3, 45, 2000)) {
            var year = Invented.reports(Invented.year(women, women));
            sizes.add(Arrays.stream(FrozenFile.Kind.values())
                    .flatMap(kind -> Stream.of(ReportFiles.of(year.getFirst(), Optional.empty(), kind).length,
                            ReportFiles.of(year.getLast(), Optional.of(year.get(2)), kind).length))
                    .toList());
        }
        assertEquals(1, sizes.size(), sizes.toString());
    }

    /// Each type of file, in each language, has the words and figures of its report.
    @Test
    void everyLanguageHasFilesOfItsOwn() {
        for (var kind : FrozenFile.Kind.values()) {
            assertFalse(Arrays.equals(ReportFiles.of(any(), Optional.empty(), kind, Invented.ENGLISH),
                    ReportFiles.of(any(), Optional.empty(), kind, Invented.ITALIAN)), kind.code());
        }
    }

    /// A file contains only what was published about this quarter and the previous one: another report of the same figures by
    /// another site, frozen at another time, is the same file.
    @Test
    void aFileHoldsNoDayNoNameAndNoPlaceOfTheComputer() throws IOException {
        for (var kind : FrozenFile.Kind.values()) {
            var text = ReportFiles.text(ReportFiles.of(any(), kind), kind);
            for (var word : List.of(System.getProperty("user.name"), System.getProperty("user.dir"),
                    System.getProperty("java.io.tmpdir"), System.getProperty("java.version"),
                    "dc:creator",
                    "lastModifiedBy", "/Producer", "/CreationDate", "/ModDate", "meta:creation-date",
                    "meta:generator", "/Author", "file:")) {
                assertFalse(text.contains(word), kind.code() + ": " + word);
            }
        }
    }

    @Test
    void theCsvSaysHowToReadIt() {
        var text = new String(CsvExport.write(Invented.report(any()), Invented.ENGLISH), StandardCharsets.UTF_8);
        assertTrue(
                text.contains(
                        "Totals of people, sessions, visits and hours are exact. So is what the site itself held. All other numbers are rounded to 5, and"
                                + " groups under 10 are combined. Each table adds up to its own rounded total."),
                text);
        assertFalse(text.contains("\r"));
    }

    private static Published any() {
        return ReportFiles.any();
    }
}
