package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Titles inside a sheet that name a list of others than members: who waits for a place, the team. A remark or a legend in which such
/// a word stands is none. Any thread may ask.
final class OtherTitles {
    private static final int MANY_WORDS = 10;
    private static final int FIRST_WORDS = 2;
    private static final Set<String> WAITING = new HashSet<>(WordTable.headings().words("sheet-of-waiting"));
    private static final Set<String> COLLEAGUES = new HashSet<>(WordTable.headings().words("sheet-of-colleagues"));
    private static final Set<String> LISTS = new HashSet<>(WordTable.headings().words("list"));

    private OtherTitles() {}

    /// Whether a title says that women stand below it who wait for a place.
    static boolean isWaiting(String title) {
        return says(title, WAITING);
    }

    /// The same, or that it is the team.
    static boolean isOthers(String title) {
        return isWaiting(title) || says(title, COLLEAGUES);
    }

    /// Among the first words, or beside *list* or *women*.
    private static boolean says(String title, Set<String> words) {
        var said = Arrays.asList(FoldedText.of(title).split(" ", -1));
        return said.size() <= MANY_WORDS && title.indexOf('=') < 0 && said.stream().anyMatch(words::contains)
                && (said.stream().limit(FIRST_WORDS).anyMatch(words::contains)
                        || said.stream().anyMatch(LISTS::contains)
                        || SheetNames.of(title, WordTable.headings()).sayMembers());
    }
}
