package org.daybook.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One table of the catalogue with exact data: who is in which category. Confidential.
///
/// @param table      the table's fixed name in the catalogue, for example `age`
/// @param categories all its categories in the catalogue's order, including "not known" and empty ones
/// @param members    the people with their categories; a person is in a category at most once, and in a full partition in
///                   exactly one
public record Breakdown(String table, List<String> categories, Set<Member> members) {
    /// One person in one category.
    ///
    /// @param person   an opaque ID
    /// @param category one of the table's categories
    public record Member(String person, String category) {}

    /// @throws IllegalArgumentException if there are fewer than two categories, one is named twice, a member is in none of
    ///         them, or a name contains a character reserved by the attacker's format
    public Breakdown {
        categories = List.copyOf(categories);
        members = Set.copyOf(members);
        PublishableNames.check(table);
        categories.forEach(PublishableNames::check);
        var known = Set.copyOf(categories);
        if (known.size() < 2 || known.size() < categories.size()) {
            throw new IllegalArgumentException("a breakdown has two categories or more, each named once");
        }
        if (!members.stream().allMatch(member -> known.contains(member.category()))) {
            throw new IllegalArgumentException("somebody stands in a category that the catalogue does not have");
        }
    }

    /// Creates a full partition: every person is in exactly one category.
    ///
    /// @param categoryOf the category of each person, by opaque ID
    public static Breakdown partition(String table, List<String> categories, Map<String, String> categoryOf) {
        return new Breakdown(table, categories,
                categoryOf.entrySet().stream().map(entry -> new Member(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Returns the number of people in each category, in the catalogue's order, including zeros.
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        categories.forEach(category -> counts.put(category, 0));
        members.forEach(member -> counts.merge(member.category(), 1, Integer::sum));
        return counts;
    }

    /// Returns the different people in this table.
    Set<String> persons() {
        return members.stream().map(Member::person).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the (person, category) pairs as sorted strings.
    SortedSet<String> pairs() {
        return members.stream().map(member -> member.person() + "\u0000" + member.category())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
