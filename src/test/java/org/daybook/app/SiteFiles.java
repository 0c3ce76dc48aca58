package org.daybook.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.app.SiteOutputs.Output;
import org.daybook.app.StoryWoman.Field;
import org.daybook.base.Quarter;
import org.daybook.consents.Purpose;
import org.daybook.exchange.Found;
import org.daybook.reports.Existing;
import org.daybook.reports.Export;
import org.daybook.reports.Labels;
import org.daybook.site.OpenSite;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;

/// The files of a whole site, read again. The sealed workbook has the same rows as the open one.
final class SiteFiles {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final Set<Field> REACHING = EnumSet.of(Field.NUMBER, Field.CODE_WORD, Field.INSTEAD);
    private static final Set<Field> WORK = EnumSet.of(Field.SKILLS, Field.NOT_WANTED);

    private final TestHouse house;
    private final Path folder;

    SiteFiles(TestHouse house, Path folder) {
        this.house = house;
        this.folder = folder;
    }

    List<Output> all() {
        return List.of(
                new Output("workbook of everything", EnumSet.allOf(Field.class),
                        (her, field) -> (her.agrees(Purpose.SAFE_CONTACT) || !REACHING.contains(field))
                                && (her.agrees(Purpose.COMPANIES) || !WORK.contains(field)),
                        this::workbook),
                new Output("report files", Set.of(), (_, _) -> true, this::report),
                new Output("trail file", Set.of(), (_, _) -> true, this::trail));
    }

    /// The workbook is asked for by one colleague, a manager for more than a week, and written by the other.
    void ask() {
        house.clock().move(Duration.ofDays(8));
        house.as(StorySite.WORD, StorySite.PASSPHRASE, site -> site.exports().openly().ask());
    }

    private Object workbook(OpenSite site) {
        var file = folder.resolve("everything.xlsx");
        site.exports().open(file, ENGLISH, Progress.unwatched());
        return text(file);
    }

    private Object report(OpenSite site) {
        var before = Quarter.of(site.clearances().today()).previous();
        return site.reports().export(new Export(before, folder, Existing.REPLACE, Labels.of(ENGLISH))).stream()
                .map(SiteFiles::text).toList();
    }

    private Object trail(OpenSite site) {
        return text(site.trail().export(TrailQuestion.EVERYTHING, folder));
    }

    private static String unpacked(Path file) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        var name = file.getFileName().toString();
        try {
            if (name.endsWith(".pdf")) {
                try (var document = Loader.loadPDF(file.toFile())) {
                    return name + new PDFTextStripper().getText(document);
                }
            }
            return name + (name.endsWith(".xlsx")
                    ? Found.in(file).written().stream().collect(Collectors.joining("\n"))
                    : name.endsWith(".docx") ? unpacked(file) : Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
