package org.daybook.reports;

import java.util.Optional;
import org.daybook.staff.StaffId;

/// Who looks at exact figures, as it was typed.
///
/// @param auditor name and organisation
/// @param present the colleague who sits beside them, beside whoever is signed in
record AuditorCheckForm(String auditor, Optional<StaffId> present) {
    /// More than a name and an organisation have.
    static final int LONGEST = 120;

    AuditorCheckForm {
        auditor = auditor.strip();
    }

    /// Whether it names somebody in letters that can be seen.
    boolean namesAnAuditor() {
        return !auditor.isEmpty() && auditor.length() <= LONGEST
                && auditor.codePoints().noneMatch(Character::isISOControl);
    }
}
