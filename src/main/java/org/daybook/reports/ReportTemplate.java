package org.daybook.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// Which figures somebody asks for, in which words and order: a choice from the catalogue. It never counts anything itself.
///
/// @param code  how its file is called: small letters, digits and hyphens
/// @param title what it is called, in its own language
/// @param lines in their order
public record ReportTemplate(String code, String title, List<Line> lines) {
    /// Those that the program brings.
    static final List<String> BUILT_IN = List.of("site", "esf-plus", "amif", "cerv");

    private static final List<String> HEADING = List.of("words", "table", "category");
    private static final String TITLE = "title";
    private static final String NONE = "none";
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 200;
    /// More than so many lines of the longest words can have; a file from outside may be of any size.
    private static final int MOST_BYTES = 256 * 1024;
    /// With which spreadsheets begin a CSV in UTF-8.
    private static final String MARK = "\uFEFF";

    /// One line.
    ///
    /// @param words what it is called
    /// @param at    which figure of the catalogue; empty where the report has none such
    public record Line(String words, Optional<Figure> at) {}

    /// A figure of the catalogue.
    ///
    /// @param table    the code of a table, or `total`
    /// @param category one of its finest categories, or the code of a total
    public record Figure(String table, String category) {}

    /// Keeps the lines as they are now.
    public ReportTemplate {
        lines = List.copyOf(lines);
    }

    /// The same with how many people a grant reached since its start before its other lines: the first that a funder reads.
    ///
    /// @param words what the line is called
    ReportTemplate of(Grant grant, String words) {
        return lines.stream().anyMatch(line -> line.at().equals(Optional.of(grant.reach())))
                ? this
                : new ReportTemplate(code, title, Stream.concat(
                        Stream.of(new Line(words, Optional.of(grant.reach()))), lines.stream()).toList());
    }

    /// A template of the program by its name, or one of the site by its file.
    ///
    /// @throws Refusal `reports.refusal.template-file`, and as [#read] does
    public static ReportTemplate of(String nameOrFile) {
        if (BUILT_IN.contains(nameOrFile)) {
            return builtIn(nameOrFile);
        }
        var file = Path.of(nameOrFile);
        return read(code(file), bytes(file));
    }

    /// What is in a file, and no more than a template may have.
    ///
    /// @throws Refusal `reports.refusal.template-file`
    static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Refusal("reports.refusal.template-file", e);
        }
    }

    /// The code that the name of a file gives a template.
    static String code(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("").replaceAll("\\.csv$", "");
    }

    private static ReportTemplate builtIn(String name) {
        try (var in = ReportTemplate.class.getResourceAsStream("/templates/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("a template of the program is missing");
            }
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a template: UTF-8, a heading `words,table,category`, a line with the title, and a line for each figure.
    ///
    /// @throws Refusal `reports.refusal.template-name`, `reports.refusal.template-form`, `reports.refusal.template-figure`,
    ///                 `reports.refusal.template-twice`
    static ReportTemplate read(String code, byte[] bytes) {
        if (!code.matches("[a-z0-9][a-z0-9-]{0,30}")) {
            throw new Refusal("reports.refusal.template-name");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("reports.refusal.template-form");
        }
        var rows = rows(bytes);
        if (rows.size() < 3 || rows.size() > MOST_LINES || !rows.getFirst().equals(HEADING)
                || !rows.stream().allMatch(ReportTemplate::isWhole) || !isTitle(rows.get(1))) {
            throw new Refusal("reports.refusal.template-form");
        }
        var lines = rows.stream().skip(2).map(ReportTemplate::line).toList();
        if (!lines.stream().flatMap(line -> line.at().stream()).allMatch(new HashSet<Figure>()::add)) {
            throw new Refusal("reports.refusal.template-twice");
        }
        return new ReportTemplate(code, rows.get(1).getFirst(), lines);
    }

    private static boolean isWhole(List<String> row) {
        return row.size() == HEADING.size() && !row.getFirst().isBlank() && row.getFirst().length() <= LONGEST
                && row.stream().flatMapToInt(String::codePoints).noneMatch(ReportTemplate::isUnseen);
    }

    /// Controls, and what turns the order of letters or hides among them.
    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isTitle(List<String> row) {
        return row.get(1).equals(TITLE) && row.getLast().isEmpty();
    }

    private static Line line(List<String> row) {
        if (row.get(1).equals(NONE) && row.getLast().isEmpty()) {
            return new Line(row.getFirst(), Optional.empty());
        }
        var figure = new Figure(row.get(1), row.getLast());
        if (!isInTheCatalogue(figure)) {
            throw new Refusal("reports.refusal.template-figure");
        }
        return new Line(row.getFirst(), Optional.of(figure));
    }

    private static boolean isInTheCatalogue(Figure figure) {
        return figure.table().equals(ReportLine.TOTAL)
                ? Total.ofCode(figure.category()).isPresent()
                : GrantCode.isInTheCatalogue(figure.table(), figure.category())
                        || ReportTable.ofCode(figure.table())
                                .filter(table -> table.categories().contains(figure.category())).isPresent();
    }

    private static List<List<String>> rows(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
            try (var csv = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(unmarked)) {
                var rows = new ArrayList<List<String>>();
                csv.forEach(row -> rows.add(row.getFields()));
                return rows;
            }
        } catch (CharacterCodingException | UncheckedIOException | de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new Refusal("reports.refusal.template-form", e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
