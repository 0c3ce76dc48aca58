package org.daybook.reports;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.childcare.ChildForm;
import org.daybook.childcare.ChildId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.disclosure.SiteFigures;
import org.daybook.milestones.Cefr;
import org.daybook.milestones.Evidence;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.Goal;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionInterpreter;
import org.daybook.testing.TestHouse;

/// What eight women do in a year in a real store: sessions, childcare, milestones, questionnaires, levels and goals, each
/// recorded a second time here.
final class LivedProgress {
    static final int WOMEN = 8;
    /// The woman who did not consent to statistics.
    static final int SILENT = 3;
    private static final List<String> STATEMENTS = List.of("at-ease", "talk", "rights", "help", "decide");
    private static final List<String> ACTIVITIES = List.of("seeing", "hearing", "walking", "remembering", "self-care",
            "communicating");
    private static final List<MilestoneType> CIVIC = List.of(MilestoneType.PERMIT_RENEWED, MilestoneType.HEALTH_CARD,
            MilestoneType.RECOGNITION_APPLIED, MilestoneType.COMMUNITY_ACTIVITY);

    /// A recorded act.
    ///
    /// @param her   number of the woman
    /// @param what  what, in a word
    /// @param value a level, a score or the number of a kind
    record Done(int her, LocalDate on, String what, int value) {}

    private final TestHouse house;
    private final Random random = new Random(8);
    private final List<ParticipantId> women = new ArrayList<>();
    private final List<ChildId> children = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Diary diary;
    private LocalDate today = LocalDate.of(2026, 1, 2);

    LivedProgress(TestHouse house) {
        this.house = house;
        diary = new Diary(house);
        on(today);
        var instruments = house.open().outcomes().instruments();
        instruments.name(Optional.of(instruments.mightLead().getFirst().id()));
        house.open().childcare().places(40);
        for (int her = 0; her < WOMEN; her++) {
            women.add(someone().answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                    .answering(Purpose.CHILDREN, Answer.GIVEN)
                    .answering(Purpose.STATISTICS, her == SILENT ? Answer.REFUSED : Answer.GIVEN)
                    .welcomedIn(house.open()).id());
            children.add(house.open().childcare().children().add(women.get(her), new ChildForm("Kiwi",
                    Optional.empty(), ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF)).id());
        }
    }

    /// Returns everything that was done.
    List<Done> done() {
        return done;
    }

    ParticipantId her(int number) {
        return women.get(number);
    }

    /// One day: a session, something about one woman, a goal of another.
    void day(LocalDate day) {
        on(day);
        session();
        int her = random.nextInt(WOMEN);
        switch (random.nextInt(6)) {
            case 0 -> certificate(her, new RoughDay.OnDay(today));
            case 1 -> step(her, CIVIC.get(random.nextInt(CIVIC.size())));
            case 2 -> asked(her, "who-5", "1998");
            case 3 -> statements(her);
            case 4 -> level(her, random.nextInt(4));
            default -> asked(her, "wg-ss", "2022");
        }
        goals(random.nextInt(WOMEN));
    }

    /// Returns what the report counts in the year, without what it counted before: totals and categories without zeros.
    Map<String, Integer> counted(Period period) {
        return counted(diary.facts("2026Q4"), period);
    }

    private static Map<String, Integer> counted(YearFacts facts, Period period) {
        var figures = new PeriodFigures(facts, period,
                new PeriodTables(Optional.of(WorkPopulationsTest.all(period.span())), period)).counted();
        return counted(figures);
    }

    private static Map<String, Integer> counted(SiteFigures figures) {
        var counts = new TreeMap<String, Integer>();
        Stream.concat(Stream.of(figures.people()), figures.others().stream()).forEach(population -> {
            var total = Total.ofCode(population.name()).orElseThrow();
            if (total.ordinal() > Total.SUPERVISIONS.ordinal()) {
                counts.put(population.name(), population.total().total());
            }
            population.tables().stream()
                    .filter(table -> ReportTable.ofCode(table.table()).filter(one -> one.isOnDemand()
                            && one != ReportTable.DURATION).isPresent())
                    .forEach(table -> table.members().forEach(
                            member -> counts.merge(table.table() + " " + member.category(), 1, Integer::sum)));
        });
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    void on(LocalDate day) {
        today = day;
        diary.on(day.toString());
    }

    private void note(int her, String what, int value) {
        done.add(new Done(her, today, what, value));
    }

    private void session() {
        var path = Path.values()[random.nextInt(4)];
        boolean interpreted = random.nextInt(3) == 0;
        var came = IntStream.range(0, WOMEN).filter(_ -> random.nextInt(3) == 0).boxed().toList();
        var id = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(path), "Group", "Room 2")).id();
        house.open().calendar().interpreter(id, Optional.of(new SessionInterpreter("ar", interpreted
                ? SessionInterpreter.State.ARRANGED
                : SessionInterpreter.State.NEEDED)));
        house.open().sessions().tickAll(id, came.stream().map(women::get).toList());
        for (int her : came) {
            note(her, "came", 0);
            if (path == Path.CIVIC_INCLUSION) {
                note(her, "civic", 0);
            }
            if (interpreted) {
                note(her, "interpreted", 0);
            }
            if (random.nextInt(3) == 0) {
                house.open().childcare().desk().signIn(children.get(her));
                note(her, "child", 0);
            }
        }
    }

    void came(int her) {
        diary.session(List.of(women.get(her)));
    }

    void certificate(int her, RoughDay day) {
        house.open().milestones().add(women.get(her), new NewMilestone(Optional.of(MilestoneType.CERTIFICATE),
                Optional.of(day), new NewMilestone.Details(NewMilestone.Details.NOTHING.language(),
                        NewMilestone.Details.NOTHING.skill(), new NewMilestone.Paper("Welding", "", ""))));
        note(her, "certificate", 0);
    }

    private void step(int her, MilestoneType kind) {
        house.open().milestones().add(women.get(her), NewMilestone.step(kind, new RoughDay.OnDay(today)));
        note(her, "step", CIVIC.indexOf(kind));
    }

    void level(int her, int step) {
        house.open().milestones().add(women.get(her), new NewMilestone(Optional.of(MilestoneType.LANGUAGE),
                Optional.of(new RoughDay.OnDay(today)), new NewMilestone.Details(
                        new NewMilestone.Tongue(Optional.of("it"), Optional.of(Cefr.values()[step]),
                                Optional.of(Evidence.TEST)),
                        NewMilestone.Details.NOTHING.skill(), NewMilestone.Details.NOTHING.paper())));
        note(her, "level", step);
    }

    private void statements(int her) {
        var said = STATEMENTS.stream().collect(Collectors.toMap(item -> item, _ -> 3 + random.nextInt(3)));
        answered(her, "five-statements", "1", said);
        note(her, "strong", said.values().stream().mapToInt(value -> value >= 4 ? 1 : 0).sum());
        note(her, "help", said.getOrDefault("help", 0));
    }

    private void asked(int her, String code, String version) {
        boolean isWell = code.equals("who-5");
        var items = isWell ? List.of("1", "2", "3", "4", "5") : ACTIVITIES;
        var said = new TreeMap<String, Integer>();
        items.forEach(
                item -> said.put(item, isWell ? random.nextInt(6) : 1 + random.nextInt(random.nextBoolean() ? 2 : 4)));
        answered(her, code, version, said);
        note(her, code, isWell
                ? said.values().stream().mapToInt(Integer::intValue).sum() * 4
                : said.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    void answered(int her, String code, String version, Map<String, Integer> said) {
        var readings = house.open().outcomes().readings();
        var id = readings.begin(women.get(her), new Asking(Optional.of(new Key(code, version)), Optional.of("en"),
                Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
        said.forEach((item, value) -> readings.answer(id, item, Optional.of(value)));
        readings.finish(id);
    }

    private void goals(int her) {
        var goals = house.open().outcomes().goals();
        var open = goals.of(women.get(her)).stream().filter(goal -> goal.ending().isEmpty()).toList();
        if (open.isEmpty()) {
            goals.add(women.get(her), "Find work");
        } else if (random.nextBoolean()) {
            answered(her, "goals", "1", Map.of(open.getFirst().id().value().toString(), 3));
            note(her, "goal in-progress", 0);
        } else {
            var ending = Goal.Ending.values()[random.nextInt(2)];
            goals.end(women.get(her), open.getFirst().id(), ending);
            note(her, ending == Goal.Ending.MET ? "goal met" : "goal let-go", 0);
        }
    }
}
