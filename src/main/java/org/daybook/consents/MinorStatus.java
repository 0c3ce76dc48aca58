package org.daybook.consents;

import java.time.LocalDate;
import java.time.Period;

/// That somebody is under 18, or was, by what is known of her age. Where nothing is known she counts as grown up: whoever
/// believes otherwise writes down an age that she states.
///
/// @param ofAgeOn the first day on which she is 18
public record MinorStatus(LocalDate ofAgeOn) {
    /// When somebody is of age.
    public static final int OF_AGE = 18;

    /// Whether she is under 18 on a day.
    public boolean on(LocalDate day) {
        return day.isBefore(ofAgeOn);
    }

    /// Her age in whole years on a day, counted back from the day on which she is 18.
    public int ageOn(LocalDate day) {
        var left = Period.between(day, ofAgeOn);
        boolean whole = left.getMonths() == 0 && left.getDays() == 0;
        return OF_AGE - left.getYears() - (whole ? 0 : 1);
    }

    /// What is customary at an age: who consents and who is asked along. A hint, never a rule; domain page 6.3 (after the
    /// Inter-agency guidelines for case management and child protection).
    public enum Step {
        UNDER_SIX(0),
        SIX_TO_ELEVEN(6),
        TWELVE_TO_FOURTEEN(12),
        FIFTEEN_TO_SEVENTEEN(15);

        private final int from;

        Step(int from) {
            this.from = from;
        }

        /// The step of an age.
        public static Step of(int age) {
            var found = UNDER_SIX;
            for (var step : values()) {
                if (age >= step.from) {
                    found = step;
                }
            }
            return found;
        }
    }
}
