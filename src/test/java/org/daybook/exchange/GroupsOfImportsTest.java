package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.TypedDate;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.Path;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An import enrols nobody where a colleague could not enrol her.
class GroupsOfImportsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR));

    private final HerRegisters here = new HerRegisters(house);

    @Test
    void noGirlComesIntoAGroupWhoseLeaderMayNotWorkWithGirls() {
        var me = house.open().team().me().id();
        var today = house.open().clearances().today();
        for (var one : Requirement.values()) {
            house.open().clearances().record(new ClearanceForm(me, Optional.of(one),
                    TypedDate.nearest(today.toString(), today), TypedDate.next(today.plusYears(1).toString(), today)));
        }
        house.open().clearances().require();
        var leader = house.open().team().add(new NewMember("lb", "LB", Set.of(Role.FACILITATOR)),
                "four lamps by the window".toCharArray()).id();
        group("Friday", Optional.of(leader));
        group("Tuesday", Optional.of(me));
        var result = here.bring(Sheet.of("Women", "Code|Name|Born", "W1|Amina|2012", "W2|Joy|1991", "W3|Rosa|2012",
                "W4|Hope|2012"),
                Sheet.of("Paths", "Code|Programme|Group|Start date|End date", "W1|Civic inclusion|Friday|13.03.2025|",
                        "W2|Civic inclusion|Friday|13.03.2025|", "W3|Civic inclusion|Tuesday|13.03.2025|",
                        "W4|Civic inclusion|Friday|13.03.2025|13.04.2025"));
        assertEquals(List.of("2 enrol-here group"), HerRegisters.refused(result));
        assertEquals(List.of("Hope Friday", "Joy Friday", "Rosa Tuesday"), inGroups());
    }

    @Test
    void nobodyComesIntoTheGroupOfAWomanSheMustNotMeet() {
        var one = someone().called("Amina").welcomedIn(house.open());
        var other = someone().called("Joy").welcomedIn(house.open());
        house.open().participants().keptApart().keep(one.id(), other.card().toString());
        group("Friday", Optional.empty());
        group("Tuesday", Optional.empty());
        var result = here.bring(Sheet.of("Paths", "Card|Programme|Group|Start date|End date",
                one.card() + "|Civic inclusion|Friday|13.03.2025|",
                other.card() + "|Civic inclusion|Friday|13.03.2025|"));
        assertEquals(List.of("3 enrol-here group"), HerRegisters.refused(result));
        assertEquals(List.of("Amina Friday"), inGroups());
        here.bring(Sheet.of("Paths", "Card|Programme|Group|Start date|End date",
                other.card() + "|Civic inclusion|Tuesday|13.03.2025|"));
        assertEquals(List.of("Amina Friday", "Joy Tuesday"), inGroups());
    }

    private void group(String name, Optional<StaffId> leader) {
        house.open().paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, name,
                Optional.of(house.open().clearances().today()), Optional.empty(), OptionalInt.empty(),
                Optional.empty(), leader));
    }

    private List<String> inGroups() {
        return here.rows("""
                select p.preferred_name || ' ' || g.name as said
                  from enrolment e
                  join participant p on p.id = e.participant
                  join path_group g on g.id = e.path_group
                 order by said""");
    }
}
