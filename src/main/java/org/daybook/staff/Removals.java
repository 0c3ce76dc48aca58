package org.daybook.staff;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.vault.KeyRing;
import org.daybook.vault.Progress;

/// The second half of removing a colleague: removing her slot, which gives the store a new key.
final class Removals {
    /// Its form in an audit line.
    static final String RENEWED = "key-renewed";

    private Removals() {}

    /// Removes those slots that still exist; a program that ended in between may have removed some already.
    static void renew(KeyRing keys, List<StaffStore.Stored> leaving, Progress progress) {
        var there = keys.slots();
        var slots = leaving.stream().flatMap(stored -> stored.slot().stream()).filter(there::contains)
                .collect(Collectors.toSet());
        if (!slots.isEmpty()) {
            keys.remove(slots, progress);
        }
    }
}
