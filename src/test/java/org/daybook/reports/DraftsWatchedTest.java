package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.daybook.sessions.SessionId;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A colleague who may see reports and no people looks every day at a quarter that is over and not final, while old sheets are
/// still being entered. Each entry draws its tables again; a group that stayed the same must not become known from that.
class DraftsWatchedTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final String WORD = "lu";
    private static final String HERS = "seven quiet lamps river";
    private static final int ERROR = 4;

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// What her looks say together about the women from 18 to 29.
    private int least;
    private int most = Integer.MAX_VALUE;

    @Test
    void dailyLooksNarrowNothing() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var july = entered(diary);
        house.open().team().add(new NewMember(WORD, "LU", Set.of(Role.DATA_FOCAL_POINT)), HERS.toCharArray());
        for (int day = 2; day < 10; day++) {
            diary.on("2026-10-%02d".formatted(day));
            house.open().sessions().tick(july, aged(diary, 1980));
            house.as(WORD, HERS, this::look);
        }
        assertTrue(most - least >= ERROR, least + " to " + most);
        house.as(WORD, HERS, hers -> {
            var page = hers.reports().page(hers.reports().maySee(), Optional.of(THIRD));
            assertEquals(QuarterlyReport.Standing.NOT_FINAL, page.report().standing());
            hers.reports().freeze(THIRD);
            assertTrue(young(hers).isPresent());
        });
    }

    /// Were the check of the text to accept the numbers of the draft, each refusal would exclude one.
    @Test
    void finalisingTellsNoNumberOfTheDraft() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        entered(diary);
        house.open().team().add(new NewMember(WORD, "LU", Set.of(Role.DATA_FOCAL_POINT)), HERS.toCharArray());
        diary.on("2026-10-02");
        int drawn = young(house.open()).orElseThrow();
        house.as(WORD, HERS, hers -> {
            var texts = hers.reports().narratives();
            texts.save(THIRD, new Narrative(Map.of(Heading.DONE, "We met " + drawn + " young women.")));
            assertEquals("reports.refusal.narrative-open",
                    assertThrows(Refusal.class, () -> hers.reports().freeze(THIRD)).key());
            var found = texts.page(texts.maySee(), THIRD).lines();
            assertEquals(1, found.size(), "she is shown what she is refused for");
            texts.keep(THIRD, found.getFirst().hit(), KeptBecause.FINDS_NOBODY);
            hers.reports().freeze(THIRD);
        });
    }

    /// Twenty-three women born in 2004, twenty-five born in 1980 and twelve born in 1960.
    private static SessionId entered(Diary diary) {
        var came = new ArrayList<ParticipantId>();
        for (int her = 0; her < 60; her++) {
            came.add(aged(diary, her < 23 ? 2004 : her < 48 ? 1980 : 1960));
        }
        return diary.session(List.copyOf(came));
    }

    private static ParticipantId aged(Diary diary, int year) {
        return diary.welcome(someone().born(year, 1).from("NG")).id();
    }

    private void look(OpenSite hers) {
        young(hers).ifPresent(printed -> {
            least = Math.max(least, printed - ERROR);
            most = Math.min(most, printed + ERROR);
        });
    }

    private static Optional<Integer> young(OpenSite hers) {
        var report = hers.reports().page(hers.reports().maySee(), Optional.of(THIRD)).report().published();
        return ReportLines.of(report).stream()
                .filter(line -> line.at(ReportTable.AGE.code(), AgeBand.FROM_18.code()))
                .filter(line -> line.how() == CellStatus.ROUNDED)
                .map(line -> line.number().getAsInt()).findFirst();
    }
}
