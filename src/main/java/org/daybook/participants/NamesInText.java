package org.daybook.participants;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// Checks whether a word of a text is a name of a woman in this store, in whatever script. This protects every woman, even one
/// who is hidden from the writer; so the answer reaches a screen only mixed with other reasons to check again. Runs inside the
/// caller's passage, not on the screen thread.
public final class NamesInText implements Predicate<String> {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDING = Pattern.compile("[aeiouys]+$");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_STEM = 4;
    /// The number of letters that an ending may add.
    private static final int LONGEST_ENDING = 2;

    private final Set<String> names;

    private NamesInText(Set<String> names) {
        this.names = names;
    }

    /// Reads the names of everybody.
    public static NamesInText of(UnitOfWork work) {
        var names = new HashSet<String>();
        for (var called : new NamesStore().all(work.tx()).everyone(Purpose.PROTECTION)) {
            Stream.concat(called.folded().stream(), called.roomName().map(NameFolding::fold).stream())
                    .flatMap(NamesInText::parts).filter(part -> part.length() >= SHORTEST).forEach(names::add);
        }
        return new NamesInText(names);
    }

    private static Stream<String> parts(String folded) {
        return BETWEEN.splitAsStream(folded.toLowerCase(Locale.ROOT));
    }

    /// Matches a name, or a capitalised name with another ending, such as a genitive.
    @Override
    public boolean test(String word) {
        boolean isCapital = Character.isUpperCase(word.codePointAt(0));
        return parts(NameFolding.fold(word)).anyMatch(part -> names.contains(part)
                || isCapital && names.stream().anyMatch(name -> isFormOf(name, part)));
    }

    private static boolean isFormOf(String name, String part) {
        var stem = ENDING.matcher(name).replaceFirst("");
        return stem.length() >= SHORTEST_STEM && part.startsWith(stem)
                && part.length() <= name.length() + LONGEST_ENDING;
    }
}
