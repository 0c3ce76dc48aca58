package org.daybook.contact;

import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// Maps rows of `contact_wish` to wishes, and choices to codes.
final class ContactRows {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static final RowViewMapper<ContactStore.Said> SAID = row -> new ContactStore.Said(
            new ContactWishes(maybeText(row, "telephone"),
                    new ContactWishes.Ways(wish(row, "calls"), wish(row, "texts"), wish(row, "messages"),
                            wish(row, "letters")),
                    new ContactWishes.Saying(wish(row, "who_calls"), maybeText(row, "say_instead"), wish(row, "others"),
                            maybeText(row, "who_answers")),
                    hours(row), maybeText(row, "code_word"),
                    new ContactWishes.Language(
                            maybeText(row, "interpreter").map(code -> CallInterpreter.valueOf(constant(code))),
                            maybeText(row, "interpreter_words"))),
            maybeDay(row, "confirmed_on"));

    private ContactRows() {}

    static @Nullable String code(Optional<? extends Enum<?>> chosen) {
        return chosen.map(ContactRows::code).orElse(null);
    }

    static String code(Enum<?> chosen) {
        return chosen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CallOutcome outcome(String code) {
        return CallOutcome.valueOf(constant(code));
    }

    static @Nullable String time(Optional<LocalTime> time) {
        return time.map(TIME::format).orElse(null);
    }

    static @Nullable String days(Set<DayOfWeek> days) {
        return days.isEmpty()
                ? null
                : days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(" "));
    }

    private static Hours hours(RowView row) {
        return new Hours(
                maybeText(row, "days").stream().flatMap(days -> Stream.of(days.split(" ", -1))).map(Integer::parseInt)
                        .map(DayOfWeek::of).collect(Collectors.toSet()),
                maybeText(row, "from_time").map(LocalTime::parse), maybeText(row, "to_time").map(LocalTime::parse),
                maybeText(row, "hours"));
    }

    private static Optional<Wish> wish(RowView row, String column) {
        return maybeText(row, column).map(code -> Wish.valueOf(constant(code)));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
