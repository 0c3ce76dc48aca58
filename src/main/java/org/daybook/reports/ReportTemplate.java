package org.daybook.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;

/// The figures that a funder requires, with their wording and order: a selection from the catalogue. It counts nothing itself.
///
/// @param code  its file name without extension: lower-case letters, digits and hyphens
/// @param title its name
/// @param lines its lines, in order
public record ReportTemplate(String code, String title, List<Line> lines) {
    /// The templates that come with the program.
    static final List<String> BUILT_IN = List.of("site", "esf-plus", "amif", "cerv");

    private static final String WORDS = "words";
    private static final List<String> FIGURE = List.of("table", "category");
    /// The heading of a column with the words in another language.
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("words-[a-z]{2}");
    private static final String TITLE = "title";
    private static final String NONE = "none";
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 200;
    /// More than lines of the longest words can need; an external file may have any size.
    private static final int MOST_BYTES = 256 * 1024;
    /// The byte order mark that spreadsheets put at the beginning of a UTF-8 CSV.
    private static final String MARK = "\uFEFF";

    /// One line.
    ///
    /// @param words its name
    /// @param at    the figure of the catalogue; empty if the report has none
    public record Line(String words, Optional<Figure> at) {}

    /// A figure of the catalogue.
    ///
    /// @param table    the code of a table, or `total`
    /// @param category one of its finest categories, or the code of a total
    public record Figure(String table, String category) {}

    /// Copies the lines.
    public ReportTemplate {
        lines = List.copyOf(lines);
    }

    /// Returns this template with the number of people that a grant reached since its start as the first line, because funders
    /// read it first.
    ///
    /// @param words the name of that line
    ReportTemplate of(Grant grant, String words) {
        return lines.stream().anyMatch(line -> line.at().equals(Optional.of(grant.reach())))
                ? this
                : new ReportTemplate(code, title, Stream.concat(
                        Stream.of(new Line(words, Optional.of(grant.reach()))), lines.stream()).toList());
    }

    /// Returns a template of the program by its name, or one of the site by its file.
    ///
    /// @param language the preferred language of its words, ISO 639
    /// @throws Refusal `reports.refusal.template-file`, and as [#read] does
    public static ReportTemplate of(String nameOrFile, String language) {
        if (BUILT_IN.contains(nameOrFile)) {
            return builtIn(nameOrFile, language);
        }
        var file = Path.of(nameOrFile);
        return read(code(file), bytes(file), language);
    }

    /// Returns the content of a file, cut off just above the maximum size of a template.
    ///
    /// @throws Refusal `reports.refusal.template-file`
    static byte[] bytes(Path file) {
        try (var in = UserFile.open(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Refusal("reports.refusal.template-file", e);
        }
    }

    /// Returns the code of a template from the name of its file.
    static String code(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("").replaceAll("\\.csv$", "");
    }

    /// Returns a template of the program.
    ///
    /// @param name     one of [#BUILT_IN]
    /// @param language the preferred language of its words, ISO 639
    static ReportTemplate builtIn(String name, String language) {
        try (var in = ReportTemplate.class.getResourceAsStream("/templates/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("a template of the program is missing");
            }
            return read(name, in.readAllBytes(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the figures in a template of the program.
    ///
    /// @param name one of [#BUILT_IN]
    static List<Figure> figures(String name) {
        return builtIn(name, "").lines().stream().flatMap(line -> line.at().stream()).toList();
    }

    /// Reads a template: UTF-8, a heading `words,table,category`, a line with the title, and a line for each figure. Columns
    /// such as `words-it` between the first two give the same words in other languages.
    ///
    /// @param language the preferred language of its words, ISO 639; without a column for it, `words` is used
    /// @throws Refusal `reports.refusal.template-name`, `reports.refusal.template-form`, `reports.refusal.template-figure`,
    ///         `reports.refusal.template-twice`
    static ReportTemplate read(String code, byte[] bytes, String language) {
        if (!code.matches("[a-z0-9][a-z0-9-]{0,30}")) {
            throw new Refusal("reports.refusal.template-name");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("reports.refusal.template-form");
        }
        var rows = rows(bytes);
        if (rows.size() < 3 || rows.size() > MOST_LINES || !isHeading(rows.getFirst())
                || !rows.stream().allMatch(row -> isWhole(row, rows.getFirst().size())) || !isTitle(rows.get(1))) {
            throw new Refusal("reports.refusal.template-form");
        }
        int words = Math.max(0, rows.getFirst().indexOf(WORDS + "-" + language));
        var lines = rows.stream().skip(2).map(row -> line(row, words)).toList();
        if (!lines.stream().flatMap(line -> line.at().stream()).allMatch(new HashSet<Figure>()::add)) {
            throw new Refusal("reports.refusal.template-twice");
        }
        return new ReportTemplate(code, rows.get(1).get(words), lines);
    }

    private static boolean isHeading(List<String> row) {
        return row.size() > FIGURE.size() && row.getFirst().equals(WORDS) && figure(row).equals(FIGURE)
                && words(row).stream().skip(1).allMatch(IN_A_LANGUAGE.asMatchPredicate())
                && words(row).stream().allMatch(new HashSet<String>()::add);
    }

    private static List<String> words(List<String> row) {
        return row.subList(0, row.size() - FIGURE.size());
    }

    private static List<String> figure(List<String> row) {
        return row.subList(row.size() - FIGURE.size(), row.size());
    }

    private static boolean isWhole(List<String> row, int columns) {
        return row.size() == columns
                && words(row).stream().allMatch(words -> !words.isBlank() && words.length() <= LONGEST)
                && row.stream().flatMapToInt(String::codePoints).noneMatch(ReportTemplate::isUnseen);
    }

    /// Checks for control characters and for format characters, which reverse the text direction or are invisible.
    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isTitle(List<String> row) {
        return figure(row).equals(List.of(TITLE, ""));
    }

    private static Line line(List<String> row, int words) {
        if (figure(row).equals(List.of(NONE, ""))) {
            return new Line(row.get(words), Optional.empty());
        }
        var figure = new Figure(figure(row).getFirst(), row.getLast());
        if (!isInTheCatalogue(figure)) {
            throw new Refusal("reports.refusal.template-figure");
        }
        return new Line(row.get(words), Optional.of(figure));
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
