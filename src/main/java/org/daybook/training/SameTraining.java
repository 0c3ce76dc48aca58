package org.daybook.training;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.staff.StaffId;

/// What identifies two lines as the same training.
///
/// @param who     who took part
/// @param topic   from the curriculum
/// @param title   in lower case
/// @param minutes its length
/// @param on      its last day
/// @param by      the trainer, in lower case
record SameTraining(StaffId who, TrainingTopic topic, String title, int minutes, LocalDate on, String by) {
    static SameTraining of(Training one) {
        return new SameTraining(one.who(), one.subject().topic(), one.subject().title().toLowerCase(Locale.ROOT),
                one.minutes(), one.on(), one.by().toLowerCase(Locale.ROOT));
    }
}
