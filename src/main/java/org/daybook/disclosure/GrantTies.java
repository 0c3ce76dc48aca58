package org.daybook.disclosure;

import java.util.List;
import org.daybook.disclosure.Link.Part;

/// The counts of a catalogue that are linked to the people since a grant's start.
///
/// @param several  the people reached by several grants in the quarter; its table has a category for each grant alone, by the
///                 name of the grant's population
/// @param fresh    the people who came for the first time ever
/// @param enrolled the table of enrolments under way, by path, with the kind of sessions outside paths
/// @param parts    all kinds of sessions that a grant may pay for
/// @param begun    the grants before which nobody came to the site, if that is supposed
/// @param enrolls  whether it is supposed that only people enrolled in a path come to its sessions
public record GrantTies(Part several, Part fresh, Part enrolled, List<String> parts, List<RunningGrant> begun,
        boolean enrolls) {
    /// Copies the lists.
    public GrantTies {
        parts = List.copyOf(parts);
        begun = List.copyOf(begun);
    }

    /// Creates the ties of public knowledge.
    public GrantTies(Part several, Part fresh, Part enrolled, List<String> parts) {
        this(several, fresh, enrolled, parts, List.of(), false);
    }

    /// Returns the ties for a reader who supposes that nobody came before these grants.
    GrantTies supposingFirst(List<RunningGrant> grants) {
        return new GrantTies(several, fresh, enrolled, parts, grants, enrolls);
    }

    /// Returns the ties for a reader who supposes that only people enrolled in a path come to its sessions.
    GrantTies supposingEnrolled() {
        return new GrantTies(several, fresh, enrolled, parts, begun, true);
    }

    /// Checks whether it is supposed that nobody came before a grant.
    boolean isFirst(RunningGrant grant) {
        return begun.stream().anyMatch(grant::isSame);
    }

    /// Checks whether a table is one of those.
    boolean speaksOf(String population, String table) {
        return List.of(several, fresh, enrolled).stream()
                .anyMatch(part -> part.population().equals(population) && part.table().equals(table));
    }

    /// Checks whether a population has one of those tables.
    boolean speaksOf(String population) {
        return List.of(several, enrolled).stream().anyMatch(part -> part.population().equals(population));
    }
}
