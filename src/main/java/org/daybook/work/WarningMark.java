package org.daybook.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.staff.StaffId;

/// A sign as it was raised, also in the form stored in its tombstone: a code, a day and an id.
///
/// @param sign the sign
/// @param on   the site's date
/// @param by   who raised it
record WarningMark(WarningSign sign, LocalDate on, StaffId by) {
    private static final Pattern WRITTEN = Pattern
            .compile("([a-z-]+) ([0-9-]{10}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    String written() {
        return String.join(" ", WorkCodes.of(sign), on.toString(), by.value().toString());
    }

    /// Parses the stored form; empty if a newer program wrote it differently.
    static Optional<WarningMark> read(String detail) {
        var written = WRITTEN.matcher(detail);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var on = LocalDate.parse(written.group(2));
            var by = new StaffId(UUID.fromString(written.group(3)));
            return Arrays.stream(WarningSign.values())
                    .filter(sign -> WorkCodes.of(sign).equals(written.group(1))).findFirst()
                    .map(sign -> new WarningMark(sign, on, by));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
