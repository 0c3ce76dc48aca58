package org.daybook.participants;

import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;

/// The columns of `membership` in which a field is stored, and how.
///
/// @param names  the columns
/// @param write  the value of each column; a column that is missing is empty
/// @param read   the value of a row; empty if nothing was told
/// @param <T>    the type that is stored
record MembershipRows<T>(List<String> names, Function<T, Map<String, Object>> write,
        Function<RowView, Optional<T>> read) {
    MembershipRows {
        names = List.copyOf(names);
    }

    /// Stores a choice from a list by its code.
    static <E extends Enum<E>> MembershipRows<E> choice(String column, Class<E> type) {
        return new MembershipRows<>(List.of(column), answer -> Map.of(column, code(answer)),
                row -> maybeText(row, column).map(code -> Enum.valueOf(type, constant(code))));
    }

    /// Stores an age and the day on which it was stated.
    static MembershipRows<StatedAge> statedAge() {
        return new MembershipRows<>(List.of("stated_age", "stated_on"), age -> {
            var row = new HashMap<String, Object>(Map.of("stated_age", age.years()));
            age.on().ifPresent(day -> row.put("stated_on", day.toString()));
            return row;
        }, row -> maybeNumber(row, "stated_age").stream().boxed().findFirst()
                .map(years -> new StatedAge(years, maybeDay(row, "stated_on"))));
    }

    /// Stores languages in the form `it/some en/well`.
    static MembershipRows<List<SpokenLanguage>> languages() {
        return new MembershipRows<>(List.of("languages"), spoken -> Map.of("languages", spoken.stream()
                .map(one -> one.language() + "/" + code(one.level())).collect(Collectors.joining(" "))),
                row -> maybeText(row, "languages").map(written -> Stream.of(written.split(" ", -1)).map(word -> {
                    var parts = word.split("/", 2);
                    return new SpokenLanguage(parts[0], SpokenLanguage.Level.valueOf(constant(parts[1])));
                }).toList()));
    }

    /// Stores whether any come with her, and a number for each age.
    static MembershipRows<Children> children() {
        var names = Stream.concat(Stream.of("children"),
                Stream.of(Children.Age.values()).map(MembershipRows::column)).toList();
        return new MembershipRows<>(names, children -> {
            var row = new HashMap<String, Object>();
            children.said().ifPresent(said -> row.put("children", code(said)));
            children.number().forEach((age, many) -> row.put(column(age), many));
            return row;
        }, row -> {
            var number = new EnumMap<Children.Age, Integer>(Children.Age.class);
            for (var age : Children.Age.values()) {
                maybeNumber(row, column(age)).ifPresent(many -> number.put(age, many));
            }
            return maybeText(row, "children")
                    .map(said -> new Children(Optional.of(Children.Said.valueOf(constant(said))), number));
        });
    }

    /// Uses one column for each activity.
    static MembershipRows<Functioning> functioning() {
        var activities = List.of(Functioning.Activity.values());
        return new MembershipRows<>(activities.stream().map(MembershipRows::lower).toList(),
                functioning -> functioning.answers().entrySet().stream()
                        .collect(Collectors.toMap(entry -> lower(entry.getKey()), entry -> code(entry.getValue()))),
                row -> {
                    var answers = new EnumMap<Functioning.Activity, Functioning.Difficulty>(
                            Functioning.Activity.class);
                    activities.forEach(activity -> maybeText(row, lower(activity)).ifPresent(code -> answers
                            .put(activity, Functioning.Difficulty.valueOf(constant(code)))));
                    return answers.isEmpty() ? Optional.empty() : Optional.of(new Functioning(answers));
                });
    }

    private static String column(Children.Age age) {
        return "children_" + lower(age);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String code(Enum<?> chosen) {
        return lower(chosen).replace('_', '-');
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
