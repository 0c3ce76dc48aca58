package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A dated record of the site, without names: a complaint and its answer, a meeting of the advisory group, or a check of
/// safety.
///
/// @param id    its identity
/// @param kind  what it is
/// @param on    the site's local date
/// @param facts what is noted beside the words
/// @param said  what was said and what became of it
public record SiteRecord(SiteRecordId id, RecordKind kind, LocalDate on, Facts facts, Said said) {
    /// After so many days a complaint without an answer stands on Today.
    public static final int DAYS_TO_ANSWER = 14;
    /// So many days before a check is due it stands on Today.
    public static final int DAYS_BEFORE_CHECK = 14;

    /// What is noted beside the words.
    ///
    /// @param about    what a complaint is about
    /// @param people   how many were at a meeting
    /// @param answered the day on which a complaint was answered
    /// @param next     when to check again
    public record Facts(Optional<ComplaintAbout> about, OptionalInt people, Optional<LocalDate> answered,
            Optional<LocalDate> next) {}

    /// What was said, found or talked about, and what became of it.
    public record Said(String words, String outcome) {
        /// Shows nothing when printed by accident.
        @Override
        public String toString() {
            return "Said";
        }
    }

    /// Whether a complaint waits too long for its answer.
    ///
    /// @param today the site's date
    public boolean isOverdue(LocalDate today) {
        return kind == RecordKind.COMPLAINT && facts.answered().isEmpty()
                && !on.plusDays(DAYS_TO_ANSWER).isAfter(today);
    }
}
