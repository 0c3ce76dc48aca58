package org.daybook.milestones;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A certificate ready for printing. Exists as long as the screen on which it was requested.
///
/// @param words    what was typed for it
/// @param days     the days from which and to which she came, if they are to be shown
/// @param hours    the number of hours, to the half, if it is to be shown
/// @param on       the day on which it is given
/// @param language its language
public record Certificate(CertificateForm.Words words, Optional<Days> days, Optional<Double> hours, LocalDate on,
        Locale language) {
    /// @param first the first day
    /// @param last  the last day
    public record Days(LocalDate first, LocalDate last) {}

    /// Returns the certificate that a form requests, for sessions she came to.
    static Certificate of(CertificateForm form, Optional<AttendedCourse> course, LocalDate on) {
        var shown = form.shown();
        return new Certificate(form.words(),
                course.filter(_ -> shown.contains(CertificateForm.Shown.DAYS))
                        .map(one -> new Days(one.first(), one.last())),
                course.filter(_ -> shown.contains(CertificateForm.Shown.HOURS)).map(AttendedCourse::hours), on,
                form.language());
    }
}
