package org.daybook.reports;

import java.util.Optional;
import org.daybook.staff.StaffId;

/// The people who will see the exact figures, as typed.
///
/// @param auditor name and organisation
/// @param present the colleague present in addition to the signed-in user
record AuditorCheckForm(String auditor, Optional<StaffId> present) {
    /// Longer than any name with an organisation.
    static final int LONGEST = 120;

    AuditorCheckForm {
        auditor = auditor.strip();
    }

    /// Checks whether an auditor is named in visible characters.
    boolean namesAnAuditor() {
        return !auditor.isEmpty() && auditor.length() <= LONGEST
                && auditor.codePoints().noneMatch(Character::isISOControl);
    }
}
