package org.daybook.participants;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;

/// The years in which the youngest were born, asked in one go: for who may work, among thousands. Inside another room's
/// passage.
public final class BirthYears {
    private BirthYears() {}

    /// Of those who told theirs, or an age from which it follows, also on a card that was joined, and were born in a year or
    /// later; without anybody whose record the worker never sees.
    ///
    /// @param year at most 18 years ago
    /// @throws IllegalArgumentException for an earlier year: not everybody born since would be found
    public static Map<ParticipantId, Integer> since(UnitOfWork work, int year) {
        if (year < work.today().getYear() - BirthYearStore.OLDEST) {
            throw new IllegalArgumentException("longer ago than an index finds");
        }
        return new BirthYearStore().since(work.tx(), year).visible(work).stream()
                .collect(Collectors.toMap(BirthYearStore.Row::her, BirthYearStore.Row::year));
    }

    /// The same of one woman: the year in which she was born, if it is known and the worker may see her record.
    public static OptionalInt of(UnitOfWork work, ParticipantId her) {
        return new BirthYearStore().of(work.tx(), her).visible(work).stream().mapToInt(BirthYearStore.Row::year)
                .findFirst();
    }
}
