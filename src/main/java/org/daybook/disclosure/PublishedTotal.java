package org.daybook.disclosure;

/// A total as published.
public sealed interface PublishedTotal {
    /// The exact number: it covers ten people or more, none of whom contributes more than a quarter.
    ///
    /// @param value the number
    record Exact(int value) implements PublishedTotal {}

    /// One of the two multiples of five next to the exact number.
    ///
    /// @param value the multiple of five
    record Rounded(int value) implements PublishedTotal {}

    /// The site reached fewer than ten people, possibly none. Nothing else in its report is published.
    record FewerThanTen() implements PublishedTotal {}

    /// Suppressed: too few people contribute, or one of them contributes too much.
    record Withheld() implements PublishedTotal {}
}
