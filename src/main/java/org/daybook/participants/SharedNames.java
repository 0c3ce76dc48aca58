package org.daybook.participants;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// Whether a name is a single word that another woman of this store is called by, too, in whatever letters: a text with it may be
/// about her. Inside the caller's passage, not on the screen's thread.
final class SharedNames implements Predicate<String> {
    private final Set<String> others;

    private SharedNames(Set<String> others) {
        this.others = others;
    }

    /// @param hers all cards of one woman
    static SharedNames of(UnitOfWork work, Set<ParticipantId> hers) {
        return new SharedNames(new NamesStore().all(work.tx()).everyone(Purpose.ERASURE).stream()
                .filter(called -> !hers.contains(called.her()))
                .flatMap(called -> Stream.concat(called.folded().stream(),
                        called.roomName().map(NameFolding::fold).stream()))
                .flatMap(NamesInText::parts).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean test(String name) {
        var parts = NamesInText.parts(NameFolding.fold(name)).filter(part -> !part.isEmpty()).toList();
        return parts.size() == 1 && others.contains(parts.getFirst());
    }
}
