package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.participants.CardNumber;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyPerson.About;

/// Other contact persons of a company, in one cell: persons separated by semicolons, each with name, task and contact details
/// separated by bars. The name alone is enough.
final class OtherPersons {
    /// The most letters in a cell.
    static final int LONGEST = 16_000;
    private static final String PERSONS = ";";
    private static final String PARTS = "|";
    private static final int ALL = 3;

    private OtherPersons() {}

    /// Returns their text form, each person once; empty if there are none.
    static Optional<String> written(List<About> all) {
        return Optional
                .of(all.stream().map(OtherPersons::written).distinct().sorted()
                        .collect(Collectors.joining(PERSONS + " ")))
                .filter(text -> !text.isEmpty());
    }

    private static String written(About one) {
        var parts = Stream.of(one.name(), one.task().orElse(""), one.reach().orElse("")).map(OtherPersons::plain)
                .collect(Collectors.joining(" " + PARTS + " ")).strip();
        while (parts.endsWith(PARTS)) {
            parts = parts.substring(0, parts.length() - PARTS.length()).strip();
        }
        return parts;
    }

    /// Returns a text without the separators.
    private static String plain(String text) {
        return ExportRow.clean(text).replace(PERSONS, ",").replace(PARTS, "/").replace('\n', ' ').strip();
    }

    /// Returns the persons of a cell, in its order; a person without a name is skipped.
    static List<About> read(String cell) {
        return Arrays.stream(cell.split(PERSONS, -1)).map(OtherPersons::one).filter(one -> !one.name().isEmpty())
                .distinct().toList();
    }

    private static About one(String person) {
        var parts = Arrays.stream(person.split("\\|", ALL)).map(String::strip).toList();
        return new About(parts.getFirst(), part(parts, 1), part(parts, 2));
    }

    private static Optional<String> part(List<String> parts, int at) {
        return Optional.of(at).filter(it -> it < parts.size()).map(parts::get).filter(text -> !text.isEmpty());
    }

    /// Returns what is wrong with them, if anything.
    static Optional<ProblemKind> problem(List<About> all) {
        var texts = all.stream().flatMap(About::texts).toList();
        if (texts.stream().anyMatch(text -> text.length() > CompanyDetails.LONGEST)) {
            return Optional.of(ProblemKind.TOO_LONG);
        }
        return texts.stream().anyMatch(CardNumber::isIn) ? Optional.of(ProblemKind.DOCUMENT_NUMBER) : Optional.empty();
    }
}
