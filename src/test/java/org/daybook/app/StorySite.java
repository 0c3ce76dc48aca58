package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.app.StoryWoman.Field;
import org.daybook.base.TypedDate;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.Need;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Hours;
import org.daybook.contact.Wish;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.milestones.SeenBy;
import org.daybook.paths.Group;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.Audience;
import org.daybook.sessions.ForWhom;
import org.daybook.sessions.NewSession;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;

/// The site in which a [Story] begins: five women with a marked word in every field, one of them a girl, one hidden from the
/// second colleague. The second and the last have no case file, so that their cards can be joined to others.
final class StorySite {
    /// The sign-in word and the passphrase of the second colleague, who may not work with girls.
    static final String WORD = "lu";
    static final String PASSPHRASE = "seven otters under bridges";
    /// Both colleagues have them.
    static final Set<Role> ROLES = Set.of(Role.CASEWORKER, Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR);
    static final int WOMEN = 5;
    static final int GIRL = 2;
    static final int HIDDEN = 3;
    /// What each of them agreed to at first.
    static final List<Purpose> ASKED = List.of(Purpose.SAFE_CONTACT, Purpose.COMPANIES, Purpose.FOLLOW_UP,
            Purpose.CHILDREN, Purpose.STATISTICS);
    private static final ConsentWording WORDING = new ConsentWording(ConsentWording.CURRENT, "en");

    private final OpenSite site;

    StorySite(OpenSite site) {
        this.site = site;
    }

    /// Adds the second colleague; the first shows what is needed for work with girls.
    StaffId colleague() {
        var today = site.clearances().today();
        for (var one : Requirement.values()) {
            site.clearances().record(new ClearanceForm(site.gate().who().id(), Optional.of(one),
                    TypedDate.nearest(today.toString(), today),
                    TypedDate.next(one == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today)));
        }
        site.clearances().require();
        return site.team().add(new NewMember(WORD, "LU", ROLES), PASSPHRASE.toCharArray()).id();
    }

    Group group() {
        return site.paths().groups().add(new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing",
                Optional.of(site.clearances().today()), Optional.empty(), OptionalInt.of(WOMEN), Optional.empty(),
                Optional.of(site.gate().who().id())));
    }

    SiteOutputs.Things things(Group group, List<StoryWoman> women, StaffId colleague) {
        site.participants().keptAway().keep(women.get(HIDDEN).id, colleague, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        women.get(HIDDEN).now.keptAway = true;
        site.childcare().places(WOMEN);
        var today = site.clearances().today();
        var session = site.calendar().plan(plan(today, 10, new ForWhom.OfGroup(new InGroup(group.id(), "Sewing"))));
        var single = site.calendar().plan(plan(today, 13, new ForWhom.One(Optional.of(women.get(1).id))));
        var company = site.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        site.work().companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = site.work().openings().add(company, OpeningDetails.of("Helper", OpeningKind.JOB, 9));
        return new SiteOutputs.Things(group.id(), session.id(), single.id(), opening, company, women);
    }

    private NewSession plan(LocalDate day, int hour, ForWhom whom) {
        return new NewSession(Optional.of(day), Optional.of(LocalTime.of(hour, 0)), 60,
                Optional.of(Path.PRACTICAL_SKILLS), "Meeting", "Garden room", Optional.of(site.gate().who().id()),
                Audience.only(whom));
    }

    StoryWoman woman(int place, Group group) {
        boolean girl = place == GIRL;
        var her = someone().called(StoryWoman.mark(Field.NAME, place)).known(StoryWoman.mark(Field.ROOM_NAME, place))
                .needing(StoryWoman.mark(Field.ACCESS, place)).speaking("uk").born(girl ? 2010 : 1994, 7)
                .welcomedIn(site);
        var one = new StoryWoman(her.id(), her.card().toString(), place);
        for (var purpose : ASKED) {
            site.ledger().answer(one.id, new RecordedAnswer(purpose, Answer.GIVEN, heard(one), Optional.empty(),
                    Optional.empty()));
            one.says(purpose, Answer.GIVEN, 0);
        }
        reachable(one);
        site.paths().enrol(new NewEnrolment(one.id, Path.PRACTICAL_SKILLS, Optional.of(group.id()),
                Optional.of(one.word(Field.GOAL))));
        site.childcare().children().add(one.id, new ChildForm(one.word(Field.CHILD), Optional.empty(),
                new ChildForm.Health(Optional.empty(), Optional.empty()),
                new ChildForm.Collecting(Optional.of(one.word(Field.COLLECTING)), Optional.empty(),
                        Optional.empty())));
        milestone(one);
        if (place != 1 && place != WOMEN - 1) {
            caseFile(one);
        }
        return one;
    }

    private void reachable(StoryWoman one) {
        site.contacts().change(one.id, new ContactWishes(Optional.of(one.word(Field.NUMBER)),
                new ContactWishes.Ways(Optional.of(Wish.YES), Optional.of(Wish.YES), Optional.of(Wish.NO),
                        Optional.of(Wish.NO)),
                new ContactWishes.Saying(Optional.of(Wish.NO), Optional.of(one.word(Field.INSTEAD)),
                        Optional.of(Wish.YES), Optional.empty()),
                Hours.ANY, Optional.of(one.word(Field.CODE_WORD)), ContactWishes.NOTHING.language()),
                Contacts.Source.SHE_SAID_SO);
    }

    private void milestone(StoryWoman one) {
        site.milestones().add(one.id, new NewMilestone(Optional.of(MilestoneType.SKILL),
                Optional.of(RoughDay.read("2026-03")), new NewMilestone.Details(NewMilestone.Details.NOTHING.language(),
                        new NewMilestone.Ability(one.word(Field.MILESTONE), Optional.of(SeenBy.TRAINER)),
                        NewMilestone.Details.NOTHING.paper())));
    }

    private void caseFile(StoryWoman one) {
        var file = site.cases().begin(one.id, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                WORDING, heard(one).assent())).orElseThrow();
        site.cases().inside().need(file, new Need(Area.LEGAL, Optional.of(one.word(Field.CASE))));
        site.cases().inside().next(file, site.clearances().today());
    }

    /// How she was asked; a girl answers alone, as she wishes.
    static Heard heard(StoryWoman her) {
        var heard = Heard.only(WORDING);
        return her.isGirl()
                ? heard.by(Optional.of(Assent.alone(new Assent.Alone(Assent.Why.HER_WISH, "",
                        Assent.DecidedBy.WORKER))))
                : heard;
    }
}
