package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is counted of work and referrals in a period, row by row, before anything is protected: indicators 31 and 33 to 36. Of
/// those alone who agreed to be counted. Nothing here leaves the house as it is.
///
/// @param guided     who spoke about work, each once
/// @param placed     what began
/// @param marks      marks that fell
/// @param left       who left, with what she said then
/// @param afterwards whose six months after leaving ended, with what she said then
/// @param referred   referrals that were made
/// @param companies  the companies of the period
record WorkFigures(List<String> guided, List<Placed> placed, List<Mark> marks, List<Status> left,
        List<Status> afterwards, List<Referred> referred, Companies companies) {
    WorkFigures {
        guided = List.copyOf(guided);
        placed = List.copyOf(placed);
        marks = List.copyOf(marks);
        left = List.copyOf(left);
        afterwards = List.copyOf(afterwards);
        referred = List.copyOf(referred);
    }

    /// A placement that began.
    ///
    /// @param kind   code of its kind
    /// @param sector section of NACE; empty for work that she found herself
    record Placed(String participant, String kind, Optional<String> sector) {}

    /// A mark that fell.
    ///
    /// @param months 1, 3, 6 or 12
    record Mark(String participant, int months, Retained how) {}

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
    record Status(String participant, Optional<String> status) {}

    /// A referral that was made.
    ///
    /// @param need   code of the kind of service
    /// @param status code of how it stands
    /// @param days   how many days lie between making it and the end of the period
    /// @param came   whether the service was received by the end of the period
    record Referred(String participant, String need, String status, int days, Came came) {}

    /// Whether a service was received.
    enum Came {
        RECEIVED,
        NOT_RECEIVED
    }

    /// The network of companies.
    ///
    /// @param agreements signed in the period
    /// @param hosting    with at least one person placed there on some day of the period
    record Companies(int agreements, int hosting) {}

    /// The share of referrals that had thirty days and were received; empty where there is none.
    OptionalInt completedOfHundred() {
        var had = referred.stream().filter(one -> one.days() >= 30).toList();
        return had.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) (100 * had.stream().filter(one -> one.came() == Came.RECEIVED).count()
                        / had.size()));
    }

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
