package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several values in one cell: separated by commas, by *and* in the six languages, or, for codes, by spaces. A word may contain
/// an *and* of its own.
final class SeveralValues {
    private static final Pattern BETWEEN = Pattern.compile("[,;/|&+\\n]");
    private static final Pattern AND = Pattern.compile("\\s(?:and|e|ed|και|ir|și|si|и)\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String SPACE = " ";

    private SeveralValues() {}

    /// Returns the codes of all values, separated by spaces; empty if one of them has no meaning.
    ///
    /// @param meaning the meaning of one value
    static Optional<String> in(String text, Function<String, Optional<String>> meaning) {
        var parts = split(BETWEEN, text);
        return all(parts, part -> all(split(AND, part), meaning).or(() -> meaning.apply(part)))
                .or(() -> all(parts, part -> all(split(AND, part).stream()
                        .flatMap(some -> split(SPACES, some).stream()).toList(), meaning)));
    }

    private static List<String> split(Pattern between, String text) {
        return Stream.of(between.split(text, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<String> all(List<String> parts, Function<String, Optional<String>> meaning) {
        var codes = new TreeSet<String>();
        for (var part : parts) {
            var code = meaning.apply(part);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.addAll(List.of(code.get().split(SPACE, -1)));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.stream().collect(Collectors.joining(SPACE)));
    }

    /// Returns the codes of a value.
    static List<String> of(Optional<String> value) {
        return value.map(codes -> List.of(codes.split(SPACE, -1))).orElse(List.of());
    }

    /// Returns their text form; empty if there are none.
    ///
    /// @param words the word of each, in an order that depends on them alone
    static Optional<String> written(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }
}
