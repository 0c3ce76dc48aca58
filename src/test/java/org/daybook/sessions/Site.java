package org.daybook.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.site.OpenSite;
import org.daybook.consents.ConsentWording;
import org.daybook.participants.Participant;
import org.daybook.participants.Welcome;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.SteppingClock;

/// An invented place for the tests of screens: twelve women on one path, five on another, and the sessions of two weeks before
/// Wednesday 25 November, ten o'clock.
final class Site {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final List<String> ROOM_NAMES = List.of("Sole", "Ivy", "Marina", "Rosa", "Dodi", "Zoya", "Luna", "Bee",
            "Nana", "Ella", "Kira", "Sky");
    private static final List<String> MARKS = List.of("sun", "leaf", "boat", "flower", "note", "cake", "moon", "bee",
            "umbrella", "key", "paw", "plane");
    /// What Sole needs to take part.
    static final String NEED = "No stairs";
    private static final String ITALIAN = "Italian A1, group 3";

    final List<Participant> twelve = new ArrayList<>();
    Optional<Participant> guest = Optional.empty();
    Optional<Session> session = Optional.empty();

    /// Fills the store, on its write lane.
    static Site in(ScreenHouse house) {
        var site = new Site();
        house.inHouse(open -> {
            site.fill(open, house.clock());
            return true;
        });
        return site;
    }

    SessionId id() {
        return session.orElseThrow().id();
    }

    Participant guest() {
        return guest.orElseThrow();
    }

    private void fill(OpenSite house, SteppingClock clock) {
        clock.move(Duration.ofDays(-21));
        for (int i = 0; i < ROOM_NAMES.size() - 1; i++) {
            twelve.add(enrolled(house, i, Path.CIVIC_INCLUSION));
        }
        for (int i = 0; i < 5; i++) {
            enrol(house, welcome(house, "Wanda", "", "", Welcome.Ending.FINISHED), Path.PRACTICAL_SKILLS);
        }
        earlier(house, clock);
        clock.moveTo(SteppingClock.START);
        twelve.add(enrolled(house, ROOM_NAMES.size() - 1, Path.CIVIC_INCLUSION));
        guest = Optional.of(welcome(house, "Hanna", "", "compass", Welcome.Ending.FINISHED));
        welcome(house, "Odile", "", "", Welcome.Ending.STOPPED);
        today(house);
    }

    private void earlier(OpenSite house, SteppingClock clock) {
        for (int week = 2; week >= 1; week--) {
            clock.moveTo(SteppingClock.START.minus(Duration.ofDays(7L * week)));
            int back = week;
            var held = plan(house, TODAY.minusWeeks(week), LocalTime.of(10, 0), ITALIAN, Path.CIVIC_INCLUSION);
            house.sessions().tickAll(held.id(), twelve.stream().map(Participant::id).filter(
                    her -> !her.equals(twelve.get(8).id()) && !(back == 1 && her.equals(twelve.get(4).id()))).toList());
            house.sessions().registers().done(held.id(), Optional.of("At the doctor’s"));
        }
        plan(house, TODAY.minusDays(2), LocalTime.of(14, 0), "Sewing course, week 6 of 10", Path.PRACTICAL_SKILLS);
    }

    private void today(OpenSite house) {
        var talk = plan(house, TODAY, LocalTime.of(9, 0), "Welcome talk", Path.PERSONAL_DEVELOPMENT);
        house.sessions().registers().oneMore(talk.id());
        house.sessions().registers().oneMore(talk.id());
        house.sessions().registers().done(talk.id(), Optional.empty());
        session = Optional.of(plan(house, TODAY, LocalTime.of(10, 0), ITALIAN, Path.CIVIC_INCLUSION));
        plan(house, TODAY, LocalTime.of(13, 0), "Lunch talk: health card", Path.PSYCHOSOCIAL_SUPPORT);
        plan(house, TODAY, LocalTime.of(14, 0), "Sewing course, week 7 of 10", Path.PRACTICAL_SKILLS);
        plan(house, TODAY.plusDays(1), LocalTime.of(10, 0), ITALIAN, Path.CIVIC_INCLUSION);
        plan(house, TODAY.plusDays(2), LocalTime.of(16, 0), "Afternoon group", Path.PERSONAL_DEVELOPMENT);
    }

    private static Session plan(OpenSite house, LocalDate day, LocalTime start, String title, Path path) {
        return house.calendar().plan(new NewSession(Optional.of(day), Optional.of(start), 60, Optional.of(path), title,
                path == Path.PRACTICAL_SKILLS ? "Workshop" : "Room 2"));
    }

    private static Participant enrolled(OpenSite house, int i, Path path) {
        return enrol(house,
                welcome(house, ROOM_NAMES.get(i) + "ova", ROOM_NAMES.get(i), MARKS.get(i), Welcome.Ending.FINISHED),
                path);
    }

    private static Participant enrol(OpenSite house, Participant her, Path path) {
        house.paths().enrol(new NewEnrolment(her.id(), path, Optional.empty()));
        return her;
    }

    private static Participant welcome(OpenSite house, String name, String roomName, String mark,
            Welcome.Ending ending) {
        var form = new Welcome(Optional.of(name), Optional.empty(), OptionalInt.of(1994), OptionalInt.empty(),
                Optional.empty(), some(roomName.equals("Sole") ? NEED : ""), some(roomName), some(mark), Map.of(),
                new ConsentWording(ConsentWording.CURRENT, "en"), ending);
        return house.participants().intake().welcome(form, house.participants().intake().proposeCard());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
