package org.daybook.disclosure;

/// How close an attacker comes to one count.
///
/// @param least    the least that it can be
/// @param most     the most that it can be; infinite when nothing limits it. When the audit was asked for a verdict
///                 only, the true limit may be higher still
/// @param measure  what that means
/// @param provedEmpty  the attacker can prove that nobody is counted here
/// @param provedExists the attacker can prove that somebody is, and that they are few
record AttackVerdict(double least, double most, Measure measure, boolean provedEmpty, boolean provedExists) {
    /// How wide the interval is.
    enum Measure {
        /// One value left.
        EXACT,
        /// Fewer values left than promised.
        NARROW,
        /// As wide as promised.
        OK
    }

    /// Judges an interval.
    ///
    /// @param width how far apart its ends must be
    /// @param small counts below this are few
    static AttackVerdict of(double least, double most, int width, int small) {
        var measure = least == most ? Measure.EXACT : most - least < width ? Measure.NARROW : Measure.OK;
        return new AttackVerdict(least, most, measure, most == 0, least >= 1 && most < small);
    }
}
