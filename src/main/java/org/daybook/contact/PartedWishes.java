package org.daybook.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;

/// What a no to calls, texts, messages or letters applies to once two joined cards are parted: the woman who said it, or who
/// said yes after it, may have been either of the two. For [Contacts], inside its caller's passage.
final class PartedWishes {
    private final ContactStore store;
    private final WishMarks marks;

    PartedWishes(ContactStore store, WishMarks marks) {
        this.store = store;
        this.marks = marks;
    }

    /// Applies each no since the joining to the other card too, and each no from before to this one again.
    void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var since = written(kept, joining).getOrDefault(true, List.of());
        if (!since.isEmpty()) {
            store.newest(parted.tx(), parted.her()).ifPresent(said -> keep(parted, said.wishes(), since));
        }
        noAgain(kept, joining);
        // The tombstones of both include what was said meanwhile.
        marks.mark(kept);
        marks.mark(parted);
    }

    /// Turns a no from before the joining into a no again, if a yes followed that may have come from the other woman.
    void noAgain(SubjectWork kept, WrittenAfter joining) {
        var hers = written(kept, joining);
        var since = hers.getOrDefault(true, List.of());
        if (!since.isEmpty()) {
            hers.getOrDefault(false, List.of()).stream().reduce((_, last) -> last)
                    .filter(before -> !since.getLast().keepingNosOf(before).equals(since.getLast()))
                    .ifPresent(before -> keep(kept, since.getLast(), List.of(before)));
        }
    }

    /// Returns what was said of her, in order: since the joining, and before.
    private Map<Boolean, List<ContactWishes>> written(SubjectWork kept, WrittenAfter joining) {
        return store.written(kept.tx(), kept.her()).stream().collect(Collectors.partitioningBy(
                one -> joining.isAdded(kept.tx(), "contact_wish", List.of(one.id()), one.on()),
                Collectors.mapping(ContactStore.Written::wishes, Collectors.toList())));
    }

    private void keep(SubjectWork work, ContactWishes said, List<ContactWishes> others) {
        var now = said;
        for (var one : others) {
            now = now.keepingNosOf(one);
        }
        marks.append(work, new ContactStore.Said(now, Optional.empty()));
    }
}
