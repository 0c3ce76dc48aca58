package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.participants.Participant;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.reports.CountedEvents.What;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.NewPlacement;
import org.daybook.work.PlacementId;
import org.daybook.work.WorkWish;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Random sequences of what may be done with paths, work, milestones, referrals, guidance, answers and goals, on a real store:
/// entered late, corrected, taken back, written again, undone or, with every other seed, joined and parted, finalised in any order. After each act, [CountedEvents] compares what the reports count with
/// what is on the cards.
class EventsCountedOnceTest {
    private static final int ACTS = 80;
    private static final int CARDS = 3;
    private static final PathEnding LEAVING = new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
            Optional.of(LeavingReason.WORK), Optional.empty(), Optional.empty(), new PathEnding.Leaving(
                    Optional.of(LeavingStatus.EMPLOYED), Optional.empty(), Optional.of(MayComeBack.TOLD)));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final List<Participant> women = new ArrayList<>();
    private final Map<UUID, EnrolmentId> paths = new HashMap<>();
    private final Map<UUID, PlacementId> jobs = new HashMap<>();
    private final Map<UUID, LocalDate> marks = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private final Set<UUID> steps = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private Random chance = new Random(0);
    private boolean joining;
    private CountedEvents counted = new CountedEvents(house);
    private RecordedOnce records = new RecordedOnce(house);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyEventCountsOnce(long seed) {
        live(seed);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyEventCountsOnceInManyStores(long seed) {
        live(seed);
    }

    static LongStream manySeeds() {
        long first = Long.getLong("daybook.counted.first", 100);
        return LongStream.range(first, first + Long.getLong("daybook.counted.stores", 60));
    }

    private void live(long seed) {
        chance = new Random(seed);
        joining = seed % 2 == 0;
        counted = new CountedEvents(house);
        records = new RecordedOnce(house);
        new Diary(house).on("2026-07-10");
        records.somebodyIsTold();
        for (int i = 0; i < CARDS; i++) {
            women.add(new Diary(house).welcome(someone().answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                    .answering(Purpose.COMPANIES, Answer.GIVEN)));
        }
        new Diary(house).session(women.stream().map(Participant::id).toList());
        for (int act = 0; act < ACTS; act++) {
            try {
                act();
                marks.forEach((card, on) -> counted.note(What.MARK, card, !on.isAfter(today())));
            } catch (Refusal refusal) {
                done.add("(" + refusal.key() + ")");
            }
            assertEquals("", counted.faults(today()), () -> "seed " + seed + "\n" + String.join("\n", done));
        }
    }

    private void act() {
        var her = women.get(chance.nextInt(women.size()));
        switch (chance.nextInt(19)) {
            case 0, 1 -> enrol(her);
            case 2, 3 -> end(her.id());
            case 4, 5 -> work(her.id());
            case 6 -> correct(her.id());
            case 7, 8 -> reached(her.id());
            case 9 -> correctStep(her.id());
            case 10, 11 -> {
                if (!joining) {
                    reopen(her.id());
                } else if (chance.nextBoolean()) {
                    join(her.id());
                } else {
                    part(her.id());
                }
            }
            case 12, 13 -> day(10 + chance.nextInt(60));
            case 14, 15, 16 -> recordOnce(her.id());
            default -> freeze();
        }
    }

    /// Returns the path she is on now, or was on last.
    private EnrolmentId path(ParticipantId her) {
        return Objects.requireNonNull(paths.get(card(her)));
    }

    private void enrol(Participant her) {
        if (!paths.containsKey(card(her.id()))) {
            did("enrol", her.id());
            paths.put(card(her.id()), new Diary(house).enrol(her, Path.CIVIC_INCLUSION).id());
        }
    }

    private void end(ParticipantId her) {
        if (paths.containsKey(card(her))) {
            did("end", her);
            // Of joined cards, another path may be under way: then she did not leave.
            house.open().paths().endings().end(path(her), joining ? PathEnding.early(LeavingReason.WORK) : LEAVING);
            counted.note(What.END, card(her), true);
            if (!joining) {
                counted.note(What.DEPARTED, card(her), true);
            }
        }
    }

    private void reopen(ParticipantId her) {
        if (paths.containsKey(card(her))) {
            did("reopen", her);
            house.open().paths().endings().reopen(path(her));
            counted.note(What.END, card(her), false);
            counted.note(What.DEPARTED, card(her), false);
        }
    }

    private void work(ParticipantId her) {
        if (!jobs.containsKey(card(her))) {
            var from = today().minusDays(chance.nextInt(200));
            did("work from " + from, her);
            jobs.put(card(her), house.open().work().placements().foundHerself(her, NewPlacement.from(from)));
            counted.note(What.WORK, card(her), true);
            marks.put(card(her), from.plusMonths(1));
        }
    }

    /// Corrects the first day.
    private void correct(ParticipantId her) {
        var to = today().minusDays(chance.nextInt(200));
        house.open().work().wishes().of(her).jobs().stream().findFirst().ifPresent(job -> {
            did("work from " + to + ", not " + job.startedOn(), her);
            house.open().work().placements().change(her, job, NewPlacement.from(to));
            jobs.entrySet().stream().filter(one -> one.getValue().equals(job.id())).map(Map.Entry::getKey)
                    .forEach(card -> marks.put(card, to.plusMonths(1)));
        });
    }

    /// Records something that the program records for today alone.
    private void recordOnce(ParticipantId her) {
        var what = List.of(What.REFERRAL, What.GUIDED, What.FIRST_WHO_5, What.STATEMENTS, What.GOAL)
                .get(chance.nextInt(5));
        if (once.add(what + brief(her))) {
            did(what.toString(), her);
            switch (what) {
                case REFERRAL -> records.referred(her, today().plusMonths(6));
                case GUIDED -> house.open().work().wishes().save(her, WorkWish.NOTHING);
                case FIRST_WHO_5 -> records.answered(her, "who-5", "1998", "1", "2", "3", "4", "5");
                case STATEMENTS ->
                    records.answered(her, "five-statements", "1", "at-ease", "talk", "rights", "help", "decide");
                default -> records.goalReached(her);
            }
            counted.note(what, card(her), true);
        }
    }

    private void reached(ParticipantId her) {
        if (!steps.contains(card(her))) {
            var step = step();
            did("reached " + step.reached().orElseThrow().written(), her);
            house.open().milestones().add(her, step);
            steps.add(card(her));
            counted.note(What.MILESTONE, card(her), true);
        }
    }

    private void correctStep(ParticipantId her) {
        var step = step();
        house.open().milestones().of(her).all().stream().findFirst().ifPresent(one -> {
            did("reached " + step.reached().orElseThrow().written() + ", not " + one.reached().written(), her);
            house.open().milestones().correct(her, one.id(), step);
        });
    }

    private NewMilestone step() {
        return NewMilestone.step(MilestoneType.TAX_CODE, new RoughDay.OnDay(today().minusDays(chance.nextInt(200))));
    }

    private void join(ParticipantId her) {
        var folded = women.get(chance.nextInt(women.size())).id();
        did("join " + brief(folded) + " to", her);
        house.open().cardsJoined().join(her, folded);
    }

    private void part(ParticipantId her) {
        house.open().cardsJoined().of(her).stream().findFirst().ifPresent(joined -> {
            did("part " + brief(joined.folded()) + " from", her);
            house.open().cardsJoined().part(her, joined.id());
        });
    }

    private void day(int days) {
        new Diary(house).on(today().plusDays(days).toString());
        done.add("day " + today());
    }

    private void freeze() {
        var quarter = Quarter.of(today()).previous();
        quarter = chance.nextInt(3) == 0 ? quarter.previous() : quarter;
        if (!quarter.days().first().isBefore(LocalDate.of(2026, 7, 1))) {
            done.add("finalise " + quarter + " on " + today());
            var which = quarter;
            counted.finalising(today(), () -> house.open().reports().freeze(which));
        }
    }

    private static UUID card(ParticipantId her) {
        return her.value();
    }

    private void did(String what, ParticipantId her) {
        done.add(what + " " + brief(her));
    }

    private static String brief(ParticipantId her) {
        return "c" + her.value().toString().substring(32);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneId.of("Europe/Rome"));
    }
}
