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

/// Records how she may be reached, and leaves a tombstone of what she said no to, so that restoring an older backup does not
/// turn it into a yes. A tombstone contains nothing else: no number and no words. Inside the caller's passage.
final class WishMarks {
    private static final Set<String> WORDS = Set.of(Contacts.WISHED);
    private static final Optional<Wish> NO = Optional.of(Wish.NO);

    private final ContactStore store;

    WishMarks(ContactStore store) {
        this.store = store;
    }

    /// Returns the ID of what was said. A mere confirmation needs no tombstone.
    UUID append(SubjectWork work, ContactStore.Said said) {
        boolean changed = !wishes(work).equals(said.wishes());
        var id = store.append(work, said);
        if (changed) {
            mark(work);
        }
        return id;
    }

    /// Makes the current answers of this card apply after a restore, also for the cards joined to hers: in an older backup they
    /// are separate women.
    void mark(SubjectWork work) {
        if (store.newest(work.tx(), work.her()).isEmpty()) {
            return;
        }
        var nos = nos(wishes(work));
        Stream.concat(Stream.of(work.her().value()), store.joined(work).stream()).forEach(card -> Tombstones.makeLast(
                work.tx(), new Tombstone(work.newId(), Contacts.WISHED, card, nos, work.now()), WORDS));
    }

    /// Restores each no of the last tombstone; she is asked before she is called, because whatever else she said since is lost.
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

    /// Ignores codes that a newer program added.
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
