package org.daybook.disclosure;

/// Which texts may name a site, a period, a population, a table or a category.
final class PublishableNames {
    private PublishableNames() {}

    /// The attacker's format writes a count as `population|table=category;...` and a total as `T`.
    ///
    /// @throws IllegalArgumentException when the text is empty, `T`, or holds one of these signs
    static void check(String name) {
        if (name.isBlank() || name.equals("T") || name.chars().anyMatch(sign -> "|;=\u0000".indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("not a name for the catalogue");
        }
    }
}
