package org.daybook.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One table of the catalogue with the true answers: who stands in which category. Secret.
///
/// @param table      the table's fixed name in the catalogue, for example `age`
/// @param categories all its categories in the catalogue's order, "not known" among them, empty ones too
/// @param members    who stands where; a person stands once in a category, and in a full partition in only one
public record Breakdown(String table, List<String> categories, Set<Member> members) {
    /// One person in one category.
    ///
    /// @param person   an opaque id
    /// @param category one of the table's categories
    public record Member(String person, String category) {}

    /// @throws IllegalArgumentException when there are not two categories, one is named twice, a member stands in none of them, or a name
    ///                                  holds a sign that the attacker's format needs for itself
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

    /// A full partition: every person in exactly one category.
    ///
    /// @param categoryOf the category of each person, by opaque id
    public static Breakdown partition(String table, List<String> categories, Map<String, String> categoryOf) {
        return new Breakdown(table, categories,
                categoryOf.entrySet().stream().map(entry -> new Member(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// How many people stand in each category, in the catalogue's order, zeros included.
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        categories.forEach(category -> counts.put(category, 0));
        members.forEach(member -> counts.merge(member.category(), 1, Integer::sum));
        return counts;
    }

    /// The different people in this table.
    Set<String> persons() {
        return members.stream().map(Member::person).collect(Collectors.toUnmodifiableSet());
    }

    /// The (person, category) pairs as sorted texts.
    SortedSet<String> pairs() {
        return members.stream().map(member -> member.person() + "\u0000" + member.category())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
