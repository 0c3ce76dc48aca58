package org.daybook.disclosure;

import java.util.List;

/// The chance that step 4 needs. The key gives it; tests give every chance in turn.
interface Draws {
    /// The draw for the population's rounded total, `b * u_N`: 0 to 4.
    int total();

    /// One of so many possible draws for a table.
    int table(int possible);

    /// The groups in the order in which the table is rounded.
    List<Group> order(List<Group> groups);

    /// One of several equal categories, to be combined before the others. By chance, never by the catalogue's order:
    /// the order is known, and would tell that a hidden category is smaller than a shown one that stands before it.
    String oneOf(List<String> equal);

    /// A group that gets one number: a category shown by itself, or all that are together.
    ///
    /// @param name  the category; the group of all that are together has no name
    /// @param count its true count
    record Group(String name, int count) {}
}
