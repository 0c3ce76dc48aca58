package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A register that is only checked says who is here and when she was born. Who types names into a file and checks it, again and
/// again, searches: that leaves lines, and a colleague is told.
class TrialsAreSearchesTest {
    private static final List<String> NAMES = List.of("Zuleika", "Bahar", "Conchita", "Dorothea", "Efthymia", "Fumiko",
            "Gwendolyn", "Hortense", "Ifeoma", "Jacinta", "Kateryna", "Lakshmi", "Mwajuma", "Nkechi", "Oluwaseun",
            "Penelope", "Quintina", "Rosalba", "Svitlana", "Tsehay", "Urszula", "Vjosa", "Winifred", "Xiomara",
            "Yaroslava", "Agnieszka", "Birgitta", "Cosmina", "Domenica", "Eleonora");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void aTrialThatShowsWhoIsHereLeavesTheLineOfASearch() {
        someone().called("Zuleika").born(1991, 3).welcomedIn(house.open());
        tried("Zuleika");
        assertEquals(List.of("questions 1"), searches());
        tried("Zuleika");
        assertEquals(List.of("questions 1"), searches(), "what she has been shown is no further search");
        tried("Mariam");
        assertEquals(List.of("questions 1"), searches(), "nor is a file in which nobody is found");
        assertEquals(0, toldOf());
    }

    @Test
    void whoTriesOutThirtyNamesIsReported() {
        NAMES.forEach(name -> someone().called(name).born(1991, 3).welcomedIn(house.open()));
        NAMES.subList(0, NAMES.size() - 1).forEach(this::tried);
        assertEquals(0, toldOf());
        tried(NAMES.getLast());
        assertEquals(1, toldOf());
    }

    @Test
    void soIsWhoTriesThemInOneFile() {
        NAMES.forEach(name -> someone().called(name).born(1991, 3).welcomedIn(house.open()));
        tried(NAMES.toArray(String[]::new));
        assertEquals(List.of("questions 30"), searches());
        assertEquals(1, toldOf());
    }

    private void tried(String... names) {
        var rows = new ArrayList<>(List.of("Number|Name"));
        for (var name : names) {
            rows.add(rows.size() + "|" + name);
        }
        var imports = house.open().imports();
        imports.dryRun(imports.check(imports.plan(List.of(Sheet.of("Women", rows.toArray(String[]::new))),
                ImportMapping.GUESSED)), Progress.unwatched());
    }

    private List<String> searches() {
        return house.open().vault().look(tx -> tx.handle().createQuery("select detail from audit where act = "
                + "'find-people' and outcome = 'done' order by seq").mapTo(String.class).list());
    }

    private long toldOf() {
        return house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.FIND_PEOPLE))).count();
    }
}
