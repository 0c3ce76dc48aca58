package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Set;

/// What the name of a sheet says that it is about.
///
/// @param whole  kinds whose name it is
/// @param within kinds whose name is a part of it
record SheetNames(Set<SheetKind> whole, Set<SheetKind> within) {
    SheetNames {
        whole = Set.copyOf(whole);
        within = Set.copyOf(within);
    }

    /// @param words the table of headings
    static SheetNames of(String name, WordTable words) {
        var called = " " + FoldedText.of(name) + " ";
        var whole = EnumSet.noneOf(SheetKind.class);
        var within = EnumSet.noneOf(SheetKind.class);
        for (var kind : SheetKind.values()) {
            var names = words.words("sheet." + kind.code());
            if (names.contains(called.strip())) {
                whole.add(kind);
            } else if (names.stream().anyMatch(one -> called.contains(" " + one + " "))) {
                within.add(kind);
            }
        }
        return new SheetNames(whole, within);
    }

    /// Whether it is one of women, by its name or a part of it.
    boolean sayMembers() {
        return whole.contains(SheetKind.MEMBERS) || within.contains(SheetKind.MEMBERS);
    }

    /// Whether its rows are children, and no women with their children.
    boolean sayChildren() {
        return whole.contains(SheetKind.CHILDREN)
                || within.contains(SheetKind.CHILDREN) && !within.contains(SheetKind.MEMBERS) && whole.isEmpty();
    }
}
