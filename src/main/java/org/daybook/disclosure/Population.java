package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a set of tables counts: the people of the quarter, or their enrolments. All tables of a population break down
/// the same total and print the same rounded one, so that nothing is learnt by laying two of them side by side.
///
/// @param name   its fixed name, for example `people`
/// @param total  how the total comes about: one each for people, one per path for enrolments
/// @param units  the counted things as sorted opaque texts; the rounding of the total is drawn from them
/// @param tables its breakdowns, each a full partition of the units
/// @param each   as how many units one person counts at most; the catalogue says so
public record Population(String name, Contributions total, SortedSet<String> units, List<Breakdown> tables, int each) {
    /// Where no rule says how many units one person counts at most.
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /// In which nobody counts twice.
    ///
    /// @throws IllegalArgumentException as the other one does
    public Population(String name, Contributions total, SortedSet<String> units, List<Breakdown> tables) {
        this(name, total, units, tables, 1);
    }

    /// @throws IllegalArgumentException when a table does not break down all the units, or two have the same name
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

    /// Whether ten different people stand behind the total. Where one of them may count for any number, none counts for more
    /// than a quarter either; where the catalogue says for how many, that would tell about one woman, and protects nobody.
    boolean isOfTen() {
        return each == ANY_NUMBER ? total.mayBeExact() : !total.fewerThanTen();
    }

    /// People, each counted once and standing in exactly one category of every table.
    ///
    /// @throws IllegalArgumentException when a table is about other people
    public static Population people(String name, Set<String> persons, List<Breakdown> tables) {
        if (!tables.stream().allMatch(table -> table.persons().equals(persons))) {
            throw new IllegalArgumentException("every table is about the same people");
        }
        var once = new HashMap<String, Integer>();
        persons.forEach(person -> once.put(person, 1));
        return new Population(name, Contributions.ofEvents(once, 0), new TreeSet<>(persons), tables);
    }

    /// What people have or do, where one of them may stand in several categories: enrolments per path. A person
    /// counts once in a category, so a category of ten holds ten people.
    ///
    /// @param most in how many categories one person stands at most
    public static Population memberships(String name, Breakdown table, int most) {
        var each = new HashMap<String, Integer>();
        table.members().forEach(member -> each.merge(member.person(), 1, Integer::sum));
        return new Population(name, Contributions.ofEvents(each, 0), table.pairs(), List.of(table), most);
    }
}
