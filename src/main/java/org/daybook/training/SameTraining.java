package org.daybook.training;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.staff.StaffId;

/// What makes two lines about one training.
///
/// @param who     who took part
/// @param topic   from the curriculum
/// @param title   in small letters
/// @param minutes how long it was
/// @param on      its last day
/// @param by      who taught, in small letters
record SameTraining(StaffId who, TrainingTopic topic, String title, int minutes, LocalDate on, String by) {
    static SameTraining of(Training one) {
        return new SameTraining(one.who(), one.subject().topic(), one.subject().title().toLowerCase(Locale.ROOT),
                one.minutes(), one.on(), one.by().toLowerCase(Locale.ROOT));
    }
}
