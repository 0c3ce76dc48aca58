package org.daybook.disclosure;

/// How closely an attacker can determine one count.
///
/// @param least    the lower bound
/// @param most     the upper bound; infinite if there is none. If the audit was run for verdicts only, the true bound may be
///                 higher
/// @param measure  the assessment of the interval
/// @param provedEmpty  whether the attacker can prove that nobody is counted here
/// @param provedExists whether the attacker can prove that someone is counted, and that they are few
record AttackVerdict(double least, double most, Measure measure, boolean provedEmpty, boolean provedExists) {
    /// The width of the interval.
    enum Measure {
        /// One value is left.
        EXACT,
        /// Fewer values are left than promised.
        NARROW,
        /// As wide as promised.
        OK
    }

    /// Judges an interval.
    ///
    /// @param width the minimum distance between its ends
    /// @param small counts below this are few
    static AttackVerdict of(double least, double most, int width, int small) {
        var measure = least == most ? Measure.EXACT : most - least < width ? Measure.NARROW : Measure.OK;
        return new AttackVerdict(least, most, measure, most == 0, least >= 1 && most < small);
    }
}
