package org.daybook.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// Choices of which the last one leaves the question open again. What was not asked looks as if nothing were chosen.
final class LeftOpen {
    private LeftOpen() {}

    /// Offers each of an enum, and to leave it open.
    static <E extends Enum<E>> void offer(Segments<Optional<E>> segments, List<E> options, Texts texts) {
        segments.options(Stream.concat(options.stream().map(Optional::of), Stream.of(Optional.<E>empty())).toList(),
                option -> option.map(one -> texts.of("contact", one)).orElse(texts.say("contact.wishes.open")));
    }

    static <E> Optional<E> chosen(Segments<Optional<E>> segments) {
        return segments.chosen().flatMap(Function.identity());
    }

    static <E> void choose(Segments<Optional<E>> segments, Optional<E> said) {
        segments.choose(said.isPresent() ? Optional.of(said) : Optional.empty());
    }

    /// What is chosen as it is kept while it is half typed.
    static <E extends Enum<E>> String code(Segments<Optional<E>> segments) {
        return chosen(segments).map(Enum::name).orElse("");
    }

    /// Chooses what [#code] said.
    ///
    /// @param constant the constant of a name; throws when there is none
    static <E extends Enum<E>> void chooseCode(Segments<Optional<E>> segments, String code,
            Function<String, E> constant) {
        segments.choose(Optional.of(Optional.of(constant.apply(code))));
    }
}
