package org.daybook.disclosure;

/// Checks which names a site, a period, a population, a table or a category may have.
final class PublishableNames {
    private PublishableNames() {}

    /// Checks a name. The attacker's format writes a count as `population|table=category;...` and a total as `T`.
    ///
    /// @throws IllegalArgumentException if the text is empty, is `T`, or contains one of these characters
    static void check(String name) {
        if (name.isBlank() || name.equals("T") || name.chars().anyMatch(sign -> "|;=\u0000".indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("not a name for the catalogue");
        }
    }
}
