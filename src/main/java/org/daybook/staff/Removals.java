package org.daybook.staff;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.vault.KeyRing;
import org.daybook.vault.Progress;

/// The second half of removing somebody: taking her slot away, which gives the store a new key.
final class Removals {
    /// How it is written in an audit line.
    static final String RENEWED = "key-renewed";

    private Removals() {}

    /// Takes away those slots that are still there; a program that ended in between may have done so already.
    static void renew(KeyRing keys, List<StaffStore.Stored> leaving, Progress progress) {
        var there = keys.slots();
        var slots = leaving.stream().flatMap(stored -> stored.slot().stream()).filter(there::contains)
                .collect(Collectors.toSet());
        if (!slots.isEmpty()) {
            keys.remove(slots, progress);
        }
    }
}
