package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participant;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What no act of any room tells: anything of a woman to a colleague who is kept away from her, and a girl's name to one who may
/// not work with girls. Acts are given her id, her card and her name.
class HiddenFromEveryActTest {
    private static final String OTHER = "four lamps by the window";
    private static final String NAME = "Zuleikalina";
    /// Acts of the site and its keys, which are about nobody and could end the test.
    private static final Set<String> APART = Set.of("Safekeeping", "Team", "Recovery", "Locking", "OwnCode",
            "LeavingOff", "Evacuation", "SiteSetup", "Rights");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.values()));

    @Test
    void whoIsKeptAwayIsToldNothing() {
        var her = someone().called(NAME).born(1991, 3).welcomedIn(house.open());
        lives(her);
        var colleague = colleague();
        house.open().participants().keptAway().keep(her.id(), colleague, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("co", OTHER, open -> assertEquals(Map.of(),
                told(open, her, List.of(NAME, RoomActs.CARD + her.card(), her.id().value().toString()))));
    }

    @Test
    void whoMayNotWorkWithGirlsIsNotToldHerName() {
        var girl = someone().called(NAME).born(2011, 3).welcomedIn(house.open());
        colleague();
        var today = house.open().clearances().today();
        for (var one : Requirement.values()) {
            house.open().clearances().record(new ClearanceForm(house.open().team().me().id(), Optional.of(one),
                    TypedDate.nearest(today.toString(), today),
                    TypedDate.next(one == Requirement.CRIMINAL_RECORD ? today.plusDays(99).toString() : "", today)));
        }
        house.open().clearances().require();
        house.as("co", OTHER, open -> assertEquals(Map.of(), told(open, girl, List.of(NAME))));
    }

    private StaffId colleague() {
        return house.open().team().add(new NewMember("co", "CO", Set.of(Role.values())), OTHER.toCharArray()).id();
    }

    private void lives(Participant her) {
        house.open().cases().begin(her.id(), new Beginning(Beginning.LimitsTold.YES,
                Optional.of(Answer.GIVEN), new ConsentWording(ConsentWording.CURRENT, "en")));
        house.open().rights().erasures().ask(her.id());
    }

    private static Map<String, String> told(OpenSite open, Participant her, List<String> secret) {
        var own = someone().called("Amina").welcomedIn(open);
        var acts = new RoomActs(open).thatAnswer().stream()
                .filter(act -> !APART.contains(act.room().getClass().getSimpleName())).toList();
        assertTrue(acts.size() > 150, "few acts are found: " + acts.size());
        var told = new TreeMap<String, String>();
        // Words that were typed are stored, and come back from other acts: her name is typed last.
        for (var words : List.of(her.card().toString(), NAME)) {
            for (var act : acts) {
                for (var one : List.of(her, own)) {
                    var id = one.id();
                    var made = new MadeArguments(open.clearances().today(), Map.of(ParticipantId.class, id,
                            String.class, words, CardNumber.class, one.card()), true);
                    var unsaid = secret.stream()
                            .filter(said -> !words.equals(NAME) || !said.equals(NAME))
                            .filter(said -> !said.equals(RoomActs.CARD + one.card()))
                            .filter(said -> !said.equals(id.value().toString())).toList();
                    act.tried(made).stream().flatMap(RoomActs::texts)
                            .filter(text -> unsaid.stream().anyMatch(text::contains)).findFirst()
                            .ifPresent(text -> told.put(act.name(), text));
                }
            }
        }
        return told;
    }
}
