package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.cases.Area;
import org.daybook.cases.Asker;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseAccess;
import org.daybook.cases.Contact;
import org.daybook.cases.ContactOutcome;
import org.daybook.cases.Decision;
import org.daybook.cases.MandatoryReport;
import org.daybook.cases.Need;
import org.daybook.cases.NewAction;
import org.daybook.cases.OutsideRequest;
import org.daybook.cases.Presenting;
import org.daybook.cases.WithHer;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.outreach.Activity;
import org.daybook.outreach.ActivityAudience;
import org.daybook.outreach.ActivityKind;
import org.daybook.outreach.ComplaintAbout;
import org.daybook.outreach.HeadBand;
import org.daybook.outreach.NewActivity;
import org.daybook.outreach.NewSiteRecord;
import org.daybook.outreach.Ratings;
import org.daybook.outreach.RecordKind;
import org.daybook.outreach.SiteRecord;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.Path;
import org.daybook.reports.GrantForm;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.sessions.NewSession;
import org.daybook.site.OpenSite;
import org.daybook.testing.HerWishes;
import org.daybook.training.TrainingForm;
import org.daybook.training.TrainingTopic;
import org.daybook.training.TypedHours;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyPerson;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;

/// A site with one entry of each kind that a form changes, and the form for each.
final class StoredForms {
    private static final Beginning AGREED = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
            new ConsentWording(ConsentWording.CURRENT, "en"));
    private final List<FormStory> all = new ArrayList<>();
    private final OpenSite site;
    private final LocalDate today;

    private StoredForms(OpenSite site) {
        this.site = site;
        today = site.clearances().today();
    }

    /// Fills the site with one woman and her case file, and returns their forms. On the write lane.
    static List<FormStory> ofAWoman(OpenSite site) {
        var forms = new StoredForms(site);
        forms.ofHer();
        forms.ofHerCase();
        return forms.all;
    }

    /// Fills the site with everything else, and returns the forms. On the write lane.
    static List<FormStory> ofAllElse(OpenSite site) {
        var forms = new StoredForms(site);
        forms.ofWork();
        forms.ofTheSite();
        forms.ofTheTeam();
        return forms.all;
    }

    private ParticipantId welcomed(String name) {
        return someone().called(name).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .answering(Purpose.COMPANIES, Answer.GIVEN).answering(Purpose.CHILDREN, Answer.GIVEN).welcomedIn(site)
                .id();
    }

    private static String record(ParticipantId her, String section) {
        return "record/" + her.value() + " " + section;
    }

    private void ofHer() {
        var her = welcomed("Zuccherina");
        site.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        site.milestones().add(her, NewMilestone.step(MilestoneType.CV_MADE, RoughDay.read("2026-03")));
        site.childcare().children().add(her, new ChildForm("Kiwi", Optional.empty(), ChildForm.Health.NOTHING,
                ChildForm.Collecting.HERSELF));
        all.add(FormStory.of("WishesController", record(her, "participants.record.contact"),
                "#edit-wishes").both("#telephone", "+39 091 555 0200", "+39 091 555 0300")
                .alone("#codeWord", "lantern"));
        all.add(FormStory.of("DetailsController",
                record(her, "participants.record.membership"), "#edit-membership")
                .both("#roomName", "Rosina", "Rosetta").alone("#accessNeeds", "a quiet room"));
        all.add(FormStory.of("MilestoneFormController", record(her, "milestones.tab.title"),
                ".milestone-correct").savedBy("#milestone-save").both("#milestone-when", "5/2026", "6/2026"));
        all.add(FormStory.of("ChildController", record(her, "childcare.children-tab.title"),
                "Edit").savedBy("#save-child").both("#child-helps", "the blue pen", "her bear")
                .alone("#child-allergies", "nuts"));
    }

    private void ofHerCase() {
        var her = welcomed("Olena");
        site.cases().begin(her, AGREED);
        var ref = ((CaseAccess.Hers) site.cases().sight(her)).ref();
        var inside = site.cases().inside();
        inside.present(ref, new Presenting(Optional.of("It began in spring."), Optional.empty()));
        inside.need(ref, new Need(Area.LEGAL, Optional.empty()));
        inside.plan(ref, new NewAction(Area.LEGAL, Optional.of("to read what I sign"), Optional.of("ring"),
                Optional.empty(), Optional.empty()));
        inside.contact(ref, Optional.empty(), new Contact(Optional.of(ContactOutcome.DONE), Optional.of("We rang."),
                Optional.empty()));
        inside.report(ref, new MandatoryReport(Optional.of(today), Optional.of("the court"), Optional.of("art. 331"),
                Optional.of("MR"), Optional.of(WithHer.YES), Optional.empty()));
        requested(new OutsideRequest(Optional.of(today), Optional.of(Asker.values()[0]),
                Optional.of("the office"), Optional.empty(), Optional.of(Decision.values()[0]), Optional.of("MR")));
        all.add(part(her, "CaseNeedsController", "needs").both("#presenting", "I want to sleep.", "I want to work.")
                .alone("#need-words-legal", "papers"));
        all.add(part(her, "CaseProtectionController", "protection").both("#concern", "the old flat", "the bus stop")
                .alone("#helps", "her sister"));
        all.add(part(her, "CasePlanController", "plan", "Edit").savedBy("#addAction")
                .both("#action", "write", "go there").alone("#who", "MR"));
        all.add(part(her, "CaseContactsController", "contacts", "Edit").savedBy("#writeContact")
                .both("#words", "We rang twice.", "We met.").alone("#heldOn", "20/11/2026"));
        all.add(part(her, "CaseReportController", "duties", "Edit").savedBy("#writeReport")
                .both("#basis", "art. 330", "art. 332").alone("#recipient", "the police"));
    }

    /// In another file: both have a button that edits, on one card.
    private void requested(OutsideRequest request) {
        var her = welcomed("Ninfa");
        site.cases().begin(her, AGREED);
        site.cases().inside().request(((CaseAccess.Hers) site.cases().sight(her)).ref(), request);
        all.add(part(her, "CaseRequestController", "duties", "Edit").savedBy("#writeRequest")
                .both("#office", "the court", "the police").alone("#requestBasis", "art. 7"));
    }

    private FormStory part(ParticipantId her, String form, String part, String... more) {
        var opens = new ArrayList<>(List.of("#index-part-" + part, "#edit-" + part));
        opens.addAll(List.of(more));
        return FormStory.of(form, record(her, "cases.tab.title"), opens.toArray(String[]::new));
    }

    private void ofWork() {
        var work = site.work();
        var company = work.companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work.companyContacts().add(company, new CompanyPerson.About("G. Costa", Optional.empty(), Optional.empty()));
        work.companyContacts().talked(company, "They may take two.");
        var opening = work.openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1));
        var page = "company/" + company.value();
        all.add(FormStory.of("CompanyFormController", page).savedBy("#saveCompany")
                .both("#town", "Bagheria", "Cefalù").alone("#person", "the owner"));
        all.add(FormStory.of("CompanyPeopleController", page, "#edit-person")
                .savedBy("#savePerson").both("#person-reach", "091 555 0100", "091 555 0101")
                .alone("#person-task", "wages"));
        all.add(FormStory.of("CompanyTalksController", page, "#edit-talk").savedBy("#addTalk")
                .both("#company-talk", "They may take one.", "They take nobody."));
        all.add(FormStory.of("OpeningFormController",
                "opening/" + company.value() + "/" + opening.value()).savedBy("#saveOpening")
                .both("#hours", "20", "30").alone("#transport", "bus 101"));
        work.companies().check(company, CheckedBy.VISIT, Set.of());
        var learning = work.openings().add(company, OpeningDetails.of("Garden", OpeningKind.TRAINEESHIP, 2));
        var her = welcomed("Ωμέγα");
        work.place(her, learning, NewPlacement.from(today));
        var hers = "her-work/" + her.value();
        all.add(FormStory.of("TraineeshipController", hers, "#edit-traineeship")
                .savedBy("#saveTraineeship").both("#traineeship-tutor", "G. Costa", "A. Verdi")
                .alone("#traineeship-project", "learns to prune"));
        all.add(FormStory.of("PlacingController", hers, "#change-job").savedBy("#place")
                .both("#placing-hours", "20", "30").alone("#placing-starts", "24/11/2026"));
        all.add(FormStory.of("WishFormController",
                "her-work/" + welcomed("Amina").value()).savedBy("#saveWish")
                .both("#wish-hours", "20", "30").alone("#wish-skills", "sewing"));
    }

    private void ofTheSite() {
        var service = site.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), ServiceForm.Access.NOTHING, "", ""));
        all.add(FormStory.of("ServiceFormController", "service/" + service.id().value())
                .savedBy("#service-save").both("#service-city", "Bagheria", "Cefalù")
                .alone("#service-notes", "ring twice"));
        var group = site.paths().groups().add(new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing", Optional.of(today),
                Optional.empty(), OptionalInt.of(8), Optional.of("it"), Optional.empty()));
        all.add(FormStory.of("GroupFormController",
                "group/" + Path.PRACTICAL_SKILLS.code() + "/" + group.id().value()).savedBy("#save")
                .both("#name", "Sewing I", "Sewing II").alone("#places", "9"));
        var session = site.calendar().plan(new NewSession(Optional.of(today.plusDays(1)),
                Optional.of(LocalTime.of(9, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Garden"));
        all.add(FormStory.of("SessionPlanController",
                "session-plan/" + session.id().value()).savedBy("#save").both("#room", "Kitchen", "Hall")
                .alone("#minutes", "90"));
    }

    private void ofTheTeam() {
        site.launchGuide().begin("en");
        all.add(FormStory.of("LaunchFormController", "launch-guide/",
                "Edit: Map services, opening hours and languages nearby").savedBy("#launch-save")
                .both("#launch-who", "MR", "LB").alone("#launch-evidence", "a list"));
        site.trainings().add(new TrainingForm(Optional.of(site.team().me().id()),
                new TrainingForm.TypedSubject(Optional.of(TrainingTopic.SELF_CARE), ""),
                new TypedHours("4"), TypedDate.nearest("1/11", today), "",
                new TrainingForm.Certificate(TrainingForm.Certificate.State.NO, ""), TypedDate.next("", today)));
        all.add(FormStory.of("TrainingFormController", "training/", "Edit")
                .savedBy("#training-save").both("#training-by", "the town", "the union")
                .alone("#training-hours", "6"));
        var activity = site.outreach().activities().add(new NewActivity(Optional.of(ActivityKind.SCHOOL_VISIT),
                new NewActivity.Typed(TypedDate.nearest("20/11", today), "10:30", "1.5"),
                new NewActivity.About("Signs", Optional.of(ActivityAudience.TEACHERS), ""),
                new NewActivity.Where(NewActivity.Place.DISTRICT, "Zisa"),
                new NewActivity.Came(new Activity.Heads(new EnumMap<>(Map.of(HeadBand.OTHERS, 3))), Optional.empty(),
                        NewActivity.Tests.NONE, Ratings.none())),
                Map.of());
        all.add(FormStory.of("ActivityFormController", "activity/"
                + activity.activity().id().value()).savedBy("#activity-save")
                .both("#activity-topic", "Signs and rights", "Rights").alone("#activity-partner", "the parish"));
        var meeting = site.outreach().records().add(new NewSiteRecord(Optional.of(RecordKind.COMPLAINT),
                TypedDate.nearest("20/11", today), new NewSiteRecord.Facts(Optional.of(ComplaintAbout.WAITING),
                        OptionalInt.empty(), TypedDate.nearest("", today), TypedDate.nearest("", today)),
                new SiteRecord.Said("The queue is long", "")));
        all.add(FormStory.of("SiteRecordFormController", "site-record/"
                + meeting.id().value()).savedBy("#record-save").both("#record-words", "Too long", "One hour")
                .alone("#record-outcome", "Two desks"));
        site.reports().grants().add(new GrantForm("Alba", "Funder", TypedDate.nearest("1/1/2026", today),
                TypedDate.nearest("31/12/2026", today), Set.copyOf(GrantForm.allParts()), Optional.empty(), "",
                Map.of()));
        all.add(FormStory.of("GrantFormController", "report-grants/", "Edit Alba")
                .savedBy("#grant-save").both("#grant-funder", "The region", "The state").alone("#grant-target", "40"));
        all.add(FormStory.of("NarrativeController", "report-text/2026Q3").savedBy("#save")
                .both("#done", "We began.", "We went on.").alone("#learned", "Much."));
        all.add(FormStory.of("PaperSettingsController", "papers/").savedBy("#saveSettings")
                .both("#contact", "the office", "the desk").alone("#officer", "MR"));
    }
}
