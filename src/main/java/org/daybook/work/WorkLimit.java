package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.BareWords;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;

/// Where she is not to be placed, or that a colleague is asked first. The reason is kept nowhere.
///
/// @param id    which
/// @param her   whom it is about
/// @param kind  what
/// @param value letter of the sector, id of the company, or the town
/// @param by    who set it
/// @param who   her initials
/// @param setOn the site's date
record WorkLimit(UUID id, ParticipantId her, LimitKind kind, Optional<String> value, StaffId by, String who,
        LocalDate setOn) {
    /// Whether it keeps her from a company; of which nobody knows the town, too.
    boolean excludes(Company company) {
        return switch (kind) {
            case SECTOR -> company.same().stream().anyMatch(one -> value.equals(Optional.of(one.sector().letter())));
            case COMPANY -> company.same().stream()
                    .anyMatch(one -> value.equals(Optional.of(one.id().value().toString())));
            case TOWN -> value.filter(town -> company.details().town().map(there -> isNear(town, there)).orElse(true))
                    .isPresent();
            case ASK_FIRST -> false;
        };
    }

    /// Towns are typed by hand: "Milano" and "Milano (MI)" are the same, and so are "Forlì" and "Forli'".
    private static boolean isNear(String one, String other) {
        var kept = BareWords.of(one);
        var there = BareWords.of(other);
        return kept.contains(there) || there.contains(kept);
    }

    /// Whether another says the same: everybody may ask to be asked, anything else stands once.
    boolean isSame(WorkLimit other) {
        return kind == other.kind && value.equals(other.value) && (kind != LimitKind.ASK_FIRST || by.equals(other.by));
    }

    /// Whether somebody else is to be asked before she is placed.
    boolean asksFirst(StaffId worker) {
        return kind == LimitKind.ASK_FIRST && !by.equals(worker);
    }
}
