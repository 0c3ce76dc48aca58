package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a total is composed: the number of different people, and the largest contribution of one of them. Confidential.
///
/// @param total   the exact total
/// @param people  the number of different known people who contribute
/// @param largest the largest contribution of one of them
/// @param basis   the value against which the largest contribution is measured
public record Contributions(int total, int people, int largest, int basis) {
    /// No contributions.
    public static final Contributions NONE = new Contributions(0, 0, 0, 0);

    /// The minimum number of different people behind any published figure.
    static final int FEWEST_PEOPLE = 10;
    private static final int LARGEST_SHARE = 4;

    /// Returns the contributions to visits, contacts or hours: an amount from each person, and an anonymous amount. The
    /// anonymous amount may come entirely from one person, even the largest contributor: it counts in the total but protects
    /// nobody.
    ///
    /// @param byPerson  each person's amount, above zero, by opaque ID
    /// @param anonymous the amount from people who were not recorded
    /// @throws IllegalArgumentException if one of the amounts is not above zero (anonymous: below zero)
    public static Contributions ofEvents(Map<String, Integer> byPerson, int anonymous) {
        if (anonymous < 0 || byPerson.values().stream().anyMatch(part -> part <= 0)) {
            throw new IllegalArgumentException("a contribution is above zero");
        }
        int known = byPerson.values().stream().mapToInt(Integer::intValue).sum();
        int largest = byPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Contributions(known + anonymous, byPerson.size(), largest, known);
    }

    /// Returns the contributions to sessions held. A session belongs to the site, not to the people who came; but one attended
    /// by only one known woman is attributed to her. The largest contributor is the woman with the most of those.
    ///
    /// @param attendees the known people of each session held, one entry a session, empty if nobody known came
    public static Contributions ofSessions(List<Set<String>> attendees) {
        var everybody = new HashSet<String>();
        var alone = new HashMap<String, Integer>();
        for (var session : attendees) {
            everybody.addAll(session);
            if (session.size() == 1) {
                alone.merge(session.iterator().next(), 1, Integer::sum);
            }
        }
        int largest = alone.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Contributions(attendees.size(), everybody.size(), largest, attendees.size());
    }

    /// Returns the contributions to the site's own services: they are not counts of people, so they identify nobody.
    ///
    /// @param total the amount
    public static Contributions ofServices(int total) {
        return new Contributions(total, FEWEST_PEOPLE, 0, total);
    }

    /// Checks whether the exact total may be published: ten different people, none contributing more than a quarter of it
    /// (steps 8 and 10 of the specification).
    boolean mayBeExact() {
        return people >= FEWEST_PEOPLE && (long) largest * LARGEST_SHARE <= basis;
    }

    /// Checks whether there are so few people that only "fewer than 10" may be published.
    boolean fewerThanTen() {
        return people < FEWEST_PEOPLE;
    }
}
