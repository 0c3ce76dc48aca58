package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A category of a table of the catalogue.
interface Category {
    /// The constant's name.
    String name();

    /// How it is written in exports, in every language.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The codes of all categories of a table, in their order.
    static List<String> codes(Category... all) {
        return Arrays.stream(all).map(Category::code).toList();
    }
}
