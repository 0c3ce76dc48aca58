package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.disclosure.Breakdown;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A quarter states the same about a girl whenever it is counted.
class TurnedEighteenTest {
    private static final Assent WITH_HER_MOTHER = Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER,
            Assent.Own.YES);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);

    /// What her mother agreed to with her ends a month after she is 18. The quarter in which she was 17 stays unchanged,
    /// however late it is counted; afterwards she is asked again.
    @Test
    void aGirlWhoTurnsEighteenBeforeTheQuarterIsCountedIsStillAGirlOfThatQuarter() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        var her = someone().born(2008, 7).from("NG").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house.open(), WITH_HER_MOTHER);
        var path = diary.enrol(her, Path.CIVIC_INCLUSION);
        statements(her.id(), 2);
        diary.session(List.of(her.id()));
        diary.on("2026-07-31");
        statements(her.id(), 4);
        house.open().paths().endings().end(path.id(), PathEnding.early(LeavingReason.WORK));
        for (var counted : List.of("2026-08-30", "2026-08-31", "2026-09-01", "2026-11-20")) {
            diary.on(counted);
            assertEquals(Map.of("under-18", 1), table("2026Q3", ReportTable.AGE), counted);
            assertEquals(Map.of("third-country", 1), table("2026Q3", ReportTable.CITIZENSHIP), counted);
            assertEquals(Map.of("work", 1), table("2026Q3", ReportTable.ENDING), counted);
            assertEquals(Map.of("improved", 1), table("2026Q3", ReportTable.CHANGE_FIVE_STATEMENTS), counted);
        }
        diary.session(List.of(her.id()));
        assertEquals(Map.of("not-known", 1), table("2026Q4", ReportTable.AGE));
        house.open().ledger().answer(her.id(), new RecordedAnswer(Purpose.STATISTICS, Answer.REFUSED,
                Heard.only(new ConsentWording(1, "en")), Optional.empty(), Optional.empty()));
        assertEquals(Map.of("not-known", 1), table("2026Q3", ReportTable.AGE));
    }

    private void statements(ParticipantId her, int value) {
        var id = house.open().outcomes().readings().begin(her, new Asking(Optional.of(new Key("five-statements", "1")),
                Optional.of("en"), Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
        List.of("at-ease", "talk", "rights", "help", "decide")
                .forEach(item -> house.open().outcomes().readings().answer(id, item, Optional.of(value)));
        house.open().outcomes().readings().finish(id);
    }

    private Map<String, Integer> table(String quarter, ReportTable topic) {
        var figures = new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted();
        var counts = new TreeMap<String, Integer>();
        Stream.concat(Stream.of(figures.people()), figures.others().stream())
                .flatMap(population -> population.tables().stream())
                .filter(table -> table.table().equals(topic.code())).flatMap(table -> table.members().stream())
                .map(Breakdown.Member::category).forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }
}
