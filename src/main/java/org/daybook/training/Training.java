package org.daybook.training;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A training that somebody of the team took part in.
///
/// @param id            its identity
/// @param who           who took part
/// @param subject       what it was about
/// @param minutes       how long it was
/// @param on            its last day
/// @param by            who taught; may be empty
/// @param certificateAt where the certificate is kept, which may be empty; none where there is no certificate
/// @param validUntil    the last day on which it counts; empty where it does not run out
public record Training(TrainingId id, StaffId who, Subject subject, int minutes, LocalDate on, String by,
        Optional<String> certificateAt, Optional<LocalDate> validUntil) {
    /// So many days before it runs out somebody is told.
    static final int DAYS_BEFORE = 30;

    /// What it was about.
    ///
    /// @param topic from the curriculum
    /// @param title in their own words; empty where the topic says enough
    public record Subject(TrainingTopic topic, String title) {
        /// Whether a later training about this one takes its place.
        boolean isSame(Subject other) {
            return topic == other.topic && (topic != TrainingTopic.OTHER || title.equalsIgnoreCase(other.title));
        }
    }

    /// Whether it runs out soon, or has.
    boolean isDue(LocalDate today) {
        return validUntil.filter(last -> !last.minusDays(DAYS_BEFORE).isAfter(today)).isPresent();
    }

    /// Whether this one takes the place of another of the same person about the same, because it holds longer.
    boolean replaces(Training other) {
        return who.equals(other.who) && subject.isSame(other.subject)
                && other.validUntil.filter(theirs -> validUntil.filter(mine -> !mine.isAfter(theirs)).isEmpty())
                        .isPresent();
    }
}
