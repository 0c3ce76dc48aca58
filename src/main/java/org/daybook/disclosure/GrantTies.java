package org.daybook.disclosure;

import java.util.List;
import org.daybook.disclosure.Link.Part;

/// Which counts of a catalogue hang together with the people since a grant's start.
///
/// @param several  those whom several grants reached in the quarter; its table has a category for each grant alone, by the name
///                 of the grant's population
/// @param fresh    those who came for the first time ever
/// @param enrolled the table of those under way, by path, with the kind of sessions that belongs to no path
/// @param parts    all kinds of sessions that a grant may pay for
/// @param begun    the grants before which nobody came to the site, where that is supposed
/// @param enrolls  whether it is supposed that nobody comes to the sessions of a path who is not enrolled in it
public record GrantTies(Part several, Part fresh, Part enrolled, List<String> parts, List<RunningGrant> begun,
        boolean enrolls) {
    /// Keeps the lists as they are now.
    public GrantTies {
        parts = List.copyOf(parts);
        begun = List.copyOf(begun);
    }

    /// As everybody knows them.
    public GrantTies(Part several, Part fresh, Part enrolled, List<String> parts) {
        this(several, fresh, enrolled, parts, List.of(), false);
    }

    /// For somebody who supposes that nobody came before these grants.
    GrantTies supposingFirst(List<RunningGrant> grants) {
        return new GrantTies(several, fresh, enrolled, parts, grants, enrolls);
    }

    /// For somebody who supposes that nobody comes to the sessions of a path who is not enrolled in it.
    GrantTies supposingEnrolled() {
        return new GrantTies(several, fresh, enrolled, parts, begun, true);
    }

    /// Whether nobody is supposed to have come before a grant.
    boolean isFirst(RunningGrant grant) {
        return begun.stream().anyMatch(grant::isSame);
    }

    /// Whether a table is one of those.
    boolean speaksOf(String population, String table) {
        return List.of(several, fresh, enrolled).stream()
                .anyMatch(part -> part.population().equals(population) && part.table().equals(table));
    }

    /// Whether a population has one of those tables.
    boolean speaksOf(String population) {
        return List.of(several, enrolled).stream().anyMatch(part -> part.population().equals(population));
    }
}
