package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// One answer in the ledger; none of it is ever changed.
///
/// @param number     the order in which it was written; the highest of a purpose counts, whatever the clock was
/// @param purpose    what was asked
/// @param answer     `GIVEN`, `REFUSED`, `LATER` or `WITHDRAWN`
/// @param heard      how it was explained
/// @param on         the site's date on which she answered
/// @param recordedBy who recorded it
/// @param until      the last day on which a yes holds
/// @param sharing    with whom and what, for a referral
/// @param with       the id of the referral it was asked with; empty if it was asked by itself
/// @param corrected  the site's date on which it was written without asking her; empty if she answered
/// @param renewal    that it was given before she was 18 and is asked again in her own name
public record ConsentEvent(long number, Purpose purpose, ConsentStatus answer, Heard heard, LocalDate on,
        StaffId recordedBy, Optional<LocalDate> until, Optional<Sharing> sharing, Optional<UUID> with,
        Optional<LocalDate> corrected, Optional<ConsentRenewal> renewal) {
    /// Returns the site's date on which it was written.
    public LocalDate written() {
        return corrected.orElse(on);
    }

    /// Returns why it was written without asking her; empty if she answered.
    public Optional<Correction> correction() {
        return corrected.map(_ -> answer == ConsentStatus.GIVEN ? Correction.VALID_AGAIN : Correction.MISTAKE);
    }

    /// Returns its status on a day: a yes holds through its last day.
    ///
    /// @param today the site's date
    public ConsentStatus standing(LocalDate today) {
        var end = renewal.flatMap(ConsentRenewal::last).or(() -> until);
        return answer == ConsentStatus.GIVEN && end.filter(last -> last.isBefore(today)).isPresent()
                ? ConsentStatus.EXPIRED
                : answer;
    }
}
