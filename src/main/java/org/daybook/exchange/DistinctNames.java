package org.daybook.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells apart things that the import would take for one because they have the same name: the second becomes `Sewing (2)`.
/// Different names stay as they are, so that an export of imported data changes none.
final class DistinctNames {
    private final int longest;
    private final Set<String> taken = new HashSet<>();

    /// @param longest the most letters of a name
    DistinctNames(int longest) {
        this.longest = longest;
    }

    /// Returns the name under which it is written.
    ///
    /// @param within the scope in which the name must be unique: the same path, the same hour
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
