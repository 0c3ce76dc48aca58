package org.daybook.exchange;

import java.util.Set;
import java.util.regex.Pattern;

/// Titles before a name: *Sig.ra*, *Mrs*, *κα*, *Dr.* They are no part of it. One of a man shows that the row is about a man.
/// Thread-safe.
final class NameTitles {
    private static final Pattern FIRST = Pattern.compile("\\s*(\\S+?\\.?(?:\\s(?:ra|na|ssa))?\\.?)\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> OTHERS = WordTable.headings().wordSet("title");
    private static final Set<String> MEN = WordTable.headings().wordSet("title-of-men");
    private static final Set<String> NOBODY = WordTable.headings().wordSet("no-name");

    private NameTitles() {}

    /// Returns a cell without the title of a woman or a doctor; empty if it says that her name is not known.
    static Cell without(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell;
        }
        var text = cell.text();
        if (NOBODY.contains(FoldedText.of(text))) {
            return Cell.BLANK;
        }
        var match = FIRST.matcher(text);
        return match.matches() && OTHERS.contains(FoldedText.of(match.group(1)))
                ? without(new Cell(Cell.Kind.TEXT, match.group(2)))
                : cell;
    }

    /// Checks whether a name begins with the title of a man.
    static boolean isOfMan(String name) {
        var match = FIRST.matcher(name);
        return match.matches() && MEN.contains(FoldedText.of(match.group(1)));
    }
}
