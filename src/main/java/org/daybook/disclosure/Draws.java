package org.daybook.disclosure;

import java.util.List;

/// The random draws of step 4. They are derived from the key; tests enumerate all possible draws.
interface Draws {
    /// Returns the draw for the population's rounded total, `b * u_N`: 0 to 4.
    int total();

    /// Returns one of this many possible draws for a table.
    int table(int possible);

    /// Returns the groups in the order in which the table is rounded.
    List<Group> order(List<Group> groups);

    /// Returns one of several equal categories, to be combined before the others. The choice is random and not by the
    /// catalogue's order: that order is known, and would disclose that a suppressed category is smaller than a shown one that
    /// precedes it.
    String oneOf(List<String> equal);

    /// A group with one number: a category shown by itself, or all combined categories.
    ///
    /// @param name  the category; the group of all combined categories has no name
    /// @param count its exact count
    record Group(String name, int count) {}
}
