package org.daybook.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Sign;
import org.daybook.participants.alike.Traits;
import org.daybook.vault.Tx;

/// One field finds a woman: by card, by name or initial in any script, by year and month of birth, or by several of
/// these together.
final class Finder {
    private static final Pattern START_OF_CARD = Pattern.compile("[A-Z]{2,8}(?:-[A-Z]?[2-9]?)?");
    private static final int MOST = 40;
    /// Shorter words sound like too many.
    private static final int SHORTEST_HEARD = 3;

    private final ParticipantStore store;
    private final NameKeyStore keys = new NameKeyStore();

    Finder(ParticipantStore store) {
        this.store = store;
    }

    List<PersonRow> find(Tx tx, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var card = CardNumber.read(text).flatMap(whole -> store.byCard(tx, whole));
        return card.map(List::of).orElseGet(() -> byStartOfCardOrName(tx, text));
    }

    /// Cards that were given out and are one mistake away from what was typed; or whoever is called nearly so.
    List<PersonRow> near(Tx tx, String typed) {
        var sought = Sought.of(typed);
        var cards = CardNumber.near(typed);
        return !cards.isEmpty() || sought.name().length() < SHORTEST_HEARD
                ? cards.stream().flatMap(card -> store.byCard(tx, card).stream()).distinct().toList()
                : alike(tx, sought, _ -> true);
    }

    private List<PersonRow> byStartOfCardOrName(Tx tx, String text) {
        var start = text.toUpperCase(Locale.ROOT);
        var cards = START_OF_CARD.matcher(start).matches() ? store.cardsStartingWith(tx, start) : List.<PersonRow>of();
        var sought = Sought.of(text);
        var written = store.sought(tx, sought);
        var heard = written.size() < MOST && sought.name().length() >= SHORTEST_HEARD
                ? heard(tx, sought)
                : List.<PersonRow>of();
        var found = Stream.of(cards, written, heard).flatMap(List::stream).distinct().limit(MOST).toList();
        return found.isEmpty() && sought.name().length() >= SHORTEST_HEARD
                ? alike(tx, sought, likeness -> likeness.signs().contains(Sign.OTHER_SCRIPT))
                : found;
    }

    /// Those whose name begins to sound like what was typed, in whatever script either is written.
    private List<PersonRow> heard(Tx tx, Sought sought) {
        return NameKey.of(sought.name())
                .map(key -> key.words().getFirst().stream()
                        .flatMap(reading -> store.heard(tx, sought, reading).stream()).toList())
                .orElse(List.of());
    }

    /// Arabic leaves out vowels, so that no beginning is the same.
    private List<PersonRow> alike(Tx tx, Sought sought, Predicate<Likeness> wanted) {
        var traits = new Traits(NameKey.of(sought.name()), sought.year(), sought.month(), Optional.empty(),
                Optional.empty());
        record Found(NameKeyStore.Candidate candidate, double score) {}
        return keys.bornAbout(tx, sought.year()).stream()
                .flatMap(candidate -> Likeness.of(traits, candidate.traits()).filter(wanted)
                        .map(likeness -> new Found(candidate, likeness.score())).stream())
                .sorted(Comparator.comparingDouble((Found found) -> -found.score())).limit(MOST)
                .flatMap(found -> store.row(tx, found.candidate().id().value()).stream()).toList();
    }
}
