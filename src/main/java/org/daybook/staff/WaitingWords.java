package org.daybook.staff;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// What is left of a waiting time in words.
///
/// @param texts in the worker's language
public record WaitingWords(Texts texts) {
    /// Returns one sentence for each thing that is still missing; empty if nothing is.
    public String of(WaitingTime left) {
        return Stream.of(left.from().map(end -> texts.say("staff.waiting.from", texts.date(end.toLocalDate()),
                texts.time(end.toLocalTime()))),
                Optional.of(left.days()).filter(days -> days > 0).map(days -> texts.say("staff.waiting.days", days)),
                Optional.of(left.absent()).filter(absent -> !absent.isEmpty())
                        .map(absent -> texts.say("staff.waiting.absent", absent.size(), String.join(", ", absent))))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
