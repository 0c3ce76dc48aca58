package org.daybook.disclosure;

import java.util.List;
import java.util.Optional;
import org.daybook.disclosure.Link.Part;

/// Which counts of a catalogue hang together with the people since a grant's start.
///
/// @param several  those whom several grants reached in the quarter; its table has a category for each grant alone, by the name
///                 of the grant's population
/// @param fresh    those who came for the first time ever
/// @param enrolled the table of those under way, by path, with the kind of sessions that belongs to no path
/// @param parts    all kinds of sessions that a grant may pay for
/// @param supposed the grants before which nobody came to the site, where what may be supposed is taken for certain
public record GrantTies(Part several, Part fresh, Part enrolled, List<String> parts,
        Optional<List<RunningGrant>> supposed) {
    /// Keeps the lists as they are now.
    public GrantTies {
        parts = List.copyOf(parts);
        supposed = supposed.map(List::copyOf);
    }

    /// As everybody knows them.
    public GrantTies(Part several, Part fresh, Part enrolled, List<String> parts) {
        this(several, fresh, enrolled, parts, Optional.empty());
    }

    /// For somebody who supposes that nobody came before these grants, and that nobody comes to the sessions of a path who is not
    /// enrolled in it.
    GrantTies supposing(List<RunningGrant> begun) {
        return new GrantTies(several, fresh, enrolled, parts, Optional.of(begun));
    }

    /// Whether nobody is supposed to have come before a grant.
    boolean isFirst(RunningGrant grant) {
        return supposed.stream().flatMap(List::stream).anyMatch(grant::isSame);
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
