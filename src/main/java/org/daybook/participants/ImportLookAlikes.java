package org.daybook.participants;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.base.ParticipantId;
import org.daybook.participants.MemberImport.Known;
import org.daybook.participants.MemberImport.Told;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameIndex;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Traits;

/// Finds who of the women here and of those just imported may be the woman of a row. Compares only women with a similar word in
/// their names, and finds the same as if everybody were compared. Inside the import's passage.
final class ImportLookAlikes {
    /// The number of comparisons, of names and of words, beyond which an import would take minutes. 10,000 women with as many
    /// names need a twentieth of it.
    private static final long MOST_COMPARED = 12_000_000;
    private static final int MOST_OFFERED = 5;

    private final Map<ParticipantId, Known> toAdd = new LinkedHashMap<>();
    private final NameIndex<Compared> index = new NameIndex<>();
    /// Making the key of a name takes longer than comparing it with a hundred others.
    private final Map<String, Optional<NameKey>> keys = new HashMap<>();
    private final Supplier<Map<ParticipantId, NameKey>> stored;
    private boolean begun;
    private long compared;

    /// A woman with what is compared.
    private record Compared(Known her, Traits traits) {}

    /// A woman whose description is like that of a row, and how like.
    private record Near(Known her, double score) {}

    /// @param stored reads the keys of the names in the store, when the first row is compared
    ImportLookAlikes(Supplier<Map<ParticipantId, NameKey>> stored) {
        this.stored = stored;
    }

    /// Adds a woman to those who are compared.
    void remember(Known her) {
        toAdd.put(her.id(), her);
    }

    /// Checks whether any of these women may be the one of a row. After too many comparisons, nobody is compared.
    boolean isAny(Told told, Predicate<Known> which) {
        var name = told.name().flatMap(this::key);
        if (name.isEmpty() || hasStopped()) {
            return false;
        }
        var hers = traits(told, name);
        return near(name.get(), told.birth()).stream().filter(one -> which.test(one.her()))
                .anyMatch(one -> isAlike(hers, one));
    }

    private boolean isAlike(Traits hers, Compared other) {
        compared++;
        return Likeness.of(hers, other.traits()).isPresent();
    }

    /// Returns a few of these women who may be the one of a row, the likeliest first.
    ///
    /// @param order the order of those who are equally likely
    List<Known> nearest(Told told, Predicate<Known> which, Function<Known, String> order) {
        var name = told.name().flatMap(this::key);
        if (name.isEmpty()) {
            return List.of();
        }
        var hers = traits(told, name);
        return near(name.get(), told.birth()).stream().filter(one -> which.test(one.her()))
                .flatMap(one -> Likeness.of(hers, one.traits()).map(like -> new Near(one.her(), like.score())).stream())
                .sorted(Comparator.comparingDouble((Near one) -> -one.score())
                        .thenComparing(one -> order.apply(one.her())))
                .limit(MOST_OFFERED).map(Near::her).toList();
    }

    /// Checks whether nobody is compared any more, because there are too many people.
    boolean hasStopped() {
        return compared + index.compared() >= MOST_COMPARED;
    }

    private List<Compared> near(NameKey name, Optional<Birth> birth) {
        addAll();
        return index.near(name).stream().filter(one -> mayBeBorn(birth, one.her().birth())).toList();
    }

    private void addAll() {
        var known = begun ? Map.<ParticipantId, NameKey>of() : stored.get();
        begun = true;
        toAdd.values().forEach(her -> her.name()
                .flatMap(name -> Optional.ofNullable(known.get(her.id())).or(() -> key(name)))
                .ifPresent(key -> index.add(key, new Compared(her,
                        traits(Optional.of(key), her.birth(), her.language(), her.citizenship())))));
        toAdd.clear();
    }

    /// Nobody is alike who was born more than a year apart.
    private static boolean mayBeBorn(Optional<Birth> one, Optional<Birth> other) {
        return one.isEmpty() || other.isEmpty() || Math.abs(one.get().year() - other.get().year()) <= 1;
    }

    private Optional<NameKey> key(String name) {
        return keys.computeIfAbsent(name, NameKey::of);
    }

    private static Traits traits(Told told, Optional<NameKey> name) {
        return traits(name, told.birth(), told.language(), told.citizenship().map(Citizenship::code));
    }

    private static Traits traits(Optional<NameKey> name, Optional<Birth> birth, Optional<String> language,
            Optional<String> citizenship) {
        return new Traits(name, birth.map(Birth::year).map(OptionalInt::of).orElse(OptionalInt.empty()),
                birth.map(Birth::month).orElse(OptionalInt.empty()), language, citizenship);
    }
}
