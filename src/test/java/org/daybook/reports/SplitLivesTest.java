package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.sessions.NewSession;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.EndedBecause;
import org.daybook.work.NewPlacement;
import org.daybook.work.StatusMoment;
import org.daybook.work.WorkStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The same year in two stores: in one each woman has one card, in the other up to three, on which her acts are recorded
/// randomly, sometimes on two at once. Once the cards of each woman are joined, in any order, also after they were parted,
/// every figure of every period is the same.
class SplitLivesTest {
    private static final int WOMEN = 7;
    private static final List<String> PERIODS = List.of("2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026H1", "2026H2",
            "2026");

    @RegisterExtension
    final TestHouse split = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    @RegisterExtension
    final TestHouse whole = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Random random = new Random(12);

    @Test
    void aLifeOnSeveralCardsCountsAsALifeOnOne() {
        var several = new Site(split, 3);
        var one = new Site(whole, 1);
        both(several, one, site -> site.on(LocalDate.of(2026, 1, 2)));
        both(several, one, Site::nameWhoHelps);
        for (int her = 0; her < WOMEN; her++) {
            int born = 1970 + random.nextInt(37);
            both(several, one, site -> site.welcome(born));
        }
        for (var day = LocalDate.of(2026, 1, 9); day.getYear() == 2026; day = day.plusDays(5 + random.nextInt(6))) {
            var on = day;
            both(several, one, site -> site.on(on));
            day(several, one);
            if (random.nextInt(8) == 0) {
                several.joinSome();
            }
        }
        assertNotEquals(one.counted(), several.counted());
        several.joinAll();
        assertEquals(one.counted(), several.counted());
        several.partAll();
        several.joinAll();
        assertEquals(one.counted(), several.counted());
    }

    private void day(Site several, Site one) {
        var came = Stream.generate(() -> new At(random.nextInt(WOMEN), random.nextInt(3))).limit(4).toList();
        var path = Path.values()[random.nextInt(4)];
        both(several, one, site -> site.session(path, came));
        for (int act = 0; act < 4; act++) {
            var at = new At(random.nextInt(WOMEN), random.nextInt(3));
            int kind = random.nextInt(7);
            int value = random.nextInt(6);
            both(several, one, site -> site.act(at, kind, value));
        }
    }

    private static void both(Site several, Site one, Consumer<Site> act) {
        act.accept(several);
        act.accept(one);
    }

    /// @param her    number of the woman
    /// @param choice which of her cards is at hand
    private record At(int her, int choice) {}

    private final class Site {
        private final TestHouse house;
        private final int cards;
        private final Diary diary;
        private final List<List<ParticipantId>> women = new ArrayList<>();
        private final Map<String, EnrolmentId> paths = new HashMap<>();
        private final Map<ParticipantId, ParticipantId> into = new HashMap<>();
        private final Map<ParticipantId, UUID> joined = new HashMap<>();
        private LocalDate today = LocalDate.of(2026, 1, 1);

        Site(TestHouse house, int cards) {
            this.house = house;
            this.cards = cards;
            this.diary = new Diary(house);
        }

        void on(LocalDate day) {
            today = day;
            diary.on(day.toString());
        }

        /// Before anybody is asked how she is, the colleague who helps when somebody is not well is named.
        void nameWhoHelps() {
            var instruments = house.open().outcomes().instruments();
            instruments.name(Optional.of(instruments.mightLead().getFirst().id()));
        }

        /// Only the last of her cards has her date of birth.
        void welcome(int born) {
            var hers = new ArrayList<ParticipantId>();
            for (int card = 1; card <= cards; card++) {
                var some = someone().answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                        .answering(Purpose.STATISTICS, Answer.GIVEN);
                hers.add((card == cards ? some.born(born, 3).from("NG") : some).welcomedIn(house.open()).id());
            }
            women.add(hers);
        }

        private ParticipantId card(At at) {
            var card = women.get(at.her()).get(at.choice() % cards);
            while (into.containsKey(card)) {
                card = Objects.requireNonNull(into.get(card));
            }
            return card;
        }

        /// Every second woman is marked on another of her cards, too.
        void session(Path path, List<At> came) {
            var id = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(10, 0)),
                    60, Optional.of(path), "Group", "Room 2")).id();
            house.open().sessions().tickAll(id, came.stream().flatMap(at -> Stream.of(card(at),
                    card(new At(at.her(), at.choice() + at.her() % 2)))).distinct().toList());
        }

        void act(At at, int kind, int value) {
            var open = house.open();
            var her = card(at);
            switch (kind) {
                case 0 ->
                    answered(her, "who-5", "1998", Map.of("1", value % 6, "2", value % 6, "3", 3, "4", 2, "5", 1));
                case 1 -> answered(her, "five-statements", "1", Map.of("at-ease", 3 + value % 3, "talk", 4, "rights", 5,
                        "help", 5 - value % 3, "decide", 4));
                case 2 -> open.milestones().add(her, NewMilestone.step(value % 2 == 0
                        ? MilestoneType.HEALTH_CARD
                        : MilestoneType.PERMIT_RENEWED, new RoughDay.OnDay(today)));
                case 3 -> {
                    var job = open.work().placements().foundHerself(her, NewPlacement.from(today));
                    if (value < 4) {
                        open.work().placements().end(her, job, today, EndedBecause.HER_CHOICE);
                    }
                }
                case 4 -> open.work().statuses().record(her, StatusMoment.ENTRY, WorkStatus.values()[value], today);
                default -> path(at, value);
            }
        }

        private void path(At at, int value) {
            var key = at.her() + " " + value % 4;
            var open = paths.remove(key);
            if (open == null) {
                paths.put(key, house.open().paths()
                        .enrol(new NewEnrolment(card(at), Path.values()[value % 4], Optional.empty())).id());
            } else {
                house.open().paths().endings().end(open, PathEnding.early(LeavingReason.values()[value]));
            }
        }

        private void answered(ParticipantId her, String code, String version, Map<String, Integer> said) {
            var readings = house.open().outcomes().readings();
            var id = readings.begin(her, new Asking(Optional.of(new Key(code, version)), Optional.of("en"),
                    Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
            said.forEach((item, value) -> readings.answer(id, item, Optional.of(value)));
            readings.finish(id);
        }

        void joinAll() {
            while (joinSome()) {
                continue;
            }
        }

        /// Joins two cards of somebody, if there are any.
        boolean joinSome() {
            var apart = women.stream().map(this::standing).filter(hers -> hers.size() > 1).toList();
            if (apart.isEmpty()) {
                return false;
            }
            var hers = new ArrayList<>(apart.get(random.nextInt(apart.size())));
            Collections.shuffle(hers, random);
            joined.put(hers.get(1), house.open().cardsJoined().join(hers.get(0), hers.get(1)).id());
            into.put(hers.get(1), hers.get(0));
            return true;
        }

        private List<ParticipantId> standing(List<ParticipantId> hers) {
            return hers.stream().filter(card -> !into.containsKey(card)).toList();
        }

        /// The last joined card first: what was joined to a card goes with it.
        void partAll() {
            while (!into.isEmpty()) {
                var last = into.entrySet().stream().filter(one -> !into.containsKey(one.getValue())).findFirst()
                        .orElseThrow();
                house.open().cardsJoined().part(last.getValue(), Objects.requireNonNull(joined.get(last.getKey())));
                into.remove(last.getKey());
            }
        }

        /// Returns every total and every category of every period.
        Map<String, Integer> counted() {
            var facts = diary.facts("2026Q4");
            var counts = new TreeMap<String, Integer>();
            PERIODS.stream().map(Period::parse).forEach(period -> {
                var figures = new PeriodFigures(facts, period,
                        new PeriodTables(Optional.of(WorkPopulationsTest.all(period.span())), period)).counted();
                figures.events().forEach((event, sum) -> counts.put(period + " " + event, sum.total()));
                Stream.concat(Stream.of(figures.people()), figures.others().stream()).forEach(population -> {
                    counts.put(period + " " + population.name(), population.total().total());
                    population.tables().forEach(table -> table.members().forEach(member -> counts
                            .merge(period + " " + table.table() + " " + member.category(), 1, Integer::sum)));
                });
            });
            return counts;
        }
    }
}
