package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Choices of which the last one leaves the question open again. What was not asked looks as if nothing were chosen.
public final class OptionalSegments {
    private OptionalSegments() {}

    /// Offers each of an enum, and to leave it open.
    ///
    /// @param words of each; of nothing: to leave it open
    public static <E extends Enum<E>> void offer(Segments<Optional<E>> segments, List<E> options,
            Function<Optional<E>, String> words) {
        segments.options(Stream.concat(options.stream().map(Optional::of), Stream.of(Optional.<E>empty())).toList(),
                words);
    }

    /// What she said; empty when it is left open.
    public static <E> Optional<E> chosen(Segments<Optional<E>> segments) {
        return segments.chosen().flatMap(Function.identity());
    }

    /// Chooses what she said.
    public static <E> void choose(Segments<Optional<E>> segments, Optional<E> said) {
        segments.choose(said.isPresent() ? Optional.of(said) : Optional.empty());
    }

    /// What is chosen as it is kept while it is half typed.
    public static <E extends Enum<E>> String code(Segments<Optional<E>> segments) {
        return chosen(segments).map(Enum::name).orElse("");
    }
}
