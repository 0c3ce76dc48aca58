package org.daybook.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells things apart that the import would take for one because they have the same name: the second becomes `Sewing (2)`. Names
/// that are different stay as they are, so an export of what was imported changes none.
final class DistinctNames {
    private final int longest;
    private final Set<String> taken = new HashSet<>();

    /// @param longest letters of a name
    DistinctNames(int longest) {
        this.longest = longest;
    }

    /// The name under which it is written.
    ///
    /// @param within what it must be told apart from: those of the same path, of the same hour
    String of(String within, String name) {
        var clean = ExportRow.clean(name);
        var base = clean.isEmpty() ? "–" : clean;
        for (int n = 1;; n++) {
            var suffix = n == 1 ? "" : " (" + n + ")";
            var tried = cut(base, longest - suffix.length()) + suffix;
            if (taken.add(within + "|" + tried.toLowerCase(Locale.ROOT))) {
                return tried;
            }
        }
    }

    private static String cut(String name, int letters) {
        return name.codePointCount(0, name.length()) <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters)).strip();
    }
}
