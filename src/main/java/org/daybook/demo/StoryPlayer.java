package org.daybook.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.participants.Participant;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.NewEnrolment;
import org.daybook.sessions.SessionId;

/// Plays a story in the rooms of a store: every action in order of time, through the same rooms and the same Gate as a user's,
/// so that journal and audit trail are real. On the write lane's thread.
final class StoryPlayer {
    private static final int PLANNED_AHEAD = 2;
    /// The number of women for whom the additions are written in one transaction.
    private static final int AT_ONCE = 100;

    private final Story story;
    private final Rooms rooms;
    private final MovingClock clock;
    private final Questionnaires questionnaires;
    private final List<StoryStep> doors;
    private final Map<Integer, Participant> welcomed = new HashMap<>();
    private final Map<Woman.Stint, EnrolmentId> enrolled = new java.util.IdentityHashMap<>();
    private final Map<Meeting, SessionId> planned = new java.util.IdentityHashMap<>();

    StoryPlayer(Story story, Rooms rooms, MovingClock clock) {
        this.story = story;
        this.rooms = rooms;
        this.clock = clock;
        questionnaires = new Questionnaires(story, rooms, number -> known(welcomed, number).id());
        var services = new InventedServices(rooms);
        doors = Stream.concat(services.steps(story.recipe()).stream(), new Referring(story, rooms, services,
                her -> known(welcomed, her.number())).steps().stream()).toList();
    }

    /// Plays the whole story, a week in one transaction: nobody waits for a single action.
    void tell(Onlooker onlooker) {
        var learning = new Learning(rooms.team(), story.recipe().end().toLocalDate());
        rooms.vault().together(() -> learning.documents(story.recipe().firstMonday()));
        int weeks = story.recipe().size().weeks();
        for (int week = 0; week < weeks; week++) {
            var acts = acts(week);
            rooms.vault().together(() -> acts.forEach(this::live));
            onlooker.weekWritten(week + 1, weeks);
        }
        someAtOnce(her -> her.number() % 3 == 0, this::more);
        rooms.vault().together(() -> new Reaching(rooms.outreach(), story.recipe().end().toLocalDate())
                .tell(story.women().stream()
                        .filter(her -> her.number() % 3 == 0 && welcomed.containsKey(her.number()))
                        .map(her -> known(welcomed, her.number()).id()).toList()));
        rooms.vault().together(learning::tell);
        var working = new ArrayList<Working>();
        rooms.vault().together(() -> working.add(Working.begin(rooms, story.recipe().size())));
        someAtOnce(her -> Working.tellsOf(her.number()), her -> working.getFirst()
                .tell(known(welcomed, her.number()).id(), her, story.recipe().end().toLocalDate()));
        var here = story.women().stream().filter(her -> welcomed.containsKey(her.number()))
                .map(her -> new Visiting.Told(known(welcomed, her.number()).id(), her)).toList();
        rooms.vault().together(() -> working.getFirst().finish(here));
        rooms.vault().together(() -> new Visiting(rooms, story.recipe().end().toLocalDate()).tell(here));
    }

    private void live(StoryStep act) {
        clock.moveTo(act.at().atZone(rooms.zone()).toInstant());
        act.deed().run();
    }

    private void someAtOnce(Predicate<Woman> which, Consumer<Woman> told) {
        var them = story.women().stream().filter(her -> welcomed.containsKey(her.number())).filter(which).toList();
        for (int from = 0; from < them.size(); from += AT_ONCE) {
            var some = them.subList(from, Math.min(them.size(), from + AT_ONCE));
            rooms.vault().together(() -> some.forEach(told));
        }
    }

    private void more(Woman woman) {
        var her = known(welcomed, woman.number()).id();
        var language = woman.form().wording().language();
        new Consenting(rooms.participants().ledger(), her).answer(woman.number(), language);
        new Accompanying(rooms, her).tell(woman.number(), language, story.recipe().end().toLocalDate());
        new Reached(rooms.milestones(), her).tell(woman.number(), woman.arrives(),
                story.recipe().end().toLocalDate());
    }

    private List<StoryStep> acts(int week) {
        var monday = story.recipe().firstMonday().plusWeeks(week);
        var acts = new ArrayList<StoryStep>();
        plans(week, monday, acts);
        story.women().forEach(her -> own(her, monday, acts));
        acts.addAll(questionnaires.in(monday));
        doors.stream().filter(act -> isIn(act.at().toLocalDate(), monday)).forEach(acts::add);
        story.weeks().get(week).stream().filter(one -> one.meeting().fate() == Meeting.Fate.HELD)
                .forEach(one -> register(one, acts));
        acts.removeIf(act -> act.at().isAfter(story.recipe().end()));
        acts.sort(Comparator.comparing(StoryStep::at));
        return acts;
    }

    private void plans(int week, LocalDate monday, List<StoryStep> acts) {
        if (week == 0) {
            for (int early = 0; early < PLANNED_AHEAD; early++) {
                plan(early, monday, LocalTime.of(8, 0), acts);
            }
        }
        plan(week + PLANNED_AHEAD, monday.with(DayOfWeek.FRIDAY), LocalTime.of(15, 0), acts);
    }

    private void plan(int week, LocalDate day, LocalTime at, List<StoryStep> acts) {
        var meetings = story.weeks().get(week).stream().map(Meeting.Attended::meeting).toList();
        if (!meetings.isEmpty()) {
            acts.add(new StoryStep(day.atTime(at), () -> {
                var sessions = rooms.calendar().planAll(meetings.stream().map(Meeting::plan).toList());
                for (int i = 0; i < meetings.size(); i++) {
                    planned.put(meetings.get(i), sessions.get(i).id());
                }
            }));
        }
    }

    private void own(Woman her, LocalDate monday, List<StoryStep> acts) {
        add(her.arrives(), LocalTime.of(9, 30).plusMinutes(her.number() % 8 * 20L), monday, acts, () -> welcome(her));
        her.later().ifPresent(late -> add(late.on(), LocalTime.of(13, 10), monday, acts, () -> answer(her, late)));
        for (var stint : her.stints()) {
            add(stint.from(), LocalTime.of(12, 30), monday, acts, () -> enrol(her, stint));
            stint.end().ifPresent(end -> add(end, LocalTime.of(17, 30), monday, acts,
                    () -> rooms.paths().endings().end(known(enrolled, stint), Leavings.of(her.number()))));
        }
    }

    private static void add(LocalDate day, LocalTime at, LocalDate monday, List<StoryStep> acts, Runnable deed) {
        if (isIn(day, monday)) {
            acts.add(new StoryStep(day.atTime(at), deed));
        }
    }

    private static boolean isIn(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private void welcome(Woman her) {
        var participants = rooms.participants();
        welcomed.put(her.number(),
                participants.intake().welcome(her.form(), participants.intake().proposeCard(), heard(her)));
    }

    private void answer(Woman her, Woman.LateAnswer late) {
        rooms.participants().ledger().answer(known(welcomed, her.number()).id(),
                RecordedAnswer.of(Purpose.STATISTICS, late.answer(), heard(her)));
    }

    static Heard heard(Woman her) {
        return Heard.only(new ConsentWording(ConsentWording.CURRENT, her.form().wording().language()))
                .by(Optional.of(Consenting.whoAnswers(her.number())));
    }

    private void enrol(Woman her, Woman.Stint stint) {
        var form = new NewEnrolment(known(welcomed, her.number()).id(), stint.path(), stint.goal());
        enrolled.put(stint, rooms.paths().enrol(form).id());
    }

    private void register(Meeting.Attended attended, List<StoryStep> acts) {
        var meeting = attended.meeting();
        acts.add(new StoryStep(meeting.ends().minusMinutes(25), () -> tick(attended)));
        acts.add(new StoryStep(meeting.ends(),
                () -> rooms.sessions().registers().done(known(planned, meeting), Optional.of(meeting.topic()))));
    }

    private void tick(Meeting.Attended attended) {
        var meeting = attended.meeting();
        var session = known(planned, meeting);
        var path = meeting.plan().path().orElseThrow();
        var listed = new ArrayList<ParticipantId>();
        for (var number : attended.came()) {
            var her = known(welcomed, number);
            if (story.women().get(number).enrolled(path, meeting.day())) {
                listed.add(her.id());
            } else {
                rooms.sessions().walkIn(session, her.card());
            }
        }
        rooms.sessions().tickAll(session, listed);
        for (int more = 0; more < meeting.unnamed(); more++) {
            rooms.sessions().registers().oneMore(session);
        }
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key), "the story tells of something that has not happened");
    }
}
