package org.daybook.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.base.PlainText;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.Span;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;

/// The report as CSV (RFC 4180, UTF-8): one line for each figure, with its codes, which are the same in every language, and its
/// words. The length in bytes does not depend on what is suppressed: for each digit that a line lacks, an empty line is added
/// at the end.
final class CsvExport {
    private static final String NOTE = "note";
    private static final String SMALLEST_GROUP = "smallest-group";
    private static final String SETTING = "setting";
    /// The reporting year of the report, given by its first quarter: it determines which reports are protected together. A file
    /// without this line is of a calendar year. The words next to it state a year only if that year is fixed.
    private static final String YEAR = "year";
    private static final int MOST_DIGITS = 7;
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1," + MOST_DIGITS + "}");

    private CsvExport() {}

    /// Writes the report.
    static byte[] write(QuarterlyReport report, Labels labels) {
        var words = new LineWords(labels);
        var lines = ReportLines.of(report.published());
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(csv, report, words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        int digits = lines.stream().mapToInt(line -> digits(line.number())).sum();
        return (text + "\n".repeat(MOST_DIGITS * lines.size() - digits)).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, QuarterlyReport report, LineWords words) {
        var published = report.published();
        csv.writeRecord("site", "quarter", "table", "category", "shown", "number", "table_words", "category_words");
        for (var line : ReportLines.of(published)) {
            record(csv, published, line, List.of(words.heading(line.table()), words.of(line)));
        }
        if (published.start() != YearStart.JANUARY) {
            var year = published.start().around(report.period().last());
            csv.writeRecord(PlainText.of(published.site()), published.period(), YEAR, year.first().toString(), "", "",
                    PlainText.of(words.yearWord()), PlainText.of(words.yearOf(report)));
        }
        report.settings().ifPresent(settings -> settings.tables()
                .forEach((topic, one) -> setting(csv, published, topic, one, words)));
        var threshold = ReportLine.exact(NOTE, SMALLEST_GROUP, published.threshold().people());
        record(csv, published, threshold, List.of("", words.smallestGroup()));
        note(csv, published, "standing", words.standing(report));
        note(csv, published, "how-to-read", words.howToRead(report));
        note(csv, published, "late-entries", words.lateEntries());
    }

    private static void setting(CsvWriter csv, Published report, ReportTable topic, TableSetting setting,
            LineWords words) {
        csv.writeRecord(PlainText.of(report.site()), report.period(), SETTING, topic.code(), setting.span().code(),
                Integer.toString(setting.detail()), PlainText.of(words.heading(topic.code())),
                PlainText.of(words.setting(setting, topic)));
    }

    /// Reads a report back from the bytes of its export.
    ///
    /// @throws IllegalArgumentException if the bytes are not such an export
    static Published read(byte[] bytes) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            var records = csv.stream().toList();
            var lines = records.stream().filter(record -> !isWords(record) && !isSetting(record)).map(CsvExport::line)
                    .toList();
            int smallest = lines.stream().filter(line -> line.at(NOTE, SMALLEST_GROUP))
                    .mapToInt(line -> line.number().orElseThrow()).findFirst().orElseThrow();
            var first = records.getFirst();
            var period = Period.parse(first.getField("quarter"));
            var year = records.stream().filter(record -> record.getField("table").equals(YEAR))
                    .map(record -> YearStart.with(Quarter.parse(record.getField("category")))).findFirst()
                    .orElse(YearStart.JANUARY).around(period.last());
            var tables = new PeriodTables(settings(records, year, Threshold.of(smallest)), period,
                    GrantLines.running(lines));
            return new ReportReader(lines, tables, year.start()).report(first.getField("site"), Threshold.of(smallest));
        } catch (IOException | NoSuchElementException strange) {
            throw new IllegalArgumentException("not an export of a quarter", strange);
        }
    }

    private static void note(CsvWriter csv, Published report, String category, String words) {
        csv.writeRecord(report.site(), report.period(), NOTE, category, "", "", "", PlainText.of(words));
    }

    private static void record(CsvWriter csv, Published report, ReportLine line, List<String> words) {
        var number = line.number().isPresent() ? Integer.toString(line.number().getAsInt()) : "";
        csv.writeRecord(PlainText.of(report.site()), report.period(), line.table(), line.category(), line.how().code(),
                number,
                PlainText.of(words.getFirst()), PlainText.of(words.getLast()));
    }

    private static boolean isSetting(NamedCsvRecord record) {
        return record.getField("table").equals(SETTING);
    }

    /// Returns the settings of the year as the file states them.
    private static Optional<ReportSettings> settings(List<NamedCsvRecord> records, ReportingYear year,
            Threshold smallest) {
        var tables = records.stream().filter(CsvExport::isSetting)
                .collect(Collectors.toMap(record -> ReportTable.ofCode(record.getField("category")).orElseThrow(),
                        record -> new TableSetting(Span.ofCode(record.getField("shown")),
                                Integer.parseInt(record.getField("number")))));
        return tables.isEmpty() ? Optional.empty() : Optional.of(new ReportSettings(year, smallest, tables));
    }

    private static boolean isWords(NamedCsvRecord record) {
        return record.getField("shown").isEmpty();
    }

    private static ReportLine line(NamedCsvRecord record) {
        var number = record.getField("number");
        // Allows no more digits than are ever written, so that the numbers of many sites can be added without overflow.
        if (!number.isEmpty() && !WRITTEN.matcher(number).matches()) {
            throw new IllegalArgumentException("no number that is written");
        }
        return new ReportLine(record.getField("table"), record.getField("category"),
                CellStatus.ofCode(record.getField("shown")),
                number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
    }

    private static int digits(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()).length() : 0;
    }
}
