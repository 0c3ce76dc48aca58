package org.daybook.disclosure;

import java.util.List;
import org.daybook.disclosure.Link.Part;

/// Which counts of a catalogue hang together with the people since a grant's start.
///
/// @param people  everybody who came
/// @param several those whom several grants reached in the period; its table has a category for each grant alone, by the name
///                of the grant's population
/// @param none    the category of those whom no grant reached
/// @param fresh   those who came for the first time ever
/// @param parts   all kinds of sessions that a grant may pay for
/// @param begun   the grants of which somebody may remember that nobody came to the site before them
public record GrantTies(Part people, Part several, String none, Part fresh, List<String> parts,
        List<RunningGrant> begun) {
    /// Keeps the lists as they are now.
    public GrantTies {
        parts = List.copyOf(parts);
        begun = List.copyOf(begun);
    }

    /// As everybody knows them.
    public GrantTies(Part people, Part several, String none, Part fresh, List<String> parts) {
        this(people, several, none, fresh, parts, List.of());
    }

    /// As somebody knows them who remembers how a site began.
    GrantTies remembered(List<RunningGrant> grants) {
        return new GrantTies(people, several, none, fresh, parts, grants);
    }

    /// Whether nobody came before a grant, as far as is remembered.
    boolean isRemembered(RunningGrant grant) {
        return begun.stream().anyMatch(grant::isSame);
    }

    /// Whether a table is one of those.
    boolean speaksOf(String table) {
        return several.table().equals(table) || fresh.table().equals(table);
    }
}
