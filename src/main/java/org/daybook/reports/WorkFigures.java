package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is counted of work and referrals in a year, row by row: indicators 31 and 33 to 36. True and secret. Of whoever did not
/// agree to statistics nothing but that she counts.
///
/// @param guided     days on which somebody spoke about work
/// @param placed     what began
/// @param marks      marks that fell
/// @param departed   who left, with what she said then
/// @param sixMonths  whose six months after leaving ended, with what she said then
/// @param referred   referrals that were made
/// @param agreements days on which companies agreed to take part
record WorkFigures(List<Guided> guided, List<Placed> placed, List<Mark> marks, List<Status> departed,
        List<Status> sixMonths, List<Referred> referred, List<LocalDate> agreements) {
    static final WorkFigures NONE = new WorkFigures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    WorkFigures {
        guided = List.copyOf(guided);
        placed = List.copyOf(placed);
        marks = List.copyOf(marks);
        departed = List.copyOf(departed);
        sixMonths = List.copyOf(sixMonths);
        referred = List.copyOf(referred);
        agreements = List.copyOf(agreements);
    }

    /// She spoke about work.
    record Guided(String her, LocalDate on, boolean agreed) implements CountedRow {}

    /// A placement that began.
    ///
    /// @param kind code of its kind
    record Placed(String her, LocalDate on, boolean agreed, String kind) implements CountedRow {}

    /// A mark that fell.
    ///
    /// @param months 1, 3, 6 or 12
    record Mark(String her, LocalDate on, boolean agreed, int months, Retained how) implements CountedRow {}

    /// How it stands at a mark.
    enum Retained {
        KEPT,
        LEFT,
        /// Counted as not kept, and shown.
        NOT_REACHED,
        PREFERS_NOT,
        NOT_ASKED,
        /// Work ended before the mark, and the days in which another may follow are not over.
        UNDECIDED
    }

    /// How somebody stands to work.
    ///
    /// @param status code of what she said; empty where nobody asked
    record Status(String her, LocalDate on, boolean agreed, Optional<String> status) implements CountedRow {}

    /// A referral that was made.
    ///
    /// @param need       code of the kind of service
    /// @param status     code of how it stands
    /// @param receivedOn since which day the service is received
    record Referred(String her, LocalDate on, boolean agreed, String need, String status,
            Optional<LocalDate> receivedOn) implements CountedRow {}

    /// How a mark stands.
    ///
    /// @param on     the day on which it falls
    /// @param ended  the last day of her work; empty while it goes on
    /// @param answer code of what she said; empty where nobody asked
    static Retained retained(LocalDate on, Optional<LocalDate> ended, Optional<String> answer, LocalDate today) {
        if (ended.filter(last -> last.isBefore(on)).isPresent()) {
            return ended.filter(last -> last.plusDays(30).isBefore(today)).isPresent()
                    ? Retained.LEFT
                    : Retained.UNDECIDED;
        }
        return answer.map(said -> switch (said) {
            case "still-working" -> Retained.KEPT;
            case "prefers-not" -> Retained.PREFERS_NOT;
            case "not-reached" -> Retained.NOT_REACHED;
            default -> throw new IllegalArgumentException("no such answer");
        }).orElse(Retained.NOT_ASKED);
    }
}
