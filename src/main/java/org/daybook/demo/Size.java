package org.daybook.demo;

/// How large an invented site is. The numbers of women and marks are exact; the rest shapes the weeks.
public enum Size {
    /// A pilot's first months: what a real site looks like.
    XS(40, 600, 36, new Shape(18, 6, 9, 110, 0.5)),
    /// A site's usual year.
    S(200, 6_000, 52, new Shape(30, 10, 15, 26, 0.75)),
    /// Three years of several sites in one store.
    M(2_000, 60_000, 156, new Shape(90, 10, 15, 26, 0.7)),
    /// Nine years of a whole town: far more than any site will hold.
    L(10_000, 400_000, 468, new Shape(150, 10, 15, 26, 0.7)),
    /// Ten years of a country in one store: what no screen may notice.
    XL(50_000, 2_000_000, 520, new Shape(700, 10, 15, 26, 0.7));

    /// What a week looks like.
    ///
    /// @param founders women who come in the first week
    /// @param usual    how many come to a session, on average
    /// @param most     how many come at most
    /// @param stay     weeks that those stay who do not leave within a month, on average
    /// @param quiet    how busy the first weeks are, against the average of all
    record Shape(int founders, double usual, int most, double stay, double quiet) {}

    /// Nobody holds a group for fewer.
    static final int FEWEST = 5;

    private final int women;
    private final int marks;
    private final int weeks;
    private final Shape shape;

    Size(int women, int marks, int weeks, Shape shape) {
        this.women = women;
        this.marks = marks;
        this.weeks = weeks;
        this.shape = shape;
    }

    /// How many women have a card.
    public int women() {
        return women;
    }

    /// How many times a woman was marked here.
    public int marks() {
        return marks;
    }

    /// How many weeks the site is old, the week of the last day included.
    public int weeks() {
        return weeks;
    }

    Shape shape() {
        return shape;
    }
}
