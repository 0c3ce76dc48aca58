package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.RoomActs.Act;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Purpose;
import org.daybook.participants.Welcome;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.daybook.vault.JournalErasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Whoever still has a woman on the screen whom a colleague erased meanwhile is told so, whatever she does.
class ErasedMeanwhileTest {
    private static final String OTHER = "four lamps by the window";

    private static final String GONE = "staff.refusal.record-gone";
    /// Acts for which no valid form is made here, all of which begin like the others of their room.
    private static final Set<String> UNTRIED = Set.of("CaseWork.standing[CaseRef, Decided]",
            "KeptApart.takeBack[ParticipantId, Changed]", "Offers.interview[ParticipantId, OfferId, LocalDateTime]",
            "Papers.keep[ParticipantId, NewPaper, Scan]", "RecordSending.preview[ParticipantId, NewSending, Texts]",
            "Retention.propose[List]");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.values()));

    @Test
    void everyActAboutHerIsRefusedWithASentence() {
        var session = session();
        var her = erasedByAnother();
        var acts = new RoomActs(house.open()).aboutHer();
        assertTrue(acts.size() > 150, "few acts are found: " + acts.size());
        var wrong = new TreeMap<String, String>();
        var untried = new TreeSet<String>();
        var known = Map.<Class<?>, Object>of(ParticipantId.class, her, SessionId.class, session, Welcome.class,
                someone().form());
        for (var act : acts) {
            var ends = Stream.of(false, true)
                    .map(full -> ended(act, new MadeArguments(house.open().clearances().today(), known, full)))
                    .collect(Collectors.toSet());
            ends.stream().filter(end -> end.startsWith("fault")).forEach(end -> wrong.put(act.name(), end));
            if (ends.stream().allMatch("untried"::equals)) {
                untried.add(act.name());
            }
            var traces = house.open().vault().look(tx -> new JournalErasure(tx).traces(her.value()));
            if (!traces.isEmpty()) {
                wrong.put(act.name() + " leaves", traces.toString());
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(UNTRIED, untried);
    }

    /// Room by room, acts that once ended in a fault of the store, or in nothing.
    @Test
    void whoIsErasedIsSaidToBe() {
        var her = erasedByAnother();
        assertEquals(GONE, refusal(() -> house.open().participants().open(her)));
        assertEquals(GONE,
                refusal(() -> house.open().participants().keptAway().keep(her, new StaffId(UUID.randomUUID()),
                        KeptAway.Because.RELATED, KeptAway.SaidBy.SHE)));
        assertEquals(GONE, refusal(() -> house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty())));
        assertEquals(GONE, refusal(() -> house.open().contacts().confirm(her)));
    }

    @Test
    void whoWentWithAnImportThatWasUndoneIsGone() {
        var brought = ChainSite.bringIn(house.open(), "17|Sanaa").orElseThrow();
        var her = house.open().participants().newest().getFirst().id();
        house.open().imports().undo(brought);
        assertEquals(GONE, refusal(() -> house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty())));
    }

    private static String ended(Act act, MadeArguments made) {
        Object[] arguments;
        try {
            arguments = Arrays.stream(act.method().getGenericParameterTypes()).map(made::of).toArray();
        } catch (MadeArguments.Unknown e) {
            return "untried";
        }
        try {
            act.method().invoke(act.room(), arguments);
            return "returned";
        } catch (InvocationTargetException e) {
            var cause = Objects.requireNonNull(e.getCause());
            return switch (cause) {
                case Refusal _ -> "refused";
                case IllegalArgumentException _ -> "untried";
                default -> "fault: " + cause + " at " + cause.getStackTrace()[0];
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private SessionId session() {
        return house.open().calendar().plan(new NewSession(Optional.of(house.open().clearances().today()),
                Optional.of(LocalTime.of(10, 0)), 90, Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Circle",
                "Garden")).id();
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private ParticipantId erasedByAnother() {
        var her = someone().called("Zuleika").born(1991, 3).welcomedIn(house.open()).id();
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.passDays(8);
        house.open().rights().erasures().ask(her);
        house.as("cw", OTHER, colleague -> colleague.rights().erase(her));
        return her;
    }
}
