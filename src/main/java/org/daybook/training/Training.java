package org.daybook.training;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A training that a member of the team took part in.
///
/// @param id            its ID
/// @param who           who took part
/// @param subject       its subject
/// @param minutes       its length
/// @param on            its last day
/// @param by            the trainer; may be empty
/// @param certificateAt where the certificate is kept, which may be blank; empty if there is no certificate
/// @param validUntil    the last day on which it is valid; empty if it does not expire
public record Training(TrainingId id, StaffId who, Subject subject, int minutes, LocalDate on, String by,
        Optional<String> certificateAt, Optional<LocalDate> validUntil) {
    /// The number of days before expiry from which it is pointed out.
    static final int DAYS_BEFORE = 30;

    /// Its subject.
    ///
    /// @param topic from the curriculum
    /// @param title in their own words; empty if the topic is sufficient
    public record Subject(TrainingTopic topic, String title) {
        /// Checks whether a later training on this subject replaces it.
        boolean isSame(Subject other) {
            return topic == other.topic && (topic != TrainingTopic.OTHER || title.equalsIgnoreCase(other.title));
        }
    }

    /// Checks whether it expires soon, or has expired.
    boolean isDue(LocalDate today) {
        return validUntil.filter(last -> !last.minusDays(DAYS_BEFORE).isAfter(today)).isPresent();
    }

    /// Checks whether this one replaces another of the same person on the same subject, because it is valid for longer.
    boolean replaces(Training other) {
        return who.equals(other.who) && subject.isSame(other.subject)
                && other.validUntil.filter(theirs -> validUntil.filter(mine -> !mine.isAfter(theirs)).isEmpty())
                        .isPresent();
    }
}
