package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The initials of everyone who ever worked here, inside a passage: all that other rooms show of a colleague.
public final class Initials {
    private Initials() {}

    /// Returns the initials of everyone who works here or did.
    public static Map<StaffId, String> everyone(UnitOfWork work) {
        return of(new StaffStore().everyone(work.tx()));
    }

    /// Returns who works here now.
    public static List<StaffId> here(UnitOfWork work) {
        return new StaffStore().everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(stored -> stored.member().id()).toList();
    }

    static Map<StaffId, String> of(List<StaffStore.Stored> everyone) {
        return everyone.stream()
                .collect(Collectors.toMap(stored -> stored.member().id(), stored -> stored.member().initials()));
    }
}
