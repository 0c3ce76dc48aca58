package org.daybook.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Sign;
import org.daybook.participants.alike.Traits;
import org.daybook.staff.UnitOfWork;

/// Finds a woman from one field: by card, by name or initial in any script, by year and month of birth, or by several of these
/// together.
final class Finder {
    private static final Pattern START_OF_CARD = Pattern.compile("[A-Z]{2,8}(?:-[A-Z]?[2-9]?)?");
    private static final int MOST = 40;
    /// Shorter words sound like too many names.
    private static final int SHORTEST_HEARD = 3;

    private record Alike(ParticipantId her, Likeness likeness) {}

    private final ParticipantStore store;
    private final NameKeyStore keys = new NameKeyStore();

    Finder(ParticipantStore store) {
        this.store = store;
    }

    List<PersonRow> find(UnitOfWork work, String typed) {
        var written = written(work, typed.strip());
        return written.isEmpty() ? rows(work, inOtherScripts(alike(work, PersonQuery.of(typed)))) : written;
    }

    /// Searches as usual; if nobody is found, returns issued cards that are one mistake away from what was typed, or else women
    /// with a similar name. All names are compared once for both.
    Answered findOrNearly(UnitOfWork work, String typed) {
        var written = written(work, typed.strip());
        if (!written.isEmpty()) {
            return new Answered(written, false);
        }
        var alike = alike(work, PersonQuery.of(typed));
        var found = rows(work, inOtherScripts(alike));
        if (!found.isEmpty()) {
            return new Answered(found, false);
        }
        var cards = CardNumber.near(typed);
        return new Answered(cards.isEmpty()
                ? rows(work, alike)
                : cards.stream().flatMap(card -> store.byCard(work.tx(), card).visible(work).stream()).distinct()
                        .toList(),
                true);
    }

    private List<PersonRow> written(UnitOfWork work, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var card = CardNumber.read(text)
                .flatMap(whole -> store.byCard(work.tx(), whole).visible(work).stream().findFirst());
        return card.map(List::of).orElseGet(() -> byStartOfCardOrName(work, text));
    }

    private List<PersonRow> byStartOfCardOrName(UnitOfWork work, String text) {
        var start = text.toUpperCase(Locale.ROOT);
        var cards = START_OF_CARD.matcher(start).matches()
                ? store.cardsStartingWith(work.tx(), start).visible(work)
                : List.<PersonRow>of();
        var sought = PersonQuery.of(text);
        var written = store.sought(work.tx(), sought).visible(work);
        var heard = written.size() < MOST && sought.name().length() >= SHORTEST_HEARD
                ? heard(work, sought)
                : List.<PersonRow>of();
        return Stream.of(cards, written, heard).flatMap(List::stream).distinct().limit(MOST).toList();
    }

    /// Returns women whose name begins to sound like what was typed, in whatever script either is written.
    private List<PersonRow> heard(UnitOfWork work, PersonQuery sought) {
        return NameKey.of(sought.name())
                .map(key -> key.firstWord().stream()
                        .flatMap(reading -> store.heard(work.tx(), sought, reading).visible(work).stream()).toList())
                .orElse(List.of());
    }

    /// Returns all women with a similar name, the likeliest first; nobody if fewer characters were typed than a word needs.
    private List<Alike> alike(UnitOfWork work, PersonQuery sought) {
        if (sought.name().length() < SHORTEST_HEARD) {
            return List.of();
        }
        var name = NameKey.of(sought.name());
        if (name.isEmpty()) {
            return List.of();
        }
        var traits = new Traits(name, sought.year(), sought.month(), Optional.empty(), Optional.empty());
        return keys.calledNearly(work.tx(), name.get(), sought.year()).visible(work).stream()
                .flatMap(candidate -> Likeness.of(traits, candidate.traits())
                        .map(likeness -> new Alike(candidate.id(), likeness)).stream())
                .sorted(Comparator.comparingDouble(alike -> -alike.likeness().score())).toList();
    }

    /// Arabic omits vowels, so the beginnings of names never match.
    private static List<Alike> inOtherScripts(List<Alike> alike) {
        return alike.stream().filter(one -> one.likeness().signs().contains(Sign.OTHER_SCRIPT)).toList();
    }

    private List<PersonRow> rows(UnitOfWork work, List<Alike> alike) {
        return alike.stream().limit(MOST).flatMap(one -> store.row(work, one.her()).stream()).toList();
    }
}
