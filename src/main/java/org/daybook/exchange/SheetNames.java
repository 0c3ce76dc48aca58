package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds that the name of a sheet indicates.
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
        if (namesChildrenFirst(called, words)) {
            within.remove(SheetKind.MEMBERS);
        }
        return new SheetNames(whole, within);
    }

    /// Checks whether children are named, and women only after them or not at all: *children of the members*, *register of
    /// children*. In *women with children* it is the other way round.
    private static boolean namesChildrenFirst(String called, WordTable words) {
        var lists = words.words("list");
        int children = first(called, words.words("sheet." + SheetKind.CHILDREN.code()).stream());
        int women = first(called,
                words.words("sheet." + SheetKind.MEMBERS.code()).stream().filter(one -> !lists.contains(one)));
        return children < women;
    }

    private static int first(String called, Stream<String> names) {
        return names.mapToInt(one -> called.indexOf(" " + one + " ")).filter(at -> at >= 0).min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Checks whether it is a sheet of women, by its name or a part of it.
    boolean sayMembers() {
        return whole.contains(SheetKind.MEMBERS) || within.contains(SheetKind.MEMBERS);
    }

    /// Checks whether its rows are children rather than women with their children.
    boolean sayChildren() {
        return whole.contains(SheetKind.CHILDREN)
                || within.contains(SheetKind.CHILDREN) && !within.contains(SheetKind.MEMBERS) && whole.isEmpty();
    }
}
