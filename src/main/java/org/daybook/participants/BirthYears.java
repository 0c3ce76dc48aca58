package org.daybook.participants;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.YoungRows;
import org.daybook.staff.UnitOfWork;

/// The birth years of the youngest women, read in one query: to find among thousands who may work. Runs inside another room's
/// passage.
public final class BirthYears {
    private BirthYears() {}

    /// Returns the birth years of women born in the given year or later who told it, or an age from which it follows, also on a
    /// joined card. Leaves out women hidden from the worker.
    ///
    /// @param year at most 18 years ago
    /// @throws IllegalArgumentException for an earlier year: not everybody born since would be found
    public static Map<ParticipantId, Integer> since(UnitOfWork work, int year) {
        if (year < work.today().getYear() - YoungRows.OLDEST_STATED) {
            throw new IllegalArgumentException("longer ago than an index finds");
        }
        return new BirthYearStore().since(work.tx(), year).visible(work).stream()
                .collect(Collectors.toMap(BirthYearStore.Row::her, BirthYearStore.Row::year));
    }

    /// Returns the year of birth of one woman, if it is known and the worker may see her record.
    public static OptionalInt of(UnitOfWork work, ParticipantId her) {
        return new BirthYearStore().of(work.tx(), her).visible(work).stream().mapToInt(BirthYearStore.Row::year)
                .findFirst();
    }
}
