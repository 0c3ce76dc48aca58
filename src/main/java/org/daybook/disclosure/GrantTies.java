package org.daybook.disclosure;

import org.daybook.disclosure.Link.Part;

/// Which counts of a catalogue hang together with the people since a grant's start.
///
/// @param people  everybody who came
/// @param several those whom several grants reached in the period; its table has a category for each grant alone, by the name
///                of the grant's population
/// @param fresh   those who came for the first time ever
/// @param ever    whether it is known, too, which grants began together with their site
public record GrantTies(Part people, Part several, Part fresh, boolean ever) {
    /// As everybody knows them.
    public GrantTies(Part people, Part several, Part fresh) {
        this(people, several, fresh, false);
    }

    /// As somebody knows them who remembers how a site began.
    GrantTies remembered() {
        return new GrantTies(people, several, fresh, true);
    }

    /// Whether a table is one of those.
    boolean speaksOf(String table) {
        return several.table().equals(table) || fresh.table().equals(table);
    }
}
