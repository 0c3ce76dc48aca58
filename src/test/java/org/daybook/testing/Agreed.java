package org.daybook.testing;

import java.util.Optional;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.rights.Receipt;
import org.daybook.staff.Permission;

/// Acts that need the agreement of two people, done in one step: for tests of what erasing does, not of who may do it.
public final class Agreed {
    private Agreed() {}

    /// Erases her.
    public static Receipt erase(OpenSite house, ParticipantId her) {
        var receipt = house.gate().about(Permission.ERASE_RECORD, her,
                work -> house.rights().erase(work, Optional.empty()));
        house.rights().leaveNothing();
        return receipt;
    }
}
