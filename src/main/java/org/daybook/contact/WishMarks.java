package org.daybook.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Writes down how she may be reached, and leaves a mark of what she said no to, so that a restore of an older backup makes no
/// yes of it. A mark says no more than that: no number and no words. Inside the caller's passage.
final class WishMarks {
    private static final Set<String> WORDS = Set.of(Contacts.WISHED);
    private static final Optional<Wish> NO = Optional.of(Wish.NO);

    private final ContactStore store;

    WishMarks(ContactStore store) {
        this.store = store;
    }

    /// The identity of what was said. What she only said again needs no mark.
    UUID append(SubjectWork work, ContactStore.Said said) {
        boolean changed = !wishes(work).equals(said.wishes());
        var id = store.append(work, said);
        if (changed) {
            mark(work);
        }
        return id;
    }

    /// What holds of this card now holds after a restore. Also of the cards that were joined to hers: an older backup knows
    /// them as women of their own.
    void mark(SubjectWork work) {
        if (store.newest(work.tx(), work.her()).isEmpty()) {
            return;
        }
        var nos = nos(wishes(work));
        Stream.concat(Stream.of(work.her().value()), store.joined(work).stream()).forEach(card -> Tombstones.makeLast(
                work.tx(), new Tombstone(work.newId(), Contacts.WISHED, card, nos, work.now()), WORDS));
    }

    /// Each no of the last mark is one again, and she is asked before she is called: what else she said since is lost.
    void keepAfterRestore(SubjectWork work, Tombstone mark) {
        boolean over = Tombstones.provenAbout(work.tx(), Contacts.WISHED, mark.subject()).stream()
                .anyMatch(later -> later.at().isAfter(mark.at()));
        var before = store.newest(work.tx(), work.her());
        if (!over && (before.isPresent() || !mark.detail().isEmpty())) {
            store.append(work, new ContactStore.Said(wishes(work).keepingNosOf(of(mark.detail())), Optional.empty()));
        }
    }

    private ContactWishes wishes(SubjectWork work) {
        return store.newest(work.tx(), work.her()).map(ContactStore.Said::wishes).orElse(ContactWishes.NOTHING);
    }

    private static String nos(ContactWishes said) {
        var nos = new ArrayList<String>();
        add(nos, said.ways().calls(), "calls");
        add(nos, said.ways().texts(), "texts");
        add(nos, said.ways().messages(), "messages");
        add(nos, said.ways().letters(), "letters");
        add(nos, said.saying().whoCalls(), "who-calls");
        add(nos, said.saying().others(), "others");
        return String.join(" ", nos);
    }

    private static void add(List<String> nos, Optional<Wish> said, String code) {
        if (said.equals(NO)) {
            nos.add(code);
        }
    }

    /// What a newer program added to the codes says nothing here.
    private static ContactWishes of(String nos) {
        var codes = List.of(nos.split(" ", -1));
        return new ContactWishes(Optional.empty(),
                new ContactWishes.Ways(no(codes, "calls"), no(codes, "texts"), no(codes, "messages"),
                        no(codes, "letters")),
                new ContactWishes.Saying(no(codes, "who-calls"), Optional.empty(), no(codes, "others"),
                        Optional.empty()),
                Hours.ANY, Optional.empty(), ContactWishes.NOTHING.language());
    }

    private static Optional<Wish> no(List<String> codes, String code) {
        return codes.contains(code) ? NO : Optional.empty();
    }
}
