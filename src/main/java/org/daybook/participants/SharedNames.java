package org.daybook.participants;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// Checks whether another woman of this store also has a name, in whatever script: alone or as a part of hers. A text with it
/// may be about her. Runs inside the caller's passage, not on the screen thread.
final class SharedNames implements Predicate<String> {
    /// A digit is part of a name: a number distinguishes two women with the same first name.
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

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
                .map(SharedNames::words).collect(Collectors.toUnmodifiableSet()));
    }

    /// Returns the words of a name with a space around each, so that a name within a name begins and ends at a word boundary.
    private static String words(String folded) {
        return BETWEEN.splitAsStream(folded.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }

    @Override
    public boolean test(String name) {
        var words = words(NameFolding.fold(name));
        return !words.isBlank() && others.stream().anyMatch(other -> other.contains(words));
    }
}
