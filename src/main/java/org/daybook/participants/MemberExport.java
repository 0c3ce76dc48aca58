package org.daybook.participants;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads members as [MemberImport] writes them. Runs inside one passage, on its thread.
public final class MemberExport {
    private MemberExport() {}

    /// A member.
    ///
    /// @param id           her identity
    /// @param card         her card
    /// @param welcomedOn   the day since when she comes
    /// @param name         as it is written
    /// @param language     ISO 639
    /// @param birth        year and month
    /// @param statedAge    if no birth is known
    /// @param citizenship  a code
    /// @param withChildren whether any come with her; empty if she did not say
    /// @param found        how she found the space
    public record Row(ParticipantId id, String card, LocalDate welcomedOn, Optional<String> name,
            Optional<String> language, Optional<Birth> birth, Optional<StatedAge> statedAge,
            Optional<String> citizenship, Optional<Boolean> withChildren, Optional<OutreachSource> found) {}

    /// Returns everybody who has a card, including cards that were joined to another.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new MemberExportStore().rows(work.tx());
    }
}
