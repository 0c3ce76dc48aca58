package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A dated record of the site, without names: a complaint and its answer, a meeting of the advisory group, or a safety check.
///
/// @param id    its identity
/// @param kind  its kind
/// @param on    the site's local date
/// @param facts the structured fields
/// @param said  what was said and the outcome
public record SiteRecord(SiteRecordId id, RecordKind kind, LocalDate on, Facts facts, Said said) {
    /// The number of days after which an unanswered complaint is shown on Today.
    public static final int DAYS_TO_ANSWER = 14;
    /// The number of days before its due date from which a check is shown on Today.
    public static final int DAYS_BEFORE_CHECK = 14;

    /// The structured fields.
    ///
    /// @param about    the subject of a complaint
    /// @param people   the number of people at a meeting
    /// @param answered the day on which a complaint was answered
    /// @param next     the date of the next check
    public record Facts(Optional<ComplaintAbout> about, OptionalInt people, Optional<LocalDate> answered,
            Optional<LocalDate> next) {}

    /// What was said, found or discussed, and the outcome.
    public record Said(String words, String outcome) {
        /// Hides all content in case it is printed by accident.
        @Override
        public String toString() {
            return "Said";
        }
    }

    /// Checks whether a complaint has waited too long for an answer.
    ///
    /// @param today the site's date
    public boolean isOverdue(LocalDate today) {
        return kind == RecordKind.COMPLAINT && facts.answered().isEmpty()
                && !on.plusDays(DAYS_TO_ANSWER).isAfter(today);
    }
}
