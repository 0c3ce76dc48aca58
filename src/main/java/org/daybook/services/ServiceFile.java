package org.daybook.services;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.PlainText;
import org.daybook.base.Refusal;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;

/// The address book as CSV (RFC 4180, UTF-8), with codes that are the same in every language. A field that begins like a
/// formula is written as text, with a leading apostrophe, which is removed when reading.
final class ServiceFile {
    /// The maximum size of a file in bytes: as many services as allowed, each with long notes in two-byte characters.
    static final int MOST_BYTES = 40_000_000;
    /// The maximum number of services in a file.
    static final int MOST = 10_000;
    private static final List<String> COLUMNS = List.of("name", "kind", "country", "town", "address", "way",
            "languages",
            "hours", "cost", "without_papers", "female_only", "children", "contact", "notes", "last_checked", "closed");
    /// Files of former versions end with the notes.
    private static final List<String> FORMER = COLUMNS.subList(0, COLUMNS.size() - 2);
    private static final int NOTES = 13;
    private static final String NO_CSV = "services.refusal.no-csv";
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGES = Pattern.compile("[a-z]{2,3}( [a-z]{2,3})*");
    /// Control and direction characters can make two names look alike; only notes have several lines.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private ServiceFile() {}

    /// The content of a file.
    ///
    /// @param all      the usable services
    /// @param unusable the unusable lines, numbered from 1, the heading
    record Content(List<ListedService> all, List<Long> unusable) {
        Content {
            all = List.copyOf(all);
            unusable = List.copyOf(unusable);
        }
    }

    /// Returns all services as a file, including closed ones.
    static byte[] written(List<Service> all) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            all.forEach(one -> csv.writeRecord(fields(one).stream().map(PlainText::inCsv).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fields(Service one) {
        var facts = one.facts();
        var where = facts.where();
        var access = facts.access();
        return List.of(facts.name(), facts.kind().map(ServiceCodes::of).orElse(""), where.country().orElse(""),
                where.city(), where.address(), where.way(), ServiceCodes.languages(access.languages()), access.hours(),
                code(access.cost()), code(access.withoutPapers()), code(access.womenOnly()), code(access.children()),
                facts.contact(), facts.notes(), day(one.checkedOn()), day(one.closedOn()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String code(Optional<? extends Enum<?>> constant) {
        return constant.map(ServiceCodes::of).orElse("");
    }

    /// Reads the content of a file.
    ///
    /// @param today the site's date: nothing was checked or closed after it
    /// @throws Refusal `services.refusal.too-large`, `services.refusal.no-csv` if it is not such a file
    static Content read(byte[] bytes, LocalDate today) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("services.refusal.too-large");
        }
        var all = new ArrayList<ListedService>();
        var unusable = new ArrayList<Long>();
        var records = records(text(bytes));
        if (records.isEmpty() || !List.of(COLUMNS, FORMER).contains(records.getFirst().getFields())) {
            throw new Refusal(NO_CSV);
        }
        if (records.size() > MOST + 1) {
            throw new Refusal("services.refusal.too-large");
        }
        int columns = records.getFirst().getFieldCount();
        records.stream().skip(1).forEach(record -> listed(record, columns, today).ifPresentOrElse(all::add,
                () -> unusable.add(record.getStartingLineNumber())));
        return new Content(all, unusable);
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(NO_CSV);
        }
    }

    /// In some countries, spreadsheets separate columns by semicolons.
    private static List<CsvRecord> records(String text) {
        var head = text.lines().findFirst().orElse("");
        try (var csv = CsvReader.builder().fieldSeparator(head.indexOf(';') >= 0 ? ';' : ',')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            // Omits the cause: its message contains data of the file.
            throw new Refusal(NO_CSV);
        }
    }

    private static Optional<ListedService> listed(CsvRecord record, int columns, LocalDate today) {
        var fields = record.getFields().stream().map(PlainText::read).toList();
        if (fields.size() != columns || !isSound(fields)) {
            return Optional.empty();
        }
        try {
            var one = new ListedService(form(fields), day(fields, NOTES + 1), day(fields, NOTES + 2));
            return Optional.of(one).filter(listed -> listed.form().problems().isEmpty()
                    && Stream.of(listed.checkedOn(), listed.closedOn()).flatMap(Optional::stream)
                            .noneMatch(today::isBefore));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // The code is not one of ours, or it is not a date.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(List<String> fields, int column) {
        return column < fields.size() ? said(fields.get(column)).map(LocalDate::parse) : Optional.empty();
    }

    private static boolean isSound(List<String> fields) {
        return fields.stream().noneMatch(field -> UNSEEN.matcher(field.replace("\r\n", "\n")).find())
                && IntStream.range(0, fields.size()).filter(column -> column != NOTES)
                        .noneMatch(column -> fields.get(column).contains("\n"))
                && (fields.get(2).isEmpty() || COUNTRY.matcher(fields.get(2)).matches())
                && (fields.get(6).isEmpty() || LANGUAGES.matcher(fields.get(6)).matches());
    }

    private static ServiceForm form(List<String> fields) {
        var where = new Where(said(fields.get(2)), fields.get(3), fields.get(4), fields.get(5));
        var access = new Access(Set.copyOf(ServiceCodes.languages(fields.get(6))), fields.get(7),
                ServiceCodes.read(Cost.class, said(fields.get(8))),
                ServiceCodes.read(YesNo.class, said(fields.get(9))),
                ServiceCodes.read(YesNo.class, said(fields.get(10))),
                ServiceCodes.read(YesNo.class, said(fields.get(11))));
        return new ServiceForm(fields.get(0), ServiceCodes.read(ServiceKind.class, said(fields.get(1))), where, access,
                fields.get(12), fields.get(NOTES).replace("\r\n", "\n"));
    }

    private static Optional<String> said(String field) {
        return Optional.of(field).filter(one -> !one.isEmpty());
    }
}
