package org.daybook.recovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnitOfWork;

/// Names a kit in the audit trail: by the neutral sign-in word of its slot.
///
/// @param store the stored kits
record KitSubjects(RecoveryStore store) implements Subjects {
    @Override
    public Optional<UUID> find(UnitOfWork work, String typed) {
        return store.all(work.tx()).stream().map(RecoveryStore.Stored::kit)
                .filter(kit -> KitKey.word(kit.number()).equalsIgnoreCase(typed)).map(RecoveryKit::id).findFirst();
    }

    @Override
    public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        store.all(work.tx()).stream().map(RecoveryStore.Stored::kit).filter(kit -> subjects.contains(kit.id()))
                .forEach(kit -> words.put(kit.id(), KitKey.word(kit.number())));
        return words;
    }
}
