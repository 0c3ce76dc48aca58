package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Quarter;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The check of a report's text finds names of women who are here. A list of names written into it is a search.
class NamesInNarrativeTest {
    private static final String OTHER = "seven otters under bridges";
    private static final Quarter THIRD = new Quarter(2026, 3);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void namesOfWomenWhoAreHereLeaveTheLineOfASearch() {
        someone().called("Zuleika").welcomedIn(house.open());
        someone().called("Olena").welcomedIn(house.open());
        save("we held groups with fatima and maria.");
        assertEquals(List.of(), lines(), "nobody is called so");
        save("we held groups with zuleika and maria and olena.");
        assertEquals(List.of("questions 2"), lines());
        save("we held groups with zuleika and maria and olena. And others.");
        assertEquals(List.of("questions 2"), lines(), "nothing new");
    }

    /// A role that finds nobody writes reports, too.
    @Test
    void aColleagueIsToldOfThirty() {
        var names = IntStream.range(0, 30)
                .mapToObj(number -> "zuleika" + (char) ('a' + number / 6) + (char) ('a' + number % 6))
                .toList();
        names.forEach(name -> someone().called(name).welcomedIn(house.open()));
        house.open().team().add(new NewMember("fo", "FO", Set.of(Role.DATA_FOCAL_POINT)), OTHER.toCharArray());
        house.as("fo", OTHER, open -> open.reports().narratives().save(THIRD, text(String.join(" and ", names))));
        assertEquals(List.of("questions 30"), lines());
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().map(Enum::name).equals(Optional.of("FIND_IN_REPORT_TEXT")))
                .count());
    }

    private void save(String words) {
        house.open().reports().narratives().save(THIRD, text(words));
    }

    private static Narrative text(String words) {
        return new Narrative(Map.of(Heading.values()[0], words));
    }

    private List<String> lines() {
        return house.open().vault().look(tx -> tx.handle().createQuery("select detail from audit where act = "
                + "'find-in-report-text' order by seq").mapTo(String.class).list());
    }
}
