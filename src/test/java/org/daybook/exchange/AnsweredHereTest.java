package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A register often has the questionnaires that were also answered here.
class AnsweredHereTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    private final Register register = new Register(house);

    @Test
    void whatSheAnsweredHereOnThatDayIsNotAddedAgain() {
        register.run(Sheet.of("Members", "Card|Name|Born", "17|Ana|1990-03"),
                Sheet.of("Consents", "Card|Purpose|Answer|Date", "17|questionnaires|yes|2024-03-05"));
        var her = new ParticipantId(UUID.fromString(register.one("select id from participant")));
        var readings = house.open().outcomes().readings();
        var begun = readings.begin(her, new Asking(Optional.of(new Key("five-statements", "1")), Optional.of("en"),
                Optional.of(AdministrationMode.READ_ALOUD), Optional.of(Asking.Interpreting.NO)));
        List.of("at-ease", "talk", "rights", "help", "decide")
                .forEach(item -> readings.answer(begun, item, Optional.of(3)));
        readings.finish(begun);
        var today = register.one("select on_day from reading");
        var result = register.run(Sheet.of("Five statements", "Card|Questionnaire|Date|at-ease|talk|rights|help|decide",
                "17|five-statements|" + today + "|3|3|3|3|3",
                "17|five-statements|2024-03-05|1|1|1|1|1"));
        assertEquals(new Counts(1, 1, 0), result.counts().get(SheetKind.ANSWERS));
        assertEquals(2, register.rows("reading"));
    }
}
