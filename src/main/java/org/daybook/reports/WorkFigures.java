package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is counted in a year of work and referrals, row by row: indicators 31 and 33 to 36. Exact and confidential. About a
/// woman who did not consent to statistics it shows nothing except that she counts.
///
/// @param guided     days on which work was discussed
/// @param placed     placements that began
/// @param marks      marks that fell
/// @param departed   women who left, with what they said then
/// @param sixMonths  women whose six months after leaving ended, with what they said then
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

    /// Work was discussed with her.
    record Guided(String her, LocalDate on, boolean agreed) implements CountedRow {}

    /// A placement that began.
    ///
    /// @param kind the code of its kind
    record Placed(String her, LocalDate on, boolean agreed, String kind) implements CountedRow {}

    /// A mark that fell.
    ///
    /// @param months 1, 3, 6 or 12
    record Mark(String her, LocalDate on, boolean agreed, int months, Retained how) implements CountedRow {}

    /// The result at a mark.
    enum Retained {
        KEPT,
        LEFT,
        /// Counted as not kept, and shown.
        NOT_REACHED,
        PREFERS_NOT,
        NOT_ASKED,
        /// Work ended before the mark, and the days within which another job may follow are not over.
        UNDECIDED
    }

    /// A person's work status.
    ///
    /// @param status the code of what she said; empty if nobody asked
    record Status(String her, LocalDate on, boolean agreed, Optional<String> status) implements CountedRow {}

    /// A referral that was made.
    ///
    /// @param need       the code of the kind of service
    /// @param status     the code of its status
    /// @param receivedOn the day since which the service has been received
    record Referred(String her, LocalDate on, boolean agreed, String need, String status,
            Optional<LocalDate> receivedOn) implements CountedRow {}

    /// Returns the result at a mark.
    ///
    /// @param on     the day on which it falls
    /// @param ended  the last day of her work; empty while it continues
    /// @param answer the code of what she said; empty if nobody asked
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
