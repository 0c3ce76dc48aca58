package org.daybook.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text file with columns.
final class CsvFile {
    /// Letters of one line, with room for quoting, which doubles characters.
    private static final int LONGEST_LINE = 2 * ReadingLimit.ROW_LETTERS;
    private static final int ROWS_BETWEEN = 1000;
    /// *="007"* is how programs keep the zeros of a number that Excel opens.
    private static final Pattern AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final Path file;
    private final SheetRows rows;
    private final RowSink sink;

    CsvFile(Path file, SheetRows rows, RowSink sink) {
        this.file = file;
        this.rows = rows;
        this.sink = sink;
    }

    /// @param name   the name of its one sheet
    /// @param chosen how it is written; detected if not chosen
    void read(String name, Optional<TextForm> chosen) throws IOException {
        try {
            var charset = chosen.isPresent() ? chosen.get().charset() : LetterGuess.of(file);
            var beginning = LetterGuess.beginning(file, charset);
            var said = ColumnGuess.said(beginning);
            var form = chosen.orElseGet(
                    () -> new TextForm(charset, said.orElseGet(() -> ColumnGuess.of(beginning))));
            sink.form(form);
            rows.sheet(name, false);
            lines(form, said.isPresent());
            rows.end();
        } catch (CharacterCodingException e) {
            throw ReadingRefusal.LETTERS.refusal();
        }
    }

    private void lines(TextForm form, boolean skipFirst) throws IOException {
        long size = Files.size(file);
        try (var reader = CsvReader.builder().fieldSeparator(form.delimiter()).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_LINE).ofCsvRecord(LetterGuess.open(file, form.charset()))) {
            int number = skipFirst ? -1 : 0;
            long letters = 0;
            for (var line : reader) {
                number++;
                if (number > 0) {
                    letters += row(number, line);
                }
                if (number % ROWS_BETWEEN == 0) {
                    sink.at(Math.clamp(letters * 1000 / Math.max(1, size), 0, 1000));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException letters) {
                throw letters;
            }
            // A quotation mark is never closed, or a line is too long.
            throw ReadingRefusal.DAMAGED.refusal();
        }
    }

    private long row(int number, CsvRecord line) throws IOException {
        long letters = 0;
        for (int column = 0; column < line.getFieldCount(); column++) {
            var field = line.getField(column);
            letters += field.length() + 1;
            var text = AS_TEXT.matcher(field);
            rows.put(column, CleanText.cell(text.matches() ? text.group(1) : field, rows.notices()));
        }
        rows.row(number, 1);
        return letters;
    }
}
