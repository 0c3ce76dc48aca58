package org.daybook.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.base.Problem;

/// What was typed from one or two sheets. Its string form reveals nothing.
///
/// @param first  the five lines of a sheet, as typed
/// @param second those of another one; ignored unless the first sheet is a share
public record KitTyped(List<String> first, List<String> second) {
    /// The number of lines on a sheet.
    public static final int LINES = KitSheet.LINES;

    public KitTyped {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// The content of the first line of a sheet, once it is right.
    ///
    /// @param number the number of the kit
    /// @param sheet  0 for the only sheet, 1 to 3 for one of three
    public record Named(int number, int sheet) {}

    /// Returns which sheet this is, from its first line; empty if that is not right.
    public static Optional<Named> named(String firstLine) {
        return KitSheet.head(firstLine).map(head -> new Named(head.number(), head.index()));
    }

    /// Checks whether the first sheet is one of three, so that a second one is needed.
    public boolean needsSecond() {
        return KitSheet.head(first.getFirst()).filter(KitSheet.Head::isShare).isPresent();
    }

    /// Returns what must be corrected, by sheet (`first`, `second`); empty if everything is valid.
    ///
    /// @param store the store that it should open
    public List<Problem> problems(UUID store) {
        var found = new ArrayList<>(problems("first", first, store));
        if (needsSecond()) {
            found.addAll(problems("second", second, store));
            if (found.isEmpty()) {
                found.addAll(togetherness());
            }
        }
        return found;
    }

    private static List<Problem> problems(String sheet, List<String> lines, UUID store) {
        if (KitSheet.head(lines.getFirst()).filter(head -> head.mark() != KitSheet.mark(store)).isPresent()) {
            return List.of(new Problem(sheet, "recovery.typed.other-store"));
        }
        boolean right = IntStream.rangeClosed(1, LINES)
                .allMatch(line -> KitLine.state(line, lines.get(line - 1)) == KitLine.State.RIGHT);
        if (!right) {
            return List.of(new Problem(sheet, "recovery.typed.not-right"));
        }
        return KitSheet.read(lines).map(read -> {
            read.close();
            return List.<Problem>of();
        }).orElseGet(() -> List.of(new Problem(sheet, "recovery.typed.mixed-lines")));
    }

    private List<Problem> togetherness() {
        try (var one = sheet(first); var other = sheet(second)) {
            if (!one.isOfSameKitAs(other)) {
                return List.of(new Problem("second", "recovery.typed.mixed-sheets"));
            }
            return one.index() == other.index()
                    ? List.of(new Problem("second", "recovery.typed.same-sheet"))
                    : List.of();
        }
    }

    /// Returns the key from the sheets; the caller closes it.
    ///
    /// @throws IllegalArgumentException if there are problems
    public KitKey key() {
        try (var one = sheet(first)) {
            if (!one.isShare()) {
                return new KitKey(one.mark(), one.number(), one.secret());
            }
            try (var other = sheet(second)) {
                var secret = Shares.join(one, other);
                var key = new KitKey(one.mark(), one.number(), secret);
                Arrays.fill(secret, (byte) 0);
                return key;
            }
        }
    }

    private static KitSheet sheet(List<String> lines) {
        return KitSheet.read(lines).orElseThrow(() -> new IllegalArgumentException("no sheet"));
    }

    @Override
    public String toString() {
        return "KitTyped";
    }
}
