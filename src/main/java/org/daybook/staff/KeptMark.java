package org.daybook.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.staff.KeptAway.Because;
import org.daybook.staff.KeptAway.Kept;
import org.daybook.staff.KeptAway.Recorded;
import org.daybook.staff.KeptAway.SaidBy;

/// The content of a tombstone that keeps a colleague away: who, why, who asked for it, since when, who recorded it; only ids
/// and codes.
final class KeptMark {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern
            .compile(ID + " (related|refused|other) (she|colleague|somebody) ([0-9-]{10}) " + ID);

    private KeptMark() {}

    static String of(Recorded recorded) {
        var kept = recorded.kept();
        return String.join(" ", kept.who().value().toString(), kept.because().code(), kept.saidBy().code(),
                kept.since().toString(), recorded.by().value().toString());
    }

    /// Parses the stored form; empty if a newer program wrote it differently.
    static Optional<Recorded> read(String detail) {
        var written = WRITTEN.matcher(detail);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recorded(
                    new Kept(staff(written.group(1)), "", Because.ofCode(written.group(2)),
                            SaidBy.ofCode(written.group(3)), LocalDate.parse(written.group(4))),
                    staff(written.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static StaffId staff(String id) {
        return new StaffId(UUID.fromString(id));
    }
}
