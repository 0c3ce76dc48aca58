package org.daybook.outreach;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Complaints, meetings and checks as dated records without names.
class SiteRecordsTest {
    private static final LocalDate TODAY = SomeActivity.TODAY;

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aComplaintWaitsOnTodayFromTheFourteenthDayUntilItIsAnswered() {
        var one = room().add(complaint("The queue is too long", "", "25/11", ""));
        house.clock().move(Duration.ofDays(13));
        assertTrue(room().due().isEmpty());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(one), room().due().complaints());
        var answered = room().change(one, new NewSiteRecord(Optional.of(RecordKind.COMPLAINT),
                TypedDate.nearest("25/11/2026", TODAY.plusDays(14)),
                new NewSiteRecord.Facts(one.facts().about(), OptionalInt.empty(),
                        TypedDate.nearest("9/12/2026", TODAY.plusDays(14)), none()),
                new SiteRecord.Said("The queue is too long", "Two desks now")));
        assertTrue(room().due().isEmpty());
        assertEquals(List.of(answered), room().all());
        assertEquals("outreach.refusal.changed-meanwhile",
                assertThrows(Refusal.class, () -> room().delete(one)).key());
        room().putBack(answered, room().delete(answered));
        assertEquals(List.of(answered), room().all());
        assertEquals(0, count("select count(*) from journal where instr(before, 'queue') > 0"));
    }

    @Test
    void theNextCheckIsTheOneThatTheNewestNames() {
        room().add(check("25/11", "10/12"));
        assertTrue(room().due().check().isEmpty(), "15 days ahead");
        house.clock().move(Duration.ofDays(1));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 10)), room().due().check());
        room().add(check("26/11", "26/11/2027"));
        assertTrue(room().due().check().isEmpty());
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() {
        var card = someone().welcomedIn(house.open()).card().toString();
        assertEquals(List.of(new Problem("words", "outreach.problem.card")),
                complaint(card + " came late", "", "25/11", "").problems());
        assertEquals(List.of(new Problem("answered", "outreach.problem.answered")),
                complaint("Noise", "Doors closed", "25/11", "24/11").problems());
        assertEquals(List.of(new Problem("outcome", "outreach.problem.outcome")),
                complaint("Noise", "", "24/11", "25/11").problems());
        assertEquals(List.of(new Problem("day", "outreach.problem.past-day")),
                complaint("Noise", "", "26/11", "").problems());
        assertEquals(List.of(new Problem("next", "outreach.problem.next")), check("25/11", "25/11").problems());
    }

    /// A name is not asked for. If one was written all the same, it is erased with her; that something was said stays recorded.
    @Test
    void wordsThatNameHerGoWithHer() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        room().add(complaint("Zebrafinch waited two hours", "", "25/11", ""));
        var other = room().add(complaint("The queue is too long", "", "25/11", ""));
        var activity = house.open().outreach().activities().add(SomeActivity.of(ActivityKind.AWARENESS, "25/11",
                "Talk by Zebrafinch", java.util.Map.of(HeadBand.GIRLS, 7), Ratings.none()), java.util.Map.of());
        Agreed.erase(house.open(), her.id());
        assertEquals(Set.of("–", other.said().words()), room().all().stream().map(one -> one.said().words())
                .collect(java.util.stream.Collectors.toSet()));
        var left = house.open().outreach().activities().entry(activity.activity().id()).activity();
        assertEquals("–", left.about().topic());
        assertEquals(7, left.came().heads().all());
    }

    private static NewSiteRecord complaint(String words, String outcome, String day, String answered) {
        return new NewSiteRecord(Optional.of(RecordKind.COMPLAINT), TypedDate.nearest(day, TODAY),
                new NewSiteRecord.Facts(Optional.of(ComplaintAbout.WAITING), OptionalInt.empty(),
                        TypedDate.nearest(answered, TODAY), none()),
                new SiteRecord.Said(words, outcome));
    }

    private static NewSiteRecord check(String day, String next) {
        return new NewSiteRecord(Optional.of(RecordKind.SAFETY_CHECK), TypedDate.nearest(day, TODAY.plusDays(1)),
                new NewSiteRecord.Facts(Optional.empty(), OptionalInt.empty(), none(),
                        TypedDate.next(next, TODAY)),
                new SiteRecord.Said("The back door does not close", "Repaired"));
    }

    private static TypedDate none() {
        return TypedDate.nearest("", TODAY);
    }

    private int count(String sql) {
        return house.open().gate().look(Permission.SEE_SITE_RECORDS,
                work -> work.tx().handle().createQuery(sql).mapTo(Integer.class).one());
    }

    private SiteRecords room() {
        return house.open().outreach().records();
    }
}
