package org.daybook.demo;

/// The size of an invented site. The numbers of women and attendance entries are exact; the rest shapes the weeks.
public enum Size {
    /// The first months of a pilot: what a real site looks like.
    XS(40, 600, 36, new Shape(18, 6, 9, 110, 0.5)),
    /// A typical year of a site.
    S(200, 6_000, 52, new Shape(30, 10, 15, 26, 0.75)),
    /// Three years of several sites in one store.
    M(2_000, 60_000, 156, new Shape(90, 10, 15, 26, 0.7)),
    /// Nine years of a whole town: far more than any site will contain.
    L(10_000, 400_000, 468, new Shape(150, 10, 15, 26, 0.7)),
    /// Ten years of a country in one store, which must not be noticeable on any screen.
    XL(50_000, 2_000_000, 520, new Shape(700, 10, 15, 26, 0.7));

    /// The shape of a week.
    ///
    /// @param founders women who come in the first week
    /// @param usual    the average number who come to a session
    /// @param most     the maximum number
    /// @param stay     the average number of weeks that women stay who do not leave within a month
    /// @param quiet    how busy the first weeks are, relative to the average of all
    record Shape(int founders, double usual, int most, double stay, double quiet) {}

    /// The minimum size for which a group is held.
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

    /// Returns the number of women with a card.
    public int women() {
        return women;
    }

    /// Returns the number of attendance entries.
    public int marks() {
        return marks;
    }

    /// Returns the age of the site in weeks, including the week of the last day.
    public int weeks() {
        return weeks;
    }

    Shape shape() {
        return shape;
    }
}
