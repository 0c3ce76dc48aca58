package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The meaning of signs used as marks, as a sheet explains it next to or above its table: *1 = present, 2 = absent*. A sign is
/// in doubt if its explanation states neither, or if it has two. An explanation after a dash counts only if both are given this
/// way.
final class MarkLegend {
    private static final Pattern LINE = Pattern.compile(
            "(?iu)(?:^|[\\s,;(./|])(\\p{L}{1,3}|\\d{1,2}|[^\\p{L}\\p{N}\\s,;(.|=:])"
                    + "\\s*([-–—=:])\\s*(\\p{L}+(?:\\s\\p{L}+){0,2})");

    /// The signs between a sign and its meaning. Most cells have none.
    private static final String EXPLAINS = "-–—=:";

    private final WordTable choices;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> afterDash = new HashMap<>();

    MarkLegend(WordTable choices) {
        this.choices = choices;
    }

    /// Reads a cell.
    void read(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().chars().noneMatch(sign -> EXPLAINS.indexOf(sign) >= 0)) {
            return;
        }
        var match = LINE.matcher(cell.text());
        int at = 0;
        while (match.find(at)) {
            var sign = MeantTexts.key(match.group(1));
            var meaning = meaning(match.group(3));
            boolean equals = match.group(2).equals("=");
            if (meaning.isPresent() || equals) {
                (equals || match.group(2).equals(":") ? said : afterDash).merge(sign,
                        meaning.orElse(MarkLetter.IN_DOUBT),
                        (one, other) -> one.equals(other) ? one : MarkLetter.IN_DOUBT);
            }
            // The next sign may follow these words directly.
            at = match.start(3);
        }
    }

    /// Uses the longest beginning of the words that means yes or no: the rest may be the next line.
    private Optional<String> meaning(String words) {
        var all = words.split("\\s", -1);
        for (int many = all.length; many > 0; many--) {
            var code = choices.code("yes-no", String.join(" ", Arrays.copyOf(all, many)));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /// Returns the meaning of a sign: yes, no, or in doubt. Empty if nothing explains it.
    ///
    /// @param sign as written by [MeantTexts#key]
    Optional<String> of(String sign) {
        var dashes = afterDash.values().containsAll(Set.of("yes", "no")) ? afterDash : Map.<String, String>of();
        return Optional.ofNullable(said.get(sign)).or(() -> Optional.ofNullable(dashes.get(sign)));
    }
}
