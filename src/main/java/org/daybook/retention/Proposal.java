package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.participants.PersonRow;

/// What somebody proposed to take out, as it waits for another.
///
/// @param id     identity
/// @param by     initials of whoever proposed it
/// @param whose  whether that is who is signed in
/// @param on     the site's date
/// @param due    what is still due of it
/// @param stays  who is off the list meanwhile and would stay
/// @param hidden how much whoever asks may not see and cannot approve
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
