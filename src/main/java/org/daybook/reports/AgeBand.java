package org.daybook.reports;

import java.time.LocalDate;
import org.daybook.participants.Birth;

/// Age bands of ESF+ (Regulation (EU) 2021/1057, Annex I), extended to cover everyone: the annex leaves out ages 30 to 54.
enum AgeBand implements Category {
    UNDER_18("under-18"), FROM_18("18-29"), FROM_30("30-54"), FROM_55("55-and-over"), NOT_KNOWN("not-known");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Returns the age band of a person on a day.
    static AgeBand of(Birth birth, LocalDate day) {
        int age = birth.ageOn(day);
        if (age < 18) {
            return UNDER_18;
        }
        return age < 30 ? FROM_18 : age < 55 ? FROM_30 : FROM_55;
    }
}
