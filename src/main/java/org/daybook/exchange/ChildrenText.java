package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands under *Children* beside yes, no and a number: *2 children*, *no children*, or that she is expecting,
/// which no import keeps.
final class ChildrenText {
    private static final Pattern PARTS = Pattern.compile("[,;/+&()]|\\s-\\s|\\s(?:and|e|και|ir|și|si|и)\\s");

    private static final Pattern NAMED = Pattern.compile("[:(,]");

    private final CountedText counted;
    private final Set<String> none = new HashSet<>(WordTable.headings().words("no-children"));
    private final Set<String> some = new HashSet<>(WordTable.headings().words("some-children"));
    private final List<String> expecting = WordTable.headings().words("expecting");

    ChildrenText(CountedText counted) {
        this.counted = counted;
    }

    /// Whether she has children, where these words say it; who they are may follow behind a colon or in brackets.
    Optional<Boolean> has(String text) {
        return none.contains(FoldedText.of(text))
                ? Optional.of(false)
                : counted.before(NAMED.split(text, -1)[0], some).map(number -> !number.matches("0+"));
    }

    /// A text without the parts that say that she is expecting; as it stands where none does.
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
