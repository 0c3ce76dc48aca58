package org.daybook.participants;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;

/// The years in which several women were born, asked in one go: for who may work, among thousands. Inside another room's
/// passage.
public final class BirthYears {
    private static final int AT_ONCE = 500;

    private BirthYears() {}

    /// Of those who told theirs; without anybody whose record the worker never sees.
    public static Map<ParticipantId, Integer> of(UnitOfWork work, Collection<ParticipantId> them) {
        var ids = them.stream().map(ParticipantId::value).toList();
        var years = new HashMap<ParticipantId, Integer>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            new BirthYearStore().of(work.tx(), some).visible(work).forEach(one -> years.put(one.her(), one.year()));
        }
        return years;
    }
}
