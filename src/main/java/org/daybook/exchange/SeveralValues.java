package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several values in one cell: between commas, *and* in the six languages, or, where codes stand there, spaces.
final class SeveralValues {
    private static final Pattern BETWEEN = Pattern
            .compile("[,;/|&+\\n]|\\s(?:and|e|ed|και|ir|și|si|и)\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String SPACE = " ";

    private SeveralValues() {}

    /// What all of them mean, by code, a space between two; empty where one of them means nothing.
    ///
    /// @param meaning of one
    static Optional<String> in(String text, Function<String, Optional<String>> meaning) {
        var parts = Arrays.stream(BETWEEN.split(text, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        return all(parts, meaning)
                .or(() -> all(parts.stream().flatMap(part -> Stream.of(SPACES.split(part, -1))).toList(), meaning));
    }

    private static Optional<String> all(List<String> parts, Function<String, Optional<String>> meaning) {
        var codes = new TreeSet<String>();
        for (var part : parts) {
            var code = meaning.apply(part);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.stream().collect(Collectors.joining(SPACE)));
    }

    /// The codes of a value.
    static List<String> of(Optional<String> value) {
        return value.map(codes -> List.of(codes.split(SPACE, -1))).orElse(List.of());
    }

    /// How they are written; nothing where there are none.
    ///
    /// @param words of each, in an order that follows from them alone
    static Optional<String> written(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }
}
