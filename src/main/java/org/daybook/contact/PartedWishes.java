package org.daybook.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;

/// What a no to calls, texts, messages or letters holds for once two cards are parted that were one: whoever said it, or
/// said yes after it, may have been either of the two. For [Contacts], inside its caller's passage.
final class PartedWishes {
    private final ContactStore store;
    private final WishMarks marks;

    PartedWishes(ContactStore store, WishMarks marks) {
        this.store = store;
        this.marks = marks;
    }

    /// Each no since the joining holds for the other card, too, and each of before for this one again.
    void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var since = written(kept, joining).getOrDefault(true, List.of());
        if (!since.isEmpty()) {
            store.newest(parted.tx(), parted.her()).ifPresent(said -> keep(parted, said.wishes(), since));
        }
        noAgain(kept, joining);
        // What was said meanwhile stands in the marks of both.
        marks.mark(kept);
        marks.mark(parted);
    }

    /// What she had said no to before, and a yes followed, perhaps of the other of the two, is a no again.
    void noAgain(SubjectWork kept, WrittenAfter joining) {
        var hers = written(kept, joining);
        var since = hers.getOrDefault(true, List.of());
        if (!since.isEmpty()) {
            hers.getOrDefault(false, List.of()).stream().reduce((_, last) -> last)
                    .filter(before -> !since.getLast().keepingNosOf(before).equals(since.getLast()))
                    .ifPresent(before -> keep(kept, since.getLast(), List.of(before)));
        }
    }

    /// What was said of her, in its order: since the joining, and before.
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
