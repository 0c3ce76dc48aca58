package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A category of a table of the catalogue.
interface Category {
    /// Returns the constant's name.
    String name();

    /// Returns its code in exports, the same in every language.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the codes of all categories of a table, in order.
    static List<String> codes(Category... all) {
        return Arrays.stream(all).map(Category::code).toList();
    }
}
