package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daybook.app.StoryWoman.Field;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;
import org.daybook.exchange.NewSending;
import org.daybook.paths.GroupId;
import org.daybook.referrals.Referral;
import org.daybook.sessions.SessionId;
import org.daybook.site.OpenSite;
import org.daybook.staff.TrailQuestion;
import org.daybook.ui.Texts;
import org.daybook.work.CompanyId;
import org.daybook.work.CompanyPaperTexts;
import org.daybook.work.OpeningId;
import org.daybook.work.WorkDue;

/// Every list and paper of a site in which a woman might appear, with what may appear in it. The methods that return a list of
/// women are compared with the code.
final class SiteOutputs {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final Set<Field> CARD = Set.of(Field.CARD);
    private static final Set<Field> ROW = Set.of(Field.CARD, Field.ROOM_NAME);

    /// They contain a session for one woman with her identity, which no screen shows.
    static final Set<String> SESSIONS = Set.of("Calendar#between", "Calendar#titles", "Calendar#one",
            "PlanChoices#usual", "Sessions#sheet alone");

    /// Not for somebody who may not work with girls, if they are about a girl.
    static final Set<String> WITHOUT_GIRLS = Set.of("DueReferrals#today", "DueReferrals#underWay", "letter", "record",
            "file for another site");

    /// Who reads it.
    enum Reader {
        /// Works with girls, and no woman is hidden from her.
        EVERYTHING,
        /// One from whom women are hidden, and who may not work with girls.
        SOME
    }

    /// What may appear.
    interface May {
        /// Checks whether a field may appear.
        ///
        /// @param shown the woman; if her card is joined to another, the one whose card represents both
        boolean appear(StoryWoman shown, Field field);
    }

    /// A list, or a paper that is about no single woman.
    ///
    /// @param method the facade's method as `Class#method`, if it returns women
    /// @param may    the fields that may appear
    /// @param who    who may appear, apart from those who are erased, hidden from the reader, or joined to another card
    /// @param made   makes it
    record Output(String method, Set<Field> may, May who, Function<OpenSite, Object> made) {}

    /// A paper or page about one woman.
    record OfOne(String name, Set<Field> may, May who,
            BiFunction<OpenSite, ParticipantId, Object> made) {}

    /// What a site needs for them.
    record Things(GroupId group, SessionId session, SessionId single, OpeningId opening, CompanyId company,
            List<StoryWoman> women) {
        List<ParticipantId> ids() {
            return women.stream().map(woman -> woman.id).toList();
        }
    }

    private SiteOutputs() {}

    /// Returns what may appear in an output.
    static May may(Output one) {
        return (her, field) -> one.may().contains(field) && one.who().appear(her, field);
    }

    /// Returns the lists of women, each named after the method that returns it.
    static List<Output> lists(Things site) {
        LocalDate far = LocalDate.of(2027, 12, 31);
        LocalDate before = LocalDate.of(2026, 1, 1);
        return List.of(new Output("Participants#newest", ROW, anyone(), open -> open.participants().newest()),
                new Output("PeopleFinder#find", ROW, anyone(), open -> site.women().stream()
                        .map(her -> open.participants().finder().find(her.word(Field.NAME))).toList()),
                new Output("PeopleFinder#findOrNearly", ROW, anyone(), open -> site.women().stream()
                        .map(her -> open.participants().finder().findOrNearly(her.card)).toList()),
                new Output("PeopleFinder#recent", ROW, anyone(), open -> open.participants().finder().recent()),
                new Output("PeoplePaper#of", CARD, unlocked(), open -> open.participants().paper().of(site.ids())),
                new Output("CallList#due", ROW_TO_CALL, agreed(Purpose.SAFE_CONTACT),
                        open -> open.participants().callList().due()),
                new Output("CallList#forPaper", CARD, agreed(Purpose.SAFE_CONTACT),
                        open -> open.participants().callList().forPaper()),
                new Output("AskingAgain#page", ROW, anyone(), open -> open.participants().askingAgain().page()),
                new Output("Intake#stoppedWelcomes", Set.of(), anyone(),
                        open -> open.participants().intake().stoppedWelcomes()),
                new Output("DueList#today", ROW, unlocked(), open -> open.cases().due().today()),
                new Output("ReadingNotes#mine", ROW, unlocked(), open -> open.outcomes().notes().mine()),
                new Output("ReadingNotes#late", ROW, unlocked(), open -> open.outcomes().notes().late()),
                new Output("CheckIn#page", EnumSet.of(Field.CHILD, Field.CARD, Field.ROOM_NAME), anyone(),
                        open -> open.childcare().desk().page()),
                new Output("CheckIn#atDesk", EnumSet.of(Field.CHILD, Field.CARD, Field.ROOM_NAME), toldOfChildren(),
                        open -> site.women().stream()
                                .map(her -> made(open, one -> one.childcare().desk().atDesk(her.card))).toList()),
                new Output("Paths#enrolled", GOAL_ROW, anyone(),
                        open -> open.paths().enrolled(org.daybook.paths.Path.PRACTICAL_SKILLS)),
                new Output("Paths#inGroup", GOAL_ROW, anyone(), open -> open.paths().inGroup(site.group())),
                new Output("WaitingList#of", ROW, anyone(), open -> open.paths().waitingList().of(site.group())),
                new Output("DueReferrals#today", ROW, (her, _) -> her.sharesAnything(),
                        open -> open.referrals().due().today()),
                new Output("DueReferrals#underWay", ROW, (her, _) -> her.sharesAnything(),
                        open -> open.referrals().due().underWay()),
                new Output("ReferralFinder#byReference", ROW, anyone(),
                        open -> open.referrals().finder().byReference("R-B1")),
                new Output("Retention#page", CARD, anyone(), open -> open.retention().page()),
                new Output("Erasures#waiting", ROW, anyone(), open -> open.rights().erasures().waiting()),
                new Output("Imports#builtOn", CARD, unlocked(), open -> open.imports().all().stream()
                        .map(one -> open.imports().builtOn(one.id())).toList()),
                new Output("UnaskedWomen#today", ROW, unlocked(), open -> open.unasked().today()),
                new Output("UnaskedWomen#page", ROW, unlocked(), open -> open.unasked().page()),
                new Output("Proposals#waiting", CARD, anyone(), open -> open.imports().proposals().waiting()),
                new Output("Calendar#between", Set.of(), anyone(), open -> open.calendar().between(before, far)),
                new Output("Calendar#titles", Set.of(), anyone(), open -> open.calendar().titles(before, far)),
                new Output("Calendar#one", Set.of(), anyone(), open -> open.calendar().one(site.single())),
                new Output("CalendarWarnings#conflicts", Set.of(), anyone(),
                        open -> open.calendar().warnings().conflicts(before, far)),
                new Output("CalendarWarnings#leadersToChange", Set.of(), anyone(),
                        open -> open.calendar().warnings().leadersToChange(before, far)),
                new Output("PlanChoices#usual", Set.of(), anyone(), open -> open.calendar().choices().usual()),
                new Output("PlanChoices#byCard", ROW, anyone(), open -> site.women().stream()
                        .map(her -> open.calendar().choices().byCard(her.card)).toList()),
                new Output("Lately#gave", ROW, anyone(), open -> open.sessions().lately().gave()),
                new Output("Lately#missedTwice", ROW, anyone(), open -> open.sessions().lately().missedTwice()),
                new Output("Lately#lastCame", Set.of(), anyone(),
                        open -> open.sessions().lately().lastCame(site.ids())),
                new Output("Sessions#sheet", EnumSet.of(Field.CARD, Field.ROOM_NAME, Field.ACCESS), anyone(),
                        open -> open.sessions().sheet(site.session())),
                new Output("Sessions#sheet alone", EnumSet.of(Field.CARD, Field.ROOM_NAME, Field.ACCESS), anyone(),
                        open -> open.sessions().sheet(site.single())),
                new Output("DueWork#today", CARD, anyone(), open -> open.work().due().today()),
                new Output("DueWork#today asks", CARD, (her, field) -> agreed(Purpose.FOLLOW_UP).appear(her, field)
                        && agreed(Purpose.SAFE_CONTACT).appear(her, field),
                        open -> open.work().due().today().rows()
                                .stream().filter(row -> isAsked(row.what())).toList()),
                new Output("Matching#find", EnumSet.of(Field.CARD, Field.SKILLS, Field.NOT_WANTED),
                        agreed(Purpose.COMPANIES), open -> open.work().matching().find(site.opening())),
                new Output("Offers#at", CARD, agreed(Purpose.COMPANIES),
                        open -> open.work().offers().at(site.opening())),
                new Output("Placements#at", CARD, anyone(), open -> open.work().placements().at(site.company())),
                new Output("TypedAttendance#find", ROW, anyone(), open -> site.women().stream()
                        .map(her -> open.typedAttendance().find(her.word(Field.NAME))).toList()),
                new Output("TypedAttendance#members", ROW, anyone(),
                        open -> open.typedAttendance().members(site.group(), Optional.empty())),
                new Output("TypedAttendance#withCards", ROW, anyone(), open -> open.typedAttendance()
                        .withCards(site.women().stream().map(her -> her.card).toList()).values()),
                new Output("LookAlikes#of", ROW, anyone(), open -> site.women().stream().map(her -> open.participants()
                        .lookAlikes()
                        .of(someone().called(her.word(Field.NAME)).born(1994, 7).form(), Optional.empty(), Set.of()))
                        .toList()));
    }

    private static final Set<Field> GOAL_ROW = EnumSet.of(Field.CARD, Field.ROOM_NAME, Field.GOAL);
    private static final Set<Field> ROW_TO_CALL = EnumSet.of(Field.CARD, Field.ROOM_NAME, Field.NUMBER,
            Field.CODE_WORD, Field.INSTEAD);

    /// Papers, files and pages without women.
    static List<Output> others(Things site) {
        return List.of(
                new Output("report", Set.of(), anyone(), open -> open.reports().page(open.reports().maySee(),
                        Optional.empty())),
                new Output("companies", Set.of(), anyone(), open -> open.work().companies().all()),
                new Output("company", Set.of(), anyone(), open -> open.work().companies().page(site.company())),
                new Output("network", Set.of(), anyone(), open -> open.work().network().counted()),
                new Output("opening", Set.of(), anyone(), open -> open.work().openings().look(site.opening())),
                new Output("paper of the opening", Set.of(), anyone(),
                        open -> CompanyPaperTexts.of(open.work(), site.opening())),
                new Output("address book", Set.of(), anyone(), open -> open.services().all()),
                new Output("sent records", Set.of(), anyone(), open -> open.recordSending().all()),
                new Output("reviews", CARD, anyone(), open -> open.reviews().page()),
                new Output("trail", CARD, anyone(), open -> open.trail().lines(TrailQuestion.EVERYTHING)),
                new Output("groups", Set.of(), anyone(),
                        open -> open.paths().groups().list(org.daybook.paths.Path.PRACTICAL_SKILLS)),
                new Output("team", Set.of(), anyone(), open -> open.team().everyone()));
    }

    /// Returns the papers and pages about one woman.
    static List<OfOne> ofOne() {
        return List.of(
                new OfOne("CV", Set.of(), agreed(Purpose.COMPANIES),
                        (open, her) -> CompanyPaperTexts.of(open.work(), her)),
                new OfOne("work contact",
                        EnumSet.of(Field.CARD, Field.NAME, Field.NUMBER, Field.INSTEAD, Field.CODE_WORD),
                        (her, field) -> field == Field.CARD || field == Field.NAME
                                || agreed(Purpose.SAFE_CONTACT).appear(her, field),
                        (open, her) -> CompanyPaperTexts.contact(open.work(), her)),
                new OfOne("file for another site", EnumSet.of(Field.NAME, Field.MILESTONE, Field.NUMBER,
                        Field.CODE_WORD, Field.INSTEAD, Field.ACCESS, Field.ROOM_NAME), unlocked(),
                        (open, her) -> open.recordSending().preview(her,
                                new NewSending("Patras", Set.copyOf(NewSending.OFFERED)), ENGLISH)),
                new OfOne("her page", EnumSet.allOf(Field.class), anyone(),
                        (open, her) -> open.rights().together().page(her)),
                new OfOne("record", EnumSet.allOf(Field.class), anyone(), (open, her) -> open.participants().open(her)),
                new OfOne("her wish to work", EnumSet.of(Field.SKILLS, Field.NOT_WANTED),
                        (her, _) -> her.agrees(Purpose.COMPANIES),
                        (open, her) -> open.work().wishes().of(her)),
                new OfOne("children", EnumSet.of(Field.CHILD, Field.COLLECTING), toldOfChildren(),
                        (open, her) -> open.childcare().children().page(her)),
                new OfOne("milestones", EnumSet.of(Field.MILESTONE), anyone(),
                        (open, her) -> open.milestones().of(her)),
                new OfOne("courses", Set.of(), anyone(), (open, her) -> open.milestones().courses(her)));
    }

    /// Makes an output; nothing if it is refused.
    static Object made(OpenSite open, Function<OpenSite, Object> what) {
        try {
            return what.apply(open);
        } catch (org.daybook.base.Refusal refused) {
            return Map.of();
        }
    }

    /// Returns what a letter may contain, as long as she allows everything that the referral was to tell.
    static May told(Referral one) {
        var told = one.terms().data();
        return (her, field) -> her.shared(one.to().organisation()).containsAll(told) && !her.now.locked
                && switch (field) {
                    case NAME -> told.contains(SharedData.NAME);
                    case NUMBER, INSTEAD, CODE_WORD -> told.contains(SharedData.CONTACT);
                    case REFERRED -> told.contains(SharedData.NEED);
                    default -> false;
                };
    }

    private static boolean isAsked(WorkDue.What what) {
        return switch (what) {
            case WorkDue.What.Ask _,WorkDue.What.AskLeaving _,WorkDue.What.AskStatus _ -> true;
            case WorkDue.What.Speak _,WorkDue.What.NotAgreed _,WorkDue.What.Interview _ -> false;
        };
    }

    private static May anyone() {
        return (_, _) -> true;
    }

    private static May unlocked() {
        return (her, _) -> !her.now.locked;
    }

    private static May toldOfChildren() {
        return (her, field) -> her.agrees(Purpose.CHILDREN) || field != Field.CHILD && field != Field.COLLECTING;
    }

    private static May agreed(Purpose purpose) {
        return (her, _) -> her.agrees(purpose) && !her.now.locked;
    }
}
