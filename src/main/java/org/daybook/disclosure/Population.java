package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a set of tables counts: the people of the quarter, or their enrolments. All tables of a population break down the same
/// total and print the same rounded one, so that comparing two of them reveals nothing.
///
/// @param name   its fixed name, for example `people`
/// @param total  how the total is composed: one for each person, or for each path of an enrolment
/// @param units  the counted units as sorted opaque strings; the rounding of the total is derived from them
/// @param tables its breakdowns, each a full partition of the units
/// @param each   the maximum number of units for one person, defined by the catalogue
public record Population(String name, Contributions total, SortedSet<String> units, List<Breakdown> tables, int each) {
    /// No rule limits the number of units for one person.
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /// Creates a population in which nobody counts twice.
    ///
    /// @throws IllegalArgumentException as the other constructor does
    public Population(String name, Contributions total, SortedSet<String> units, List<Breakdown> tables) {
        this(name, total, units, tables, 1);
    }

    /// @throws IllegalArgumentException if a table does not break down all the units, or two have the same name
    public Population {
        PublishableNames.check(name);
        tables = List.copyOf(tables);
        var names = new HashSet<String>();
        for (var table : tables) {
            if (table.members().size() != units.size() || !names.add(table.table())) {
                throw new IllegalArgumentException("every table breaks down the whole population, once");
            }
        }
    }

    /// Checks whether there are ten different people in the total. If one person may count any number of times, none may count
    /// for more than a quarter. If the catalogue limits the number, that second condition would disclose something about one
    /// woman and protect nobody.
    boolean isOfTen() {
        return each == ANY_NUMBER ? total.mayBeExact() : !total.fewerThanTen();
    }

    /// Returns a population of people, each counted once and in exactly one category of every table.
    ///
    /// @throws IllegalArgumentException if a table is about other people
    public static Population people(String name, Set<String> persons, List<Breakdown> tables) {
        if (!tables.stream().allMatch(table -> table.persons().equals(persons))) {
            throw new IllegalArgumentException("every table is about the same people");
        }
        var once = new HashMap<String, Integer>();
        persons.forEach(person -> once.put(person, 1));
        return new Population(name, Contributions.ofEvents(once, 0), new TreeSet<>(persons), tables);
    }

    /// Returns a population of what people have or do, if one person may be in several categories: enrolments by path. A person
    /// counts once in a category, so a category of ten contains ten people.
    ///
    /// @param most the maximum number of categories for one person
    public static Population memberships(String name, Breakdown table, int most) {
        var each = new HashMap<String, Integer>();
        table.members().forEach(member -> each.merge(member.person(), 1, Integer::sum));
        return new Population(name, Contributions.ofEvents(each, 0), table.pairs(), List.of(table), most);
    }
}
