package org.daybook.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The initials of everyone who ever worked here.
final class Initials {
    private Initials() {}

    static Map<StaffId, String> of(List<StaffStore.Stored> everyone) {
        return everyone.stream()
                .collect(Collectors.toMap(stored -> stored.member().id(), stored -> stored.member().initials()));
    }
}
