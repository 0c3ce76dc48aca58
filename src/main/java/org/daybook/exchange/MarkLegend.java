package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What signs stand for in the place of a mark, as a sheet says itself beside or above its table: *1 = present, 2 = absent*. A sign that is
/// explained by words that say neither, or in two ways, is in doubt. After a dash it counts only where both are explained so.
final class MarkLegend {
    private static final Pattern LINE = Pattern.compile(
            "(?iu)(?:^|[\\s,;(./|])(\\p{L}{1,3}|\\d{1,2}|[^\\p{L}\\p{N}\\s,;(.|=:])"
                    + "\\s*([-–—=:])\\s*(\\p{L}+(?:\\s\\p{L}+){0,2})");

    private final WordTable choices;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> afterDash = new HashMap<>();

    MarkLegend(WordTable choices) {
        this.choices = choices;
    }

    /// Looks into a cell.
    void read(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
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
            // The next sign may stand right behind these words.
            at = match.start(3);
        }
    }

    /// The words themselves, or as many of them as say yes or no: what follows may be the next line.
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

    /// What a sign means: yes, no, or in doubt. Empty where nothing explains it.
    ///
    /// @param sign as [MeantTexts#key] writes it
    Optional<String> of(String sign) {
        var dashes = afterDash.values().containsAll(Set.of("yes", "no")) ? afterDash : Map.<String, String>of();
        return Optional.ofNullable(said.get(sign)).or(() -> Optional.ofNullable(dashes.get(sign)));
    }
}
