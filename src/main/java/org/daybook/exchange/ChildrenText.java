package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts under *Children* other than yes, no and a number: *2 children*, *no children*, or that she is expecting, which no
/// import keeps.
final class ChildrenText {
    private static final Pattern PARTS = Pattern.compile("[,;/+&()]|\\s-\\s|\\s(?:and|e|και|ir|și|si|и)\\s");

    /// *2 (5 and 7 years)*.
    private static final Pattern DETAILED = Pattern.compile("(\\d{1,2})\\s?[:(].*", Pattern.DOTALL);
    /// *Daniel 6*, *Daniel (6), Grace 3 anni*.
    private static final Pattern WITH_AGE = Pattern.compile(
            "(?:\\p{Lu}\\p{L}+[\\s:,-]{1,3}\\(?(?:1\\d|\\d)\\s?\\p{L}{0,6}\\)?[\\s,;/+]*(?:(?:and|e|και|ir|și|и)\\s)?)+");
    private static final Pattern NAMED = Pattern.compile("[:(,]");

    private final CountedText counted;
    private final Set<String> none = new HashSet<>(WordTable.headings().words("no-children"));
    private final Set<String> some = new HashSet<>(WordTable.headings().words("some-children"));
    private final List<String> expecting = WordTable.headings().words("expecting");

    ChildrenText(CountedText counted) {
        this.counted = counted;
    }

    /// Returns whether she has children, if these words state it; details may follow after a colon or in brackets.
    Optional<Boolean> has(String text) {
        if (none.contains(FoldedText.of(text))) {
            return Optional.of(false);
        }
        if (WITH_AGE.matcher(text.strip()).matches()) {
            return Optional.of(true);
        }
        var match = DETAILED.matcher(text.strip());
        return (match.matches() ? Optional.of(match.group(1)) : counted.before(NAMED.split(text, -1)[0], some))
                .map(number -> !number.matches("0+"));
    }

    /// Returns a text without the parts that state that she is expecting; unchanged if there are none.
    String withoutExpecting(String text) {
        var parts = PARTS.split(text, -1);
        return Arrays.stream(parts).noneMatch(this::says)
                ? text
                : Arrays.stream(parts).filter(part -> !says(part)).map(String::strip).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private boolean says(String part) {
        var folded = " " + FoldedText.of(part) + " ";
        return expecting.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
