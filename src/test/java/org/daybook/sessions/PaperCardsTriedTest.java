package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Cards that are tried in a line from a paper sheet, of which nothing is entered, leave the line of a search.
class PaperCardsTriedTest {
    private static final String OTHER = "four lamps by the window";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    private String hers = "";
    private SessionId lesson;

    @BeforeEach
    void aLessonOfAFacilitator() {
        hers = ItalianLesson.expected(house.open(), someone().known("Sole")).card().toString();
        lesson = ItalianLesson.plan(house.open(), TODAY);
        house.open().team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), OTHER.toCharArray());
    }

    @Test
    void whatIsNotEnteredLeavesOneLineForItsCards() {
        var nobodys = nobodys(2);
        house.as("fa", OTHER, open -> {
            assertEquals(nobodys, unknown(open, nobodys, hers));
            assertEquals(nobodys, unknown(open, nobodys, hers));
        });
        assertEquals(1, lines(), "the same cards again tell nothing");
        assertEquals(0, told());
    }

    @Test
    void whatIsEnteredIsNoSearch() {
        house.as("fa", OTHER, open -> assertEquals(List.of(), unknown(open, List.of(hers), hers)));
        assertEquals(0, lines());
    }

    @Test
    void fromThirtyCardsOnAColleagueIsTold() {
        var nobodys = nobodys(30);
        house.as("fa", OTHER, open -> {
            unknown(open, nobodys.subList(0, 15), hers);
            unknown(open, nobodys.subList(15, 30), hers);
        });
        assertEquals(2, lines());
        assertEquals(1, told());
    }

    private List<String> unknown(OpenSite open, List<String> cards, String last) {
        var line = PaperLine.read(Stream.concat(cards.stream(), Stream.of(last)).collect(Collectors.joining(" ")));
        return open.sessions().fromPaper(lesson, line.orElseThrow()).problems().stream()
                .map(FromPaper.Problem::typed).toList();
    }

    private List<String> nobodys(int many) {
        var cards = new LinkedHashSet<String>();
        while (cards.size() < many) {
            cards.add(house.open().participants().intake().proposeCard().toString());
        }
        return List.copyOf(cards);
    }

    private long lines() {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_BY_CARD))).count();
    }

    private long told() {
        return house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.FIND_BY_CARD))).count();
    }
}
