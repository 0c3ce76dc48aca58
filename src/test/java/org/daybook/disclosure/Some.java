package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Invented sites for the tests of this room.
final class Some {
    static final List<String> AGES = List.of("under18", "18-29", "30-54", "55+", "not-known");
    static final List<String> CITIZENSHIPS = List.of("national", "other-eu", "third-country", "stateless", "not-known");
    static final List<String> NEWNESS = List.of("new", "ongoing");
    static final List<String> PATHS = List.of("personal", "skills", "psychosocial", "civic");

    private Some() {}

    static DisclosureKey key(long seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new DisclosureKey(bytes);
    }

    static List<String> people(int number) {
        var people = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            people.add("w%05d".formatted(i));
        }
        return people;
    }

    /// A table with exactly these counts.
    static Breakdown breakdown(String table, List<String> categories, int... counts) {
        var categoryOf = new HashMap<String, String>();
        int next = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int i = 0; i < counts[c]; i++) {
                categoryOf.put("w%05d".formatted(next++), categories.get(c));
            }
        }
        return Breakdown.partition(table, categories, categoryOf);
    }

    /// Returns a site with a number of women, with answers as skewed as at real sites, and enrolments of some of them.
    static SiteFigures site(int women, RandomGenerator random) {
        var people = people(women);
        var tables = List.of(spread("age", AGES, people, random), spread("citizenship", CITIZENSHIPS, people, random),
                spread("newness", NEWNESS, people, random));
        var enrolments = new HashSet<Breakdown.Member>();
        var contacts = new HashMap<String, Integer>();
        for (var woman : people) {
            contacts.put(woman, 1 + random.nextInt(12));
            for (var path : PATHS) {
                if (random.nextInt(4) == 0) {
                    enrolments.add(new Breakdown.Member(woman, path));
                }
            }
        }
        return new SiteFigures("2026Q3", Population.people("people", Set.copyOf(people), tables),
                List.of(Population.memberships("enrolments", new Breakdown("path", PATHS, enrolments), PATHS.size())),
                Map.of("contacts", Contributions.ofEvents(contacts, random.nextInt(20))));
    }

    /// Returns the true counts of a site called S1, by their names in the attacker's format.
    static Map<String, Integer> truth(SiteFigures site) {
        var truth = new HashMap<String, Integer>();
        for (var population : site.populations()) {
            var place = "S1." + site.period() + "." + population.name();
            truth.put(place, population.total().total());
            population.tables().forEach(table -> table.counts()
                    .forEach((category, count) -> truth.put(place + "|" + table.table() + "=" + category, count)));
        }
        return truth;
    }

    private static Breakdown spread(String table, List<String> categories, List<String> people,
            RandomGenerator random) {
        var weights = categories.stream().mapToDouble(category -> Math.pow(random.nextDouble(), 3) + 0.01).toArray();
        double all = Arrays.stream(weights).sum();
        var categoryOf = new HashMap<String, String>();
        for (var woman : people) {
            double left = random.nextDouble() * all;
            int at = 0;
            while (at < weights.length - 1 && (left -= weights[at]) > 0) {
                at++;
            }
            categoryOf.put(woman, categories.get(at));
        }
        return Breakdown.partition(table, categories, categoryOf);
    }
}
