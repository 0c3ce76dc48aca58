package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
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

    private final List<ParticipantId> women = new ArrayList<>();
    private final Map<UUID, EnrolmentId> paths = new HashMap<>();
    private final Map<UUID, PlacementId> jobs = new HashMap<>();
    private final Map<UUID, LocalDate> marks = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private final Set<UUID> steps = new HashSet<>();
    /// What was imported into a final quarter, and the cards of whom the mark was.
    private final Set<UUID> apart = new HashSet<>();
    private final Set<UUID> outside = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private Random chance = new Random(0);
    private boolean joining;
    private CountedEvents counted = new CountedEvents(house);
    private RecordedOnce records = new RecordedOnce(house);
    private ImportedEvents imported = new ImportedEvents(house, counted);

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
        imported = new ImportedEvents(house, counted);
        new Diary(house).on("2026-07-10");
        records.somebodyIsTold();
        for (int i = 0; i < CARDS; i++) {
            women.add(new Diary(house).welcome(someone().answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                    .answering(Purpose.COMPANIES, Answer.GIVEN)).id());
        }
        new Diary(house).session(women);
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
        switch (chance.nextInt(22)) {
            case 0, 1 -> enrol(her);
            case 2, 3 -> end(her);
            case 4, 5 -> work(her);
            case 6 -> correct(her);
            case 7, 8 -> reached(her);
            case 9 -> correctStep(her);
            case 10, 11 -> {
                if (!joining) {
                    reopen(her);
                } else if (chance.nextBoolean()) {
                    join(her);
                } else {
                    part(her);
                }
            }
            case 12, 13 -> day(10 + chance.nextInt(60));
            case 14, 15, 16 -> recordOnce(her);
            case 17, 18 -> bring();
            case 19 -> undo();
            default -> freeze();
        }
    }

    /// Returns the path she is on now, or was on last.
    private EnrolmentId path(ParticipantId her) {
        return Objects.requireNonNull(paths.get(card(her)));
    }

    private void enrol(ParticipantId her) {
        if (!paths.containsKey(card(her))) {
            did("enrol", her);
            paths.put(card(her), house.open().paths()
                    .enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.empty())).id());
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

    /// Corrects the first day, but not that of work that was imported into a final quarter.
    private void correct(ParticipantId her) {
        var to = today().minusDays(chance.nextInt(200));
        house.open().work().wishes().of(her).jobs().stream().findFirst()
                .filter(job -> !apart.contains(job.id().value())).ifPresent(job -> {
                    did("work from " + to + ", not " + job.startedOn(), her);
                    house.open().work().placements().change(her, job, NewPlacement.from(to));
                    jobs.entrySet().stream().filter(one -> one.getValue().equals(job.id())).map(Map.Entry::getKey)
                            .forEach(card -> marked(card, to.plusMonths(1)));
                });
    }

    /// A mark that was imported into a final quarter counts once it is corrected into one that is not.
    private void marked(UUID card, LocalDate on) {
        if (outside.contains(card) && counted.isFinal(on)) {
            marks.remove(card);
            counted.note(What.MARK, card, false);
        } else {
            marks.put(card, on);
        }
    }

    /// Imports a woman with some of these. Where cards are joined, without work: a mark may be of both.
    private void bring() {
        var days = new EnumMap<What, LocalDate>(What.class);
        for (var what : joining ? List.of(What.END, What.MILESTONE) : List.of(What.END, What.MILESTONE, What.WORK)) {
            if (chance.nextInt(3) > 0) {
                days.put(what, today().minusDays(chance.nextInt(200)));
            }
        }
        imported.bring(days).ifPresent(one -> {
            did("import " + days, one.her());
            women.add(one.her());
            days.forEach((what, day) -> brought(one, what, day));
        });
    }

    /// What lies in a quarter that is final now counts in no report.
    private void brought(ImportedEvents.Brought one, What what, LocalDate day) {
        var card = card(one.her());
        boolean late = counted.isFinal(day);
        if (!late) {
            counted.note(what, card, true);
        }
        switch (what) {
            case WORK -> {
                var job = imported.row(one.by(), "placement");
                jobs.put(card, new PlacementId(job));
                if (late) {
                    apart.add(job);
                }
                if (counted.isFinal(day.plusMonths(1))) {
                    outside.add(card);
                }
                marked(card, day.plusMonths(1));
            }
            case MILESTONE -> {
                steps.add(card);
                if (late) {
                    apart.add(imported.row(one.by(), "milestone"));
                }
            }
            default -> paths.put(card, new EnrolmentId(imported.row(one.by(), "enrolment")));
        }
    }

    private void undo() {
        imported.undo(chance).ifPresent(one -> {
            did("undone", one.her());
            var card = card(one.her());
            women.remove(one.her());
            List.of(What.values()).forEach(what -> counted.note(what, card, false));
            jobs.remove(card);
            marks.remove(card);
            outside.remove(card);
            steps.remove(card);
            paths.remove(card);
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
        house.open().milestones().of(her).all().stream().findFirst().filter(one -> !apart.contains(one.id().value()))
                .ifPresent(one -> {
                    did("reached " + step.reached().orElseThrow().written() + ", not " + one.reached().written(), her);
                    house.open().milestones().correct(her, one.id(), step);
                });
    }

    private NewMilestone step() {
        return NewMilestone.step(MilestoneType.TAX_CODE, new RoughDay.OnDay(today().minusDays(chance.nextInt(200))));
    }

    private void join(ParticipantId her) {
        var folded = women.get(chance.nextInt(women.size()));
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
