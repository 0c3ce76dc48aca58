package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.Path;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Words in the calendar should name nobody; if they do, her name is erased with her.
class ErasedNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.FACILITATOR));

    private static NewSession called(String title, ForWhom whom) {
        return new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(9, 0)), 60,
                Optional.of(Path.PRACTICAL_SKILLS), title, "Sabina's room").meant(Audience.only(whom));
    }

    private ParticipantId sabina() {
        return someone().called("Sabina").welcomedIn(house.open()).id();
    }

    private List<String> kept(String sql) {
        return house.open().gate().look(Permission.SEE_SESSIONS,
                work -> work.tx().handle().createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void herNameGoesFromTitlesRoomsAndWhatASessionWasAbout() {
        var her = sabina();
        var calendar = house.open().calendar();
        var hers = calendar.plan(called("Sewing with SABINA", new ForWhom.One(Optional.of(her)))).id();
        calendar.timetable().plan(new NewSeries(called("Sabina and her sister", ForWhom.PATH),
                new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(2))));
        house.open().sessions().registers().topic(hers, Optional.of("Sabina told of the journey"));
        Agreed.erase(house.open(), her);
        assertEquals(List.of("Sewing with …", "… and her sister", "… and her sister"),
                kept("select title from session order by on_day, id"));
        assertEquals(List.of("… and her sister"), kept("select title from session_series"));
        assertEquals(Optional.of("… told of the journey"), house.open().calendar().one(hers).topic());
        assertEquals(List.of("Sabina's room"), house.open().calendar().choices().rooms(), "a room has its own name");
        assertEquals(List.of(), kept("select before from journal where tab like 'session%' and before like '%abina%'"));
    }

    @Test
    void herNameGoesFromNamesOfGroupsAndDaysOff() {
        var her = sabina();
        var group = house.open().paths().groups().add(new GroupPlan(Path.PRACTICAL_SKILLS, "Sabina's group",
                Optional.of(TODAY), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()));
        house.open().calendar().holidays().add(new NewHoliday(Optional.of(TODAY), "Sabina marries"));
        Agreed.erase(house.open(), her);
        assertEquals("…'s group", house.open().paths().groups().look(group.id()).group().name());
        assertEquals(List.of("… marries"), house.open().calendar().holidays().between(TODAY, TODAY).stream()
                .map(Holiday::words).toList());
    }

    @Test
    void whatOnlySoundsLikeHerStays() {
        var her = sabina();
        var session = house.open().calendar().plan(called("Sabinas", ForWhom.PATH)).id();
        Agreed.erase(house.open(), her);
        assertEquals("Sabinas", house.open().calendar().one(session).title());
    }

    @Test
    void aNameInQuotesGoesFromTheJournalToo() {
        var her = someone().called("Sabina \"Bina\"").welcomedIn(house.open()).id();
        var session = house.open().calendar().plan(called("Sewing with Sabina \"Bina\"", ForWhom.PATH)).id();
        house.open().calendar().cancel(session, CancellationReason.ROOM_NOT_FREE);
        Agreed.erase(house.open(), her);
        assertEquals("Sewing with …", house.open().calendar().one(session).title());
        assertEquals(List.of(),
                kept("select before from journal where tab = 'session' and before like '%with Sabina%'"));
    }

    /// She had another name when it was written.
    @Test
    void aFormerNameOfHersGoesToo() {
        var her = sabina();
        var session = house.open().calendar().plan(called("Sewing with Sabina", ForWhom.PATH)).id();
        house.open().participants().change(her, someone().called("S.").form());
        Agreed.erase(house.open(), her);
        assertEquals("Sewing with …", house.open().calendar().one(session).title());
    }

    /// If only the first letter of a name is recorded, it is a word of its own in many languages.
    @Test
    void oneLetterIsNoName() {
        var her = someone().called("A").welcomedIn(house.open()).id();
        var session = house.open().calendar().plan(called("Italian A: a walk", ForWhom.PATH)).id();
        Agreed.erase(house.open(), her);
        assertEquals("Italian A: a walk", house.open().calendar().one(session).title());
    }
}
