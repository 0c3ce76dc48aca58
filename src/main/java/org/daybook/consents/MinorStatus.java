package org.daybook.consents;

import java.time.LocalDate;
import java.time.Period;

/// That somebody is or was under 18, by what is known of her age. If nothing is known she counts as an adult: a worker who
/// believes otherwise records an age that she states.
///
/// @param ofAgeOn the first day on which she is 18
public record MinorStatus(LocalDate ofAgeOn) {
    /// The age at which somebody is of age.
    public static final int OF_AGE = 18;

    /// Checks whether she is under 18 on a day.
    public boolean on(LocalDate day) {
        return day.isBefore(ofAgeOn);
    }

    /// Returns her age in whole years on a day, counted back from the day on which she is 18.
    public int ageOn(LocalDate day) {
        var left = Period.between(day, ofAgeOn);
        boolean whole = left.getMonths() == 0 && left.getDays() == 0;
        return OF_AGE - left.getYears() - (whole ? 0 : 1);
    }

    /// What is customary at an age: who consents and who is also asked. A hint, never a rule; domain page 6.3 (after the
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

        /// Returns the step for an age.
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
