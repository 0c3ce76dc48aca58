package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.BareWords;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;

/// A limit on where she is placed, or that a colleague is asked first. The reason is not stored.
///
/// @param id    its identity
/// @param her   the woman concerned
/// @param kind  its kind
/// @param value letter of the sector, id of the company, or the town
/// @param by    who set it
/// @param who   the initials of the person who set it
/// @param setOn the site's date
record WorkLimit(UUID id, ParticipantId her, LimitKind kind, Optional<String> value, StaffId by, String who,
        LocalDate setOn) {
    /// Checks whether it keeps her from a company, including one whose town is unknown.
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

    /// Checks whether another limit is the same: every colleague may ask to be asked first, any other limit is set once.
    boolean isSame(WorkLimit other) {
        return kind == other.kind && value.equals(other.value) && (kind != LimitKind.ASK_FIRST || by.equals(other.by));
    }

    /// Checks whether somebody else is to be asked before she is placed.
    boolean asksFirst(StaffId worker) {
        return kind == LimitKind.ASK_FIRST && !by.equals(worker);
    }
}
