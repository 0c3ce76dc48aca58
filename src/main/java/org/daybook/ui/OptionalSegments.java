package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Choices whose last option makes the question unanswered again. A question that was not asked looks as if nothing were
/// selected.
public final class OptionalSegments {
    private OptionalSegments() {}

    /// Offers each constant of an enum, and the option to leave the question unanswered.
    ///
    /// @param words the label of each; of an empty value: the label for leaving it unanswered
    public static <E extends Enum<E>> void offer(Segments<Optional<E>> segments, List<E> options,
            Function<Optional<E>, String> words) {
        segments.options(Stream.concat(options.stream().map(Optional::of), Stream.of(Optional.<E>empty())).toList(),
                words);
    }

    /// Returns her answer; empty if there is none.
    public static <E> Optional<E> chosen(Segments<Optional<E>> segments) {
        return segments.chosen().flatMap(Function.identity());
    }

    /// Selects her answer.
    public static <E> void choose(Segments<Optional<E>> segments, Optional<E> said) {
        segments.choose(said.isPresent() ? Optional.of(said) : Optional.empty());
    }

    /// Returns the selection in the form kept with unsaved input.
    public static <E extends Enum<E>> String code(Segments<Optional<E>> segments) {
        return chosen(segments).map(Enum::name).orElse("");
    }
}
