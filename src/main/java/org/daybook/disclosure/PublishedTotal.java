package org.daybook.disclosure;

/// A total as it leaves the site.
public sealed interface PublishedTotal {
    /// The true number: ten people or more stand behind it, none of them with more than a quarter.
    ///
    /// @param value the number
    record Exact(int value) implements PublishedTotal {}

    /// One of the two multiples of five next to the truth.
    ///
    /// @param value the multiple of five
    record Rounded(int value) implements PublishedTotal {}

    /// The site reached fewer than ten people, perhaps nobody. Nothing else of its report leaves.
    record FewerThanTen() implements PublishedTotal {}

    /// Not given: too few people stand behind it, or one of them stands behind too much of it.
    record Withheld() implements PublishedTotal {}
}
