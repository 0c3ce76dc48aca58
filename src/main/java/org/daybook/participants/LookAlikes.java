package org.daybook.participants;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.WELCOME_PARTICIPANT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Traits;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Cards that may belong to one woman. They are only suggested, so that she can be asked. Methods without a [UnitOfWork] open a
/// passage of their own, on the write lane's thread.
public final class LookAlikes {
    private static final int MOST = 5;
    /// The number of keys for names from a former version that one change makes in passing: about a tenth of a second.
    private static final int ALONG_THE_WAY = 2_000;

    private final Gate gate;
    private final ParticipantStore store;
    private final NameKeyStore keys = new NameKeyStore();
    /// Whether every name from a former version has its key. If this were wrong, names would be folded while they are compared:
    /// slower, but never fewer.
    private boolean complete;

    private record Found(NameKeyStore.Candidate candidate, Likeness likeness) {}

    private final PeopleFinder finder;

    /// @param finder counts the names for which somebody was shown, together with what is searched for
    LookAlikes(Gate gate, ParticipantStore store, PeopleFinder finder) {
        this.gate = gate;
        this.store = store;
        this.finder = finder;
    }

    /// Prepares what the first comparison needs, which takes up to a second. May be called on any thread, before somebody waits
    /// for it.
    public static void warmUp() {
        Stream.of("Olena", "Олена", "Ελένη", "فاطمة").map(NameKey::of).flatMap(Optional::stream)
                .forEach(key -> Likeness.of(new Traits(Optional.of(key), OptionalInt.empty(),
                        OptionalInt.empty(), Optional.empty(), Optional.empty()), Traits.named("Lena")));
    }

    /// Returns cards that look like what was typed so far, the likeliest first, at most five. Without a name nobody is
    /// suggested: many share a month and a year.
    ///
    /// If there are any, this is a search for that name: it is counted, and leaves its line as [PeopleFinder#searched] says. A
    /// name for which nobody is shown leaves none.
    ///
    /// @param her   the card of the welcome under way, once it is saved
    /// @param asked cards that were checked already
    /// @throws Refusal `staff.refusal.not-allowed` to whoever may not welcome; `staff.refusal.search-rest` if this search must
    ///         wait two seconds
    public List<DuplicateCandidate> of(Welcome form, Optional<ParticipantId> her, Set<ParticipantId> asked) {
        var traits = new Traits(form.preferredName().flatMap(NameKey::of), form.birthYear(), form.birthMonth(),
                form.language(), form.citizenship().map(Citizenship::code));
        if (!gate.allows(WELCOME_PARTICIPANT)) {
            throw new Refusal("staff.refusal.not-allowed");
        }
        var found = traits.name()
                .map(name -> gate.look(LIST_PEOPLE, work -> offered(work, name, traits, others(work, her, asked))))
                .orElse(List.of());
        if (!found.isEmpty()) {
            form.preferredName().ifPresent(finder::searching);
        }
        return found;
    }

    /// Records that somebody asked: these women are not her, and are not suggested for her again.
    public void knownApart(ParticipantId her, Set<ParticipantId> others) {
        gate.actAbout(WELCOME_PARTICIPANT, her, work -> {
            others.forEach(other -> {
                keys.apart(work, work.about(other));
            });
        });
    }

    /// Stores the key of her name with it, and makes some missing ones.
    void remember(SubjectWork work, Participant her) {
        her.preferredName().flatMap(NameKey::of).ifPresentOrElse(key -> keys.put(work, key),
                () -> keys.remove(work));
        if (!complete) {
            var keyless = keys.keyless(work.tx(), ALONG_THE_WAY);
            keyless.forEach(one -> NameKey.of(one.name()).ifPresent(key -> keys.putMissing(work.tx(), one, key)));
            complete = keyless.size() < ALONG_THE_WAY;
        }
    }

    /// Deletes everything about her.
    void forget(SubjectWork work) {
        keys.forget(work);
    }

    private Set<UUID> others(UnitOfWork work, Optional<ParticipantId> her, Set<ParticipantId> asked) {
        var others = new HashSet<UUID>();
        asked.forEach(one -> others.add(one.value()));
        her.ifPresent(one -> {
            others.add(one.value());
            others.addAll(keys.knownApart(work.tx(), one));
        });
        return others;
    }

    private List<DuplicateCandidate> offered(UnitOfWork work, NameKey name, Traits traits, Set<UUID> not) {
        return keys.calledNearly(work.tx(), name, traits.birthYear()).visible(work).stream()
                .filter(candidate -> !not.contains(candidate.id().value()))
                .flatMap(candidate -> Likeness.of(traits, candidate.traits())
                        .map(likeness -> new Found(candidate, likeness)).stream())
                .sorted(Comparator.comparingDouble((Found found) -> -found.likeness().score())).limit(MOST)
                .flatMap(found -> store.row(work, found.candidate().id())
                        .map(row -> new DuplicateCandidate(row, found.likeness().signs())).stream())
                .toList();
    }
}
