package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.participants.PersonRow;

/// A proposal for deletion that waits for another person.
///
/// @param id     its ID
/// @param by     initials of the colleague who proposed it
/// @param whose  whether that is the user
/// @param on     the site's date
/// @param due    what of it is still due
/// @param stays  women who are off the list meanwhile and would stay
/// @param hidden the number of records that the user may not see and cannot approve
public record Proposal(UUID id, String by, Whose whose, LocalDate on, List<DueRecord> due, List<PersonRow> stays,
        int hidden) {
    public Proposal {
        due = List.copyOf(due);
        stays = List.copyOf(stays);
    }

    /// Whose it is: nobody approves her own.
    public enum Whose {
        OWN,
        ANOTHERS
    }
}
