package org.daybook.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;

/// What a no to calls, texts, messages or letters applies to once two joined cards are parted: the woman who said it, or who
/// said yes after it, may have been either of the two. Runs inside another room's passage.
public final class PartedWishes {
    private final ContactStore store;
    private final WishMarks marks;

    PartedWishes(ContactStore store, WishMarks marks) {
        this.store = store;
        this.marks = marks;
    }

    /// Keeps refusals when two joined cards are parted. What was said meanwhile about how she is reached may have been said by
    /// the woman of the other card. So each no given meanwhile applies to both cards, also if a yes came after it, and each former
    /// no of this card applies again; she is asked again before she is called. Called once the rows have been moved back.
    ///
    /// @param kept    the card on which it was said
    /// @param parted  the other card
    /// @param joining the joining of the two
    public void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var since = written(kept, joining).getOrDefault(true, List.of());
        if (!since.isEmpty()) {
            store.newest(parted.tx(), parted.her())
                    .ifPresent(said -> append(parted, keepingNos(said.wishes(), since)));
        }
        noAgain(kept, joining);
        // The tombstones of both include what was said meanwhile.
        marks.mark(kept);
        marks.mark(parted);
    }

    /// Restores each no of her cards from before they were joined with a third, and each said since, if a yes followed that may
    /// have come from the other woman. Called once the rows of her cards are together.
    ///
    /// @param kept    the remaining card
    /// @param joining the joining with the third
    public void noAgain(SubjectWork kept, WrittenAfter joining) {
        var hers = written(kept, joining);
        var since = hers.getOrDefault(true, List.of());
        // What was said after that, or came with another card, applies as it is.
        if (store.newest(kept.tx(), kept.her())
                .filter(said -> !since.isEmpty() && said.wishes().equals(since.getLast()))
                .isPresent()) {
            var before = hers.getOrDefault(false, List.of());
            var now = keepingNos(since.getLast(),
                    Stream.concat(before.stream().skip(Math.max(0, before.size() - 1)), since.stream()).toList());
            if (!now.equals(since.getLast())) {
                append(kept, now);
            }
        }
    }

    /// Returns what was said of her, in order: since the joining, and before.
    private Map<Boolean, List<ContactWishes>> written(SubjectWork kept, WrittenAfter joining) {
        return store.written(kept.tx(), kept.her()).stream().collect(Collectors.partitioningBy(
                one -> joining.isAdded(kept.tx(), "contact_wish", List.of(one.id()), one.on()),
                Collectors.mapping(ContactStore.Written::wishes, Collectors.toList())));
    }

    private static ContactWishes keepingNos(ContactWishes said, List<ContactWishes> others) {
        var now = said;
        for (var one : others) {
            now = now.keepingNosOf(one);
        }
        return now;
    }

    private void append(SubjectWork work, ContactWishes now) {
        marks.append(work, new ContactStore.Said(now, Optional.empty()));
    }
}
