package org.daybook.staff;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.vault.Tx;

/// How the team of a store came about, for marks that other copies of the store find (decision 184). In a copy, one person can
/// add colleagues, or give them passphrases, and let them review each other. Whatever they agree on there is what two people
/// agreed on only for a store that knows the team. Inside a passage, on the write lane's thread.
public final class TeamHistory {
    /// Acts after which one person may sign in as another, and the one that removes such acts from the trail.
    private static final List<Permission> ACTS = List.of(Permission.ADD_MEMBER, Permission.RESET_PASSPHRASE,
            Permission.USE_RECOVERY_KIT, Permission.PURGE_TRAIL);

    private final TeamHistoryStore store = new TeamHistoryStore();
    private final ReviewStore reviews = new ReviewStore();

    /// The newest line about the team.
    ///
    /// @param line its ID
    /// @param by   whoever wrote it, whoever added her or gave her a passphrase, whoever added that person, and so on
    public record Newest(UUID line, Set<StaffId> by) {}

    /// Returns the newest line about the team in this store; empty if the first person is still alone.
    public Optional<Newest> newest(UnitOfWork work) {
        return store.newest(work.tx(), ACTS).map(line -> new Newest(line.id(), withMakers(work, line.by())));
    }

    /// Checks whether this store has that line.
    public boolean has(Tx tx, UUID line) {
        return store.has(tx, line);
    }

    private Set<StaffId> withMakers(UnitOfWork work, StaffId first) {
        var made = Stream.of(Permission.ADD_MEMBER, Permission.RESET_PASSPHRASE)
                .map(act -> reviews.all(work.tx(), act)).flatMap(Collection::stream).toList();
        var all = new LinkedHashSet<StaffId>();
        var open = new ArrayDeque<StaffId>(List.of(first));
        while (!open.isEmpty()) {
            var one = open.remove();
            if (all.add(one)) {
                made.stream().filter(review -> review.subjects().contains(one.value())).map(Review::asker)
                        .forEach(open::add);
            }
        }
        return all;
    }
}
