package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a total comes about: from how many different people, and how much of it from one of them. Secret.
///
/// @param total   the true total
/// @param people  the different known people behind it
/// @param largest the most that comes from one of them
/// @param basis   what the largest share is measured against
public record Contributions(int total, int people, int largest, int basis) {
    /// Of nothing.
    public static final Contributions NONE = new Contributions(0, 0, 0, 0);

    /// So many different people stand behind whatever is said.
    static final int FEWEST_PEOPLE = 10;
    private static final int LARGEST_SHARE = 4;

    /// Visits, contacts, hours: so many by each person, and some by nobody in particular. The anonymous ones may all
    /// be one person's, or the largest contributor's: they count in the total but hide nobody.
    ///
    /// @param byPerson  how much of it each person gave, above zero, by opaque id
    /// @param anonymous how much of it came from people nobody wrote down
    /// @throws IllegalArgumentException when one of the numbers is not above zero (anonymous: below zero)
    public static Contributions ofEvents(Map<String, Integer> byPerson, int anonymous) {
        if (anonymous < 0 || byPerson.values().stream().anyMatch(part -> part <= 0)) {
            throw new IllegalArgumentException("a contribution is above zero");
        }
        int known = byPerson.values().stream().mapToInt(Integer::intValue).sum();
        int largest = byPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Contributions(known + anonymous, byPerson.size(), largest, known);
    }

    /// Sessions held. A session belongs to the house, not to those who came, but one to which only one known woman
    /// came is as good as hers: the largest contributor is the woman with most of those.
    ///
    /// @param attendees the known people of each session held, one entry a session, empty when nobody known came
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

    /// What the site did by itself: no person stands behind it, so that nobody is found by it.
    ///
    /// @param total how much it was
    public static Contributions ofServices(int total) {
        return new Contributions(total, FEWEST_PEOPLE, 0, total);
    }

    /// Whether the exact total may leave the site: ten different people, none of them above a quarter of it
    /// (steps 8 and 10 of the specification).
    boolean mayBeExact() {
        return people >= FEWEST_PEOPLE && (long) largest * LARGEST_SHARE <= basis;
    }

    /// Whether so few people stand behind it that only "fewer than 10" may be said.
    boolean fewerThanTen() {
        return people < FEWEST_PEOPLE;
    }
}
